import { postcodesIn } from '../../places/postcode';

/**
 * The postcode with which an address ends, in its usual form; a district alone where it gives no more. An address with
 * postcodes of several districts is of no one place.
 */
export function postcodeIn(text: string): string | undefined {
  const found = postcodesIn(text).flatMap((reading) => (reading.ok ? [reading.postcode] : []));
  const whole = found.filter(({ incode, kind }) => incode !== undefined || kind === 'forces');
  const stated = whole.length > 0 ? whole : found;
  return new Set(stated.map(({ outcode }) => outcode)).size === 1 ? stated.at(-1)?.text : undefined;
}

/** Lines of an address on one, without the commas with which some of them end. */
export const onOneLine = (lines: string): string =>
  lines
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\s,;]+$/, '').trimStart())
    .filter((line) => line !== '')
    .join(', ');
