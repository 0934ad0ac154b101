/** The last postcode of an address, in its usual form; a letter O for a zero is not mended. */
const shape = /(?<![A-Z\d])([A-PR-UWYZ](?:[A-HK-Y]?\d[A-Z\d]?)) ?(\d[ABD-HJLNP-UW-Z]{2})(?![A-Z\d])/gi;

export function postcodeIn(text: string): string | undefined {
  const last = [...text.matchAll(shape)].at(-1);
  return last ? `${last[1]} ${last[2]}`.toUpperCase() : undefined;
}

/** Lines of an address on one, without the commas with which some of them end. */
export const onOneLine = (lines: string): string =>
  lines
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[\s,;]+$/, '').trimStart())
    .filter((line) => line !== '')
    .join(', ');
