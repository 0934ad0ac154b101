/** What the country of an address says of the numbers and places that are read in it. */

const british =
  /\b(?:united kingdom|uk|gbr?|great britain|england|scotland|wales|northern ireland)\b|y deyrnas unedig|^cymru$/i;
/** They have companies of their own, and postcodes of the Royal Mail's form. */
const crownDependency = /\b(?:isle of man|jersey|guernsey|alderney|sark|channel islands)\b|^(?:im|je|gg|imn|jey|ggy)$/i;

export const isAbroad = (country: string): boolean => !british.test(country);

/** Where the country has no postcodes of the Royal Mail's form, a text that looks like one is something else. */
export const hasOtherPostcodes = (country: string): boolean =>
  isAbroad(country) && !crownDependency.test(country.trim());
