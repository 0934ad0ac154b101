/** Takes number format codes apart (ECMA-376 18.8.31): sections, literals, digit places, colours. */

export type FormatPiece =
  | { readonly kind: 'literal'; readonly text: string }
  /** Digit places with their decimal point and commas, as written: `#,##0.00`. */
  | { readonly kind: 'digits'; readonly text: string }
  /** A part of a date or time: `yyyy`, `m`, `[h]`, `am/pm`, `.00`. */
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'exponent'; readonly text: string }
  | { readonly kind: 'percent' | 'text' | 'general' | 'fraction' };

export interface FormatSection {
  readonly pieces: readonly FormatPiece[];
  /** A named colour in lower case: `red`. */
  readonly colour: string | null;
  /** `[>=100]` */
  readonly condition: { readonly operator: string; readonly bound: number } | null;
}

const token =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[\$([^\]-]*)[^\]]*\]|\[([hms]+)\]|\[([^\]]*)\]|(general)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)(?![a-z])|(y+|m+|d+|h+|s+)|(e[+-]0+)|(?<=s)(\.0+)|([0#?](?:[0#?,]*[0#?])?,*(?:\.[0#?]*)?,*|\.[0#?]+)|(%)|(@)|(\/)|(;)|([\s\S])/gi;

const named = /^(?:black|blue|cyan|green|magenta|red|white|yellow)$/i;

const cache = new Map<string, readonly FormatSection[]>();

/** The sections of a code, in order. Codes repeat over whole columns, so they are remembered. */
export function formatSections(code: string): readonly FormatSection[] {
  const known = cache.get(code);
  if (known) return known;
  const sections: FormatSection[] = [];
  let pieces: FormatPiece[] = [];
  let colour: string | null = null;
  let condition: FormatSection['condition'] = null;
  const close = () => {
    sections.push({ pieces, colour, condition });
    pieces = [];
    colour = null;
    condition = null;
  };
  for (const match of code.matchAll(token)) {
    const [, quoted, escaped, padding, fill, currency, elapsed, bracket] = match;
    const [general, half, time, glued, exponent, fraction, digits, percent, text, slash, end, other] = match.slice(8);
    const literal = quoted ?? escaped ?? currency ?? other;
    if (literal !== undefined) pieces.push({ kind: 'literal', text: literal });
    else if (padding !== undefined) pieces.push({ kind: 'literal', text: ' ' });
    else if (fill !== undefined) continue;
    else if (elapsed !== undefined) pieces.push({ kind: 'time', text: `[${elapsed.toLowerCase()}]` });
    else if (bracket !== undefined) {
      const bound = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
      if (bound) condition = { operator: bound[1] ?? '=', bound: Number(bound[2]) };
      else if (named.test(bracket)) colour = bracket.toLowerCase();
    } else if (general !== undefined) pieces.push({ kind: 'general' });
    else if (half !== undefined || time !== undefined || glued !== undefined || fraction !== undefined)
      pieces.push({ kind: 'time', text: (half ?? time ?? glued ?? fraction ?? '').toLowerCase() });
    else if (exponent !== undefined) pieces.push({ kind: 'exponent', text: exponent });
    else if (digits !== undefined) pieces.push({ kind: 'digits', text: digits });
    else if (percent !== undefined) pieces.push({ kind: 'percent' });
    else if (text !== undefined) pieces.push({ kind: 'text' });
    else if (slash !== undefined) pieces.push({ kind: 'fraction' });
    else if (end !== undefined) close();
  }
  close();
  if (cache.size > 500) cache.clear();
  cache.set(code, sections);
  return sections;
}
