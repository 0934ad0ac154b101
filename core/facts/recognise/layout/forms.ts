/** Forms: labels in one column, and their values in the next. */

import { type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import { type Named, namesOf } from '../../headings/naming';
import { nameKey } from '../../names';
import { looksLikeCompany } from '../../names/company';
import { bidFacts } from '../columns/roles';
import { labelClass } from '../rows/row-labels';
import { areaOf, countWider, hasWider, type OccupiedRow, type Region } from '../sheet/occupied';

export const textOf = (grid: Grid, row: number, column: number | undefined): string => {
  const value = column === undefined ? null : valueAt(grid, row, column);
  return typeof value === 'string' ? tidy(value) : '';
};

/** The fact that a label names, where it is known well enough. */
export const wholeName = (text: string): Named | undefined => {
  const best = namesOf(text.replace(/\s*:$/, ''))[0];
  return best && best.score >= 0.8 ? best : undefined;
};

/** Labels in one column, values in the next: most labels end in ":" or are known, and no row heads the two columns. */
export function isForm(grid: Grid, region: Region): boolean {
  const wide = countWider(region.rows, 3);
  // In a table of thousands of rows nothing needs to be listed to see that it is no form.
  if (wide > (countWider(region.rows, 2) - wide) / 4 && wide > 0) return false;
  const pairs = region.rows.filter(({ columns }) => columns.length === 2);
  if (pairs.length === 1 && wide === 0) return statesBid(grid, pairs[0]);
  if (pairs.length < 2) return false;
  const first = pairs[0];
  if (!first) return false;
  const heads = first.columns.map((column) => wholeName(textOf(grid, first.row, column)));
  if (heads.every((named) => named !== undefined) && !textOf(grid, first.row, first.columns[0]).endsWith(':'))
    return false;
  const labels = pairs.map(({ row, columns }) => textOf(grid, row, columns[0]));
  const colons = labels.filter((label) => label.endsWith(':')).length;
  const facts = new Set(
    labels.flatMap((label) => {
      const named = wholeName(label);
      return named ? [named.fact] : [];
    }),
  );
  const known = labels.filter((label) => wholeName(label) !== undefined).length;
  const bidKnown = [...facts].filter((fact) => bidFacts.has(fact)).length;
  if (namesOneBid(grid, pairs)) return true;
  return colons >= 0.5 * labels.length || (known >= 0.4 * labels.length && bidKnown >= 2 && facts.has('bidder'));
}

/** "Tenderer | Ashlar Ltd" over "Signed | Yes": nobody's figures, and no heading over the second column. */
function namesOneBid(grid: Grid, pairs: readonly OccupiedRow[]): boolean {
  const [first] = pairs;
  if (!first || wholeName(textOf(grid, first.row, first.columns[0]))?.fact !== 'bidder') return false;
  const values = pairs.map(({ row, columns }) => textOf(grid, row, columns[1]));
  const [name = ''] = values;
  const isSaid = values.every((value) => value !== '' && !isNumeric(kindOf(value, undefined)));
  return (
    isSaid &&
    (looksLikeCompany(name) || nameKey(name) === nameKey(grid.name)) &&
    pairs.slice(1).every(({ row, columns }) => !looksLikeCompany(textOf(grid, row, columns[0])))
  );
}

/** Bids one below the other, each a form: a region is cut where the label of a bidder comes again. */
export function formsIn(grid: Grid, region: Region): readonly Region[] {
  if (hasWider(region.rows, 3)) return [region];
  const opens = region.rows.flatMap(({ row, columns }, at) => {
    const label = columns.length === 2 ? textOf(grid, row, columns[0]) : '';
    return label !== '' && wholeName(label)?.fact === 'bidder' ? [{ at, label }] : [];
  });
  const [first, second] = opens;
  if (
    !first ||
    !second ||
    opens.some(({ label, at }, index) => label !== first.label || at === (opens[index - 1]?.at ?? -9) + 1)
  )
    return [region];
  const starts = [0, ...opens.slice(1).map(({ at }) => at)];
  return starts.map((start, index) => {
    const rows = region.rows.slice(start, starts[index + 1]);
    return { area: areaOf(rows), rows };
  });
}

/** One label with its value, on a bidder's sheet: "Tender price: | 9,000". */
function statesBid(grid: Grid, pair: OccupiedRow | undefined): boolean {
  if (!pair) return false;
  const [label, value] = pair.columns;
  const named = wholeName(textOf(grid, pair.row, label));
  const kind = kindOf(valueAt(grid, pair.row, value ?? 0), undefined);
  if (!named?.whole || labelClass(textOf(grid, pair.row, label)) !== undefined) return false;
  if (named.fact === 'price' || named.fact === 'social-value') return kind === 'number' || kind === 'money';
  return (named.fact === 'sme' || named.fact === 'vcse') && kind === 'yes-no';
}
