import type { Problem } from '../../result';
import { nameKey } from '../names/name-key';
import { laterVersion, withoutVersion } from '../names/version';
import type { ColumnMapping, RecognisedTable } from '../recognition';

/**
 * "Delivery initial score | Delivery revised score", "Submitted sum | Corrected sum (60%)": of two columns of marks, or of
 * prices, for one thing the later counts; of two prices else the one that has a weight.
 */
export function laterColumns(table: RecognisedTable, problems: Problem[]): RecognisedTable {
  // Beside an evaluator's own marks stand those of the panel: both are kept.
  if (table.layout === 'sheet-per-evaluator') return table;
  const replaced = new Map<ColumnMapping, ColumnMapping>();
  const byThing = new Map<string, ColumnMapping>();
  for (const column of table.columns) {
    if (column.fact !== 'mark' && column.fact !== 'price') continue;
    const thing = thingOf(column);
    const before = byThing.get(thing);
    const counts = before && whichCounts(before, column);
    if (!before || counts === 'second') byThing.set(thing, column);
    if (!before || !counts) continue;
    const [counting, old] = counts === 'first' ? [before, column] : [column, before];
    // What a person said of a column stands.
    if (old.margin === 1) continue;
    replaced.set(old, { ...old, fact: null });
    replaced.set(counting, withBareCriterion(counting));
    if (!problems.some(({ code, path }) => code === 'column-superseded' && path.includes(table.id)))
      problems.push(superseded(table, counting, old));
  }
  if (replaced.size === 0) return table;
  return { ...table, columns: table.columns.map((column) => replaced.get(column) ?? column) };
}

function whichCounts(first: ColumnMapping, second: ColumnMapping): ReturnType<typeof laterVersion> {
  const later = laterVersion(first.heading, second.heading);
  const [one, two] = [first.about.weight !== undefined, second.about.weight !== undefined];
  if (later || first.fact !== 'price' || one === two) return later;
  return one ? 'first' : 'second';
}

const thingOf = ({ fact, about: { bidder, lot, evaluator, criterion, vat } }: ColumnMapping): string =>
  [fact, nameKey(bidder?.name ?? ''), lot, evaluator, vat, nameKey(withoutVersion(criterion?.name ?? ''))].join('\n');

/** About the criterion without the word that tells the versions apart; about none where nothing else is left. */
function withBareCriterion(column: ColumnMapping): ColumnMapping {
  const { criterion, ...about } = column.about;
  const name = withoutVersion(criterion?.name ?? '');
  return { ...column, about: criterion && name !== '' ? { ...about, criterion: { ...criterion, name } } : about };
}

const superseded = ({ id }: RecognisedTable, counting: ColumnMapping, old: ColumnMapping): Problem => ({
  code: 'column-superseded',
  severity: 'notice',
  path: [counting.where, old.where, id],
  message: `By their headings “${counting.heading}” counts and “${old.heading}” does not.`,
  hint: 'Say which column counts if it is the other one.',
});
