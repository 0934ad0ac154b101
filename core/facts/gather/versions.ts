/** Marks and prices of the same bids in two tables: the later version counts where its name says so; else one question. */
import type { Problem } from '../../result';
import { labelKey } from '../names/labels';
import { laterVersion } from '../names/version';
import type { RecognisedTable } from '../recognition';
import type { MarkFact, PriceFact, Reading } from '../tender';

interface Given<T> {
  readonly table: RecognisedTable;
  readonly facts: readonly T[];
}

interface Kind<T> {
  readonly what: 'marks' | 'prices';
  readonly keyOf: (fact: T) => string;
  readonly read: (fact: T) => Reading<number>;
  readonly counts: (fact: T) => boolean;
}

const marksOf: Kind<MarkFact> = {
  what: 'marks',
  keyOf: ({ bidder, lot, criterion, evaluator }) => [bidder, lot, labelKey(criterion), evaluator].join('\n'),
  read: ({ mark }) => mark,
  counts: ({ weighted }) => weighted !== true,
};

const pricesOf: Kind<PriceFact> = {
  what: 'prices',
  keyOf: ({ bidder, lot, vat, item, isRate }) => [bidder, lot, vat, item, isRate].join('\n'),
  read: ({ amount }) => amount,
  counts: ({ part }) => part === 'total',
};

export const marksThatCount = (given: readonly Given<MarkFact>[], problems: Problem[]): readonly MarkFact[] =>
  thatCount(marksOf, given, problems);

export const pricesThatCount = (given: readonly Given<PriceFact>[], problems: Problem[]): readonly PriceFact[] =>
  thatCount(pricesOf, given, problems);

type Value = Extract<Reading<number>, { kind: 'value' }>;

interface Clash<T> {
  readonly first: Given<T>;
  readonly second: Given<T>;
  readonly cells: (readonly [Value, Value])[];
}

function thatCount<T>(kind: Kind<T>, all: readonly Given<T>[], problems: Problem[]): readonly T[] {
  const given = all.filter(({ facts }) => facts.length > 0);
  const out = new Map<Given<T>, Set<string>>();
  for (const { first, second, cells } of given.length > 1 ? clashes(kind, given) : []) {
    const [example] = cells;
    const later = laterVersion(nameOf(first.table), nameOf(second.table));
    if (!example) continue;
    if (later) {
      const [counting, old] = later === 'first' ? [first, second] : [second, first];
      out.set(old, new Set([...(out.get(old) ?? []), ...counting.facts.map(kind.keyOf)]));
      problems.push(superseded(kind.what, counting.table, old.table, example));
    } else if (cells.length > 1)
      problems.push(whichCounts(kind.what, first.table, second.table, cells.length, example));
  }
  if (out.size === 0) return given.length === 1 ? (given[0]?.facts ?? []) : given.flatMap(({ facts }) => facts);
  return given.flatMap((one) => one.facts.filter((fact) => !out.get(one)?.has(kind.keyOf(fact))));
}

/** Pairs of tables with different figures for one thing. A single one may be a slip, and is told at its bid. */
function clashes<T>(kind: Kind<T>, given: readonly Given<T>[]): Iterable<Clash<T>> {
  const seen = new Map<string, { readonly from: Given<T>; readonly value: Value }>();
  const found = new Map<string, Clash<T>>();
  for (const from of given)
    for (const fact of from.facts) {
      const value = kind.read(fact);
      if (value.kind !== 'value' || !kind.counts(fact)) continue;
      const key = kind.keyOf(fact);
      const before = seen.get(key);
      if (!before) seen.set(key, { from, value });
      if (!before || before.from === from || before.value.value === value.value) continue;
      const pair = `${before.from.table.id}\n${from.table.id}`;
      const clash = found.get(pair) ?? { first: before.from, second: from, cells: [] };
      clash.cells.push([before.value, value]);
      found.set(pair, clash);
    }
  return found.values();
}

/** A long title is a sentence about something else. */
const nameOf = ({ sheet, titles }: RecognisedTable): string =>
  [sheet, ...titles.map(({ text }) => text).filter((text) => text.length <= 60)].join(' | ');

const superseded = (
  what: string,
  counting: RecognisedTable,
  old: RecognisedTable,
  [first, second]: readonly [Value, Value],
): Problem => ({
  code: 'version-superseded',
  severity: 'notice',
  path: [first.where, second.where],
  message: `${counting.id} and ${old.id} both give ${what} of the same bids; by their names the first is the later version, so it counts.`,
  hint: 'If the other counts, rename the sheets, or say that the columns of the later one are not used.',
});

const whichCounts = (
  what: string,
  first: RecognisedTable,
  second: RecognisedTable,
  differing: number,
  [one, other]: readonly [Value, Value],
): Problem => ({
  code: 'versions-unclear',
  severity: 'stop',
  path: [one.where, other.where],
  message: `${first.id} and ${second.id} both give ${what} of the same bids, and ${differing} differ, such as ${one.raw} in ${one.where} and ${other.raw} in ${other.where}: nothing tells which count.`,
  hint: `Say that the columns of the one that does not count are not used, or call its sheet “superseded”.`,
});
