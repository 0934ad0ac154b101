/** Conditions as cells of a decision table: one column a field, and one column for what no row of cells can hold. */
import { fieldOf, fields, type Subject } from '../../evaluate/fields';
import { canonical } from '../canonical';
import type { Condition } from '../pack';
import { conditionText, parseCondition } from './condition-text';
import { leafText, parseLeaf } from './leaf-text';

export type Part = 'when' | 'expect';
/** "When: quantity" heads the column of a field; "When: other" the rest. */
export const headingOf = (part: Part, field: string): string => `${part === 'when' ? 'When' : 'Expect'}: ${field}`;
export const other = 'other';

/** The part and field a heading names; fields are written as in the list of fields, in any case. */
export function partOf(heading: string, on: Subject): { readonly part: Part; readonly field: string } | undefined {
  const match = /^(when|expect)\s*:\s*(.+)$/i.exec(heading.trim());
  if (!match) return undefined;
  const part: Part = match[1]?.toLowerCase() === 'when' ? 'when' : 'expect';
  const name = match[2]?.trim().toLowerCase() ?? '';
  const field = name === other ? other : fields[on].find((one) => one.name.toLowerCase() === name)?.name;
  return field === undefined ? undefined : { part, field };
}

type Cells = ReadonlyMap<string, string>;

/** A test or its contrary: what one cell can hold. */
function testText(condition: Condition, on: Subject): readonly [field: string, cell: string] | undefined {
  if ('field' in condition) return [condition.field, leafText(condition, fieldOf(on, condition.field)?.type)];
  if ('not' in condition && 'field' in condition.not) {
    const { not } = condition;
    return [not.field, `not ${leafText(not, fieldOf(on, not.field)?.type)}`];
  }
  return undefined;
}

function parseTest(field: string, cell: string | number | boolean): Condition | undefined {
  const contrary = typeof cell === 'string' ? /^\s*not\s+(.+)$/is.exec(cell)?.[1] : undefined;
  const leaf = parseLeaf(field, contrary ?? cell);
  return leaf && contrary !== undefined ? { not: leaf } : leaf;
}

/** The cells of a condition by field; what would not be read back as it is stands whole in the column for the rest. */
export function conditionCells(condition: Condition, on: Subject): Cells {
  const parts = 'all' in condition && condition.all.length > 1 ? condition.all : [condition];
  const tests = parts.map((part) => testText(part, on));
  const cells = new Map(tests.flatMap((test) => (test ? [test] : [])));
  const back = cells.size === parts.length ? fromCells(cells, on) : undefined;
  return back && canonical(back) === canonical(condition) ? cells : new Map([[other, conditionText(condition, on)]]);
}

/** `undefined` where a cell says no test, or where no cell says anything. Several cells must all hold. */
export function fromCells(cells: ReadonlyMap<string, string | number | boolean>, on: Subject): Condition | undefined {
  const order = [...fields[on].map(({ name }) => name), other];
  const parts: Condition[] = [];
  for (const name of order) {
    const cell = cells.get(name);
    if (cell === undefined) continue;
    const part = name === other ? parseCondition(String(cell)) : parseTest(name, cell);
    if (!part) return undefined;
    parts.push(part);
  }
  const [only] = parts;
  return parts.length > 1 ? { all: parts } : only;
}
