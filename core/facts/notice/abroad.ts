/** What the country of an address says of the numbers and places that are read in it. */

const british =
  /\b(?:united kingdom|uk|gbr?|great britain|england|scotland|wales|northern ireland)\b|y deyrnas unedig|^cymru$/i;
/** They have companies of their own, and postcodes of the Royal Mail's form. */
const crownDependency = /\b(?:isle of man|jersey|guernsey|alderney|sark|channel islands)\b|^(?:im|je|gg|imn|jey|ggy)$/i;

export const isAbroad = (country: string): boolean => !british.test(country);

/** Where the country has no postcodes of the Royal Mail's form, a text that looks like one is something else. */
export const hasOtherPostcodes = (country: string): boolean =>
  isAbroad(country) && !crownDependency.test(country.trim());

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country by its name in English and Welsh, as the engine that runs this knows them. */
function countryNames(): ReadonlySet<string> {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = ['en', 'cy'].flatMap((language) => {
    const spoken = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => spoken.of(code)?.toLowerCase() ?? []);
  });
  return new Set(names);
}
let names: ReadonlySet<string> | undefined;

/** The country with which an address ends: portals print it below the postcode, without a label. */
export function countryAtEnd(address: string): string | undefined {
  const last = address
    .split(/[,\n]/)
    .findLast((part) => part.trim() !== '')
    ?.trim()
    .replace(/\.$/, '');
  names ??= countryNames();
  return last !== undefined && names.has(last.toLowerCase()) ? last : undefined;
}
