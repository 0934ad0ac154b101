/** A condition that no row of plain cells can hold, as one text: `any(quantity: >= 5; not(text: mentions "up to"))`. */
import { fieldOf, type Subject } from '../../evaluate/fields';
import type { Condition } from '../pack';
import { leafText, parseLeaf } from './leaf-text';

export function conditionText(condition: Condition, on: Subject): string {
  const several = (word: string, parts: readonly Condition[]): string =>
    `${word}(${parts.map((part) => conditionText(part, on)).join('; ')})`;
  if ('all' in condition) return several('all', condition.all);
  if ('any' in condition) return several('any', condition.any);
  if ('not' in condition) return `not(${conditionText(condition.not, on)})`;
  return `${condition.field}: ${leafText(condition, fieldOf(on, condition.field)?.type)}`;
}

/** No text from outside nests deeper than a pack may. */
const deepest = 20;

/** `undefined` where the text is no condition. */
export function parseCondition(text: string, depth = 0): Condition | undefined {
  const whole = text.trim();
  if (depth > deepest) return undefined;
  const group = /^(all|any|not)\s*\((.*)\)$/is.exec(whole);
  if (!group) {
    const [, field = '', test = ''] = /^(\w+)\s*:\s*(.+)$/s.exec(whole) ?? [];
    return field === '' ? undefined : parseLeaf(field, test);
  }
  const parts: Condition[] = [];
  for (const piece of pieces(group[2] ?? '')) {
    const part = parseCondition(piece, depth + 1);
    if (!part) return undefined;
    parts.push(part);
  }
  const word = group[1]?.toLowerCase();
  const [only] = parts;
  if (word === 'not') return parts.length === 1 && only ? { not: only } : undefined;
  if (parts.length === 0) return undefined;
  return word === 'all' ? { all: parts } : { any: parts };
}

/** Split at semicolons that stand in no brackets and no quotation marks. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let [start, open, inQuotes] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inQuotes) {
      if (character === '\\') at++;
      else if (character === '"') inQuotes = false;
    } else if (character === '"') inQuotes = true;
    else if (character === '(') open++;
    else if (character === ')') open--;
    else if (character === ';' && open === 0) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, text.slice(start)];
}
