import { postcodesIn } from '../../places/postcode';

/** The postcode with which an address ends, in its usual form; a district alone where it gives no more. */
export function postcodeIn(text: string): string | undefined {
  const found = postcodesIn(text).flatMap((reading) => (reading.ok ? [reading.postcode] : []));
  return (found.findLast(({ incode }) => incode !== undefined) ?? found.at(-1))?.text;
}

/** Lines of an address on one, without the commas with which some of them end. */
export const onOneLine = (lines: string): string =>
  lines
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\s,;]+$/, '').trimStart())
    .filter((line) => line !== '')
    .join(', ');
