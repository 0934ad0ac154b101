/** The references that a list of weighed criteria gives beside their names: 1.1, 1.2, "Q3". */
import { valueAt } from '../../../source';
import { nameKey } from '../../names';
import type { FactId } from '../../vocabulary';
import type { Draft } from './draft';

/** Lists of criteria are short; what is longer lists something else. */
const longest = 400;

/** Adds what one table says. A reference that two criteria share means neither, and is kept without a name. */
export function addReferences({ grid, columns, dataRows }: Draft, names: Map<string, string>): void {
  const best = (fact: FactId) => columns.find(({ named }) => named[0]?.fact === fact && named[0].score >= 0.8);
  const reference = best('criterion-ref');
  const criterion = best('sub-criterion') ?? best('criterion');
  if (!reference || !criterion || dataRows.length > longest) return;
  for (const row of dataRows) {
    const key = nameKey(String(valueAt(grid, row, reference.index) ?? ''));
    const name = String(valueAt(grid, row, criterion.index) ?? '').trim();
    if (key === '' || name === '') continue;
    const before = names.get(key);
    names.set(key, before === undefined || nameKey(before) === nameKey(name) ? name : '');
  }
}
