/** Values of a pack as SQL that five engines read alike. What a pack says is data: it never ends a literal. */

/**
 * Letters, digits and these stand for themselves. Engines disagree about doubled quotes and backslashes, and tools
 * around them fill in `$`, `{`, `?` and `:`, so that every other sign of ASCII is spelt by its number.
 */
const plain = /^[\p{L}\p{M}\p{N} .,/()&+%-]$/u;
const ascii = /^[ -~]$/;

/** What nobody can see, and what not every database holds: control and format characters, halves of pairs, U+FFFD. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;

export const canBeWritten = (text: string): boolean => !unseen.test(text);

/** `'n/a'`, or `('it' || CHR(39) || 's')`. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  let run = '';
  for (const character of text) {
    if (plain.test(character) || !ascii.test(character)) run += character;
    else {
      if (run !== '') pieces.push(`'${run}'`);
      pieces.push(`CHR(${character.charCodeAt(0)})`);
      run = '';
    }
  }
  if (run !== '' || pieces.length === 0) pieces.push(`'${run}'`);
  return pieces.length === 1 ? (pieces[0] ?? '') : `(${pieces.join(' || ')})`;
}

/**
 * The shortest decimal that is this very binary number, with an exponent: engines read `0.1` as a decimal of their own
 * and `1E-1` as the double that the pack means, or turn it into that double when it meets one.
 */
export function numberLiteral(value: number): string {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', part = ''] = digits.split('.');
  return `${Object.is(value, -0) ? '0' : whole}${part}E${Number(exponent) - part.length}`;
}
