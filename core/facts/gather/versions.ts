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
  /** Within such a group the figures of one table may all be worked out in one way from those of another. */
  readonly groupOf: (fact: T) => string;
  /** What is then the same for each pair: a mark times its weight, a price times its points. */
  readonly constantOf: (raw: number, workedOut: number) => number;
}

const marksOf: Kind<MarkFact> = {
  what: 'marks',
  keyOf: ({ bidder, lot, criterion, evaluator }) => [bidder, lot, labelKey(criterion), evaluator].join('\n'),
  read: ({ mark }) => mark,
  counts: ({ weighted }) => weighted !== true,
  groupOf: ({ criterion }) => labelKey(criterion),
  constantOf: (raw, workedOut) => workedOut / raw,
};

const pricesOf: Kind<PriceFact> = {
  what: 'prices',
  keyOf: ({ bidder, lot, vat, item, isRate }) => [bidder, lot, vat, item, isRate].join('\n'),
  read: ({ amount }) => amount,
  counts: ({ part }) => part === 'total',
  groupOf: () => '',
  constantOf: (raw, workedOut) => workedOut * raw,
};

export const marksThatCount = (given: readonly Given<MarkFact>[], problems: Problem[]): readonly MarkFact[] =>
  thatCount(marksOf, given, problems);

export const pricesThatCount = (given: readonly Given<PriceFact>[], problems: Problem[]): readonly PriceFact[] =>
  thatCount(pricesOf, withoutBlankTables(given), problems);

/** "Price 60%" over nothing at all states a weight; the prices stand in another table. */
function withoutBlankTables(given: readonly Given<PriceFact>[]): readonly Given<PriceFact>[] {
  const says = ({ facts }: Given<PriceFact>) =>
    facts.some(({ amount }) => amount.kind !== 'missing' || amount.raw.trim() !== '');
  return given.some(says) ? given.filter(says) : given;
}

type Value = Extract<Reading<number>, { kind: 'value' }>;

interface Clash<T> {
  readonly first: Given<T>;
  readonly second: Given<T>;
  readonly cells: (readonly [Value, Value])[];
  readonly groups: Map<string, Pairs>;
}

function thatCount<T>(kind: Kind<T>, all: readonly Given<T>[], problems: Problem[]): readonly T[] {
  const given = all.filter(({ facts }) => facts.length > 0);
  const out = new Map<Given<T>, Set<string>>();
  for (const { first, second, cells, groups } of given.length > 1 ? clashes(kind, given) : []) {
    const [example] = cells;
    const later = laterVersion(nameOf(first.table), nameOf(second.table));
    if (!example) continue;
    const worked =
      workedOut(kind, groups) ?? (isRepeated(kind, groups) ? summaryOf(first.table, second.table) : undefined);
    if (worked) {
      const from = worked === 'first' ? first : second;
      out.set(from, new Set(from.facts.map(kind.keyOf)));
      continue;
    }
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

type Pairs = readonly (readonly [Value, Value])[];

/** Every figure of one table is worked out in one way from the other's: what holds of one bid alone may be chance. */
function isRepeated<T>({ constantOf }: Kind<T>, groups: Clash<T>['groups']): boolean {
  const pairs = [...groups.values()];
  const isSpread = pairs.some((group) => new Set(group.map(([one]) => one.value)).size > 1);
  return (
    isSpread &&
    pairs.every((group) => {
      const constants = group.map(([one, other]) => constantOf(one.value, other.value));
      const isPositive = group.every(([one, other]) => one.value > 0 && other.value > 0);
      return isPositive && Math.max(...constants) - Math.min(...constants) <= 0.005 * Math.max(...constants);
    })
  );
}

/**
 * Which of two tables only repeats the other: marks times their weights, "4, 3, 5" and "28, 21, 35", or the points of
 * prices, "110,000, 100,000" and "36.36, 40".
 */
function workedOut<T>(kind: Kind<T>, groups: Clash<T>['groups']): 'first' | 'second' | undefined {
  if (!isRepeated(kind, groups)) return undefined;
  const pairs: Pairs = [...groups.values()].flat();
  const firsts = pairs.map(([one]) => one.value);
  const seconds = pairs.map(([, other]) => other.value);
  const [first, second] = [Math.max(...firsts), Math.max(...seconds)];
  if (kind.what === 'prices') {
    if (second <= 100 && Math.min(...firsts) > 100) return 'second';
    return first <= 100 && Math.min(...seconds) > 100 ? 'first' : undefined;
  }
  // Marks are whole, as a rule, and are on the smaller scale.
  if (first <= 10 && second > 10 && firsts.every(Number.isInteger)) return 'second';
  return second <= 10 && first > 10 && seconds.every(Number.isInteger) ? 'first' : undefined;
}

const summary = /\b(?:summary|final|overall|totals?|award|results?|weighted|crynodeb)\b/i;

/** The one of them whose sheet is called a summary. */
function summaryOf(first: RecognisedTable, second: RecognisedTable): 'first' | 'second' | undefined {
  const [one, other] = [summary.test(first.sheet), summary.test(second.sheet)];
  return one === other ? undefined : one ? 'first' : 'second';
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
      const clash = found.get(pair) ?? {
        first: before.from,
        second: from,
        cells: [],
        groups: new Map<string, Pairs>(),
      };
      clash.cells.push([before.value, value]);
      const group = kind.groupOf(fact);
      clash.groups.set(group, [...(clash.groups.get(group) ?? []), [before.value, value]]);
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
