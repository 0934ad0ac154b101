/** "Elm Ltd and 34 others": how many more there are is no part of a name. */
const andOthers = /,?\s+(?:and|&|\+|plus)\s+\d+\s+(?:others?|more)(?:\s+\p{L}+)?$/iu;

/** The names of one element: portals join several with a semicolon and a blank, or put each on a line of its own. */
export const splitNames = (text: string): readonly string[] =>
  text
    .split(/;\s+|;?\n|;$/)
    .map((name) => name.replace(andOthers, '').trim())
    .filter((name) => name !== '');
