/** The names of one element: portals join several with a semicolon and a blank, or put each on a line of its own. */
export const splitNames = (text: string): readonly string[] =>
  text
    .split(/;\s+|\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
