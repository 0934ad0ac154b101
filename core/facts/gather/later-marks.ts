import type { Problem } from '../../result';
import { nameKey } from '../names/name-key';
import { laterVersion, withoutVersion } from '../names/version';
import type { ColumnMapping, RecognisedTable } from '../recognition';

/** "Delivery initial score | Delivery revised score": of two columns of marks for one thing the later counts. */
export function laterMarks(table: RecognisedTable, problems: Problem[]): RecognisedTable {
  // Beside an evaluator's own marks stand those of the panel: both are kept.
  if (table.layout === 'sheet-per-evaluator') return table;
  const replaced = new Map<ColumnMapping, ColumnMapping>();
  const byThing = new Map<string, ColumnMapping>();
  for (const column of table.columns) {
    if (column.fact !== 'mark') continue;
    const thing = thingOf(column);
    const before = byThing.get(thing);
    const later = before && laterVersion(before.heading, column.heading);
    if (!before || later === 'second') byThing.set(thing, column);
    if (!before || !later) continue;
    const [counting, old] = later === 'first' ? [before, column] : [column, before];
    replaced.set(old, { ...old, fact: null });
    replaced.set(counting, withBareCriterion(counting));
    if (!problems.some(({ code, path }) => code === 'mark-superseded' && path.includes(table.id)))
      problems.push(superseded(table, counting, old));
  }
  if (replaced.size === 0) return table;
  return { ...table, columns: table.columns.map((column) => replaced.get(column) ?? column) };
}

const thingOf = ({ about: { bidder, lot, evaluator, criterion } }: ColumnMapping): string =>
  [nameKey(bidder?.name ?? ''), lot, evaluator, nameKey(withoutVersion(criterion?.name ?? ''))].join('\n');

/** About the criterion without the word that tells the versions apart; about none where nothing else is left. */
function withBareCriterion(column: ColumnMapping): ColumnMapping {
  const { criterion, ...about } = column.about;
  const name = withoutVersion(criterion?.name ?? '');
  return { ...column, about: criterion && name !== '' ? { ...about, criterion: { ...criterion, name } } : about };
}

const superseded = ({ id }: RecognisedTable, counting: ColumnMapping, old: ColumnMapping): Problem => ({
  code: 'mark-superseded',
  severity: 'notice',
  path: [counting.where, old.where, id],
  message: `“${counting.heading}” is the later version of “${old.heading}”, so its marks count.`,
  hint: 'Say which column holds the marks if it is the other one.',
});
