/** What another version of a pack does to a scored tender: which scores move, who gains, whether the winner stays. */
import type { Assessment, BidScore, CriterionScore, Finding } from '../../assessment';
import { type Exact, exact, fixed, sum } from '../../score/exact';
import { count } from '../page-text';

export interface BidEffect {
  readonly bid: string;
  readonly lot: string | null;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** "+1.50", "-0.25", or `null` where it has no total on one of the sides. */
  readonly change: string | null;
  readonly sentence: string;
}

export interface PackEffect {
  /** "1.0.0" and "2.0.0". */
  readonly before: string;
  readonly after: string;
  /** Points of a criterion of a bid that are no longer the same, or are there on one side only. */
  readonly scoresChanged: number;
  readonly bids: readonly BidEffect[];
  readonly winners: readonly {
    readonly lot: string | null;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly findings: readonly { readonly rule: string; readonly bid: string | null; readonly sentence: string }[];
  /** "+£1,200.00" of the known value of all commitments, where it changes. */
  readonly value: string | null;
  /** "Version 2.0.0 changes 14 scores; Birch gains 1.50; the winner stays." */
  readonly sentence: string;
}

/** Both assessments are of the same workbook and set-up, made with two versions of one pack. */
export function packEffect(before: Assessment, after: Assessment): PackEffect {
  const bids = pairs(before.bids, after.bids, bidKey).map(([old, next]) => bidEffect(old, next));
  const winners = pairs(before.lots, after.lots, ({ lot }) => lot ?? '').map(([old, next]) => ({
    lot: (next ?? old)?.lot ?? null,
    before: old?.winner ?? null,
    after: next?.winner ?? null,
  }));
  const scoresChanged = pairs(leaves(before.bids), leaves(after.bids), ({ key }) => key).filter(
    ([old, next]) => old?.exact !== next?.exact,
  ).length;
  const effect = {
    before: before.pack.version,
    after: after.pack.version,
    scoresChanged,
    bids,
    winners,
    findings: findingEffects(before.findings, after.findings),
    value: signed(difference(knownValue(before), knownValue(after)), '£'),
  };
  return { ...effect, sentence: sentenceOf(effect) };
}

const bidKey = ({ id, lot }: BidScore): string => `${lot ?? ''}\n${id}`;

function bidEffect(old: BidScore | undefined, next: BidScore | undefined): BidEffect {
  const { name: bid = '', lot = null } = next ?? old ?? {};
  const change =
    old?.totalExact != null && next?.totalExact != null
      ? signed(difference(exact(old.totalExact), exact(next.totalExact)))
      : null;
  const moved = old?.rank !== next?.rank ? `, rank ${old?.rank ?? 'none'} becomes ${next?.rank ?? 'none'}` : '';
  const points =
    old?.totalExact === next?.totalExact
      ? 'keeps its total'
      : change === null
        ? `has ${next?.totalExact == null ? 'no total any more' : 'a total now'}`
        : `${change.startsWith('-') ? 'loses' : 'gains'} ${change.slice(1)}`;
  return {
    bid,
    lot,
    rankBefore: old?.rank ?? null,
    rankAfter: next?.rank ?? null,
    change,
    sentence: `${bid} ${points}${moved}.`,
  };
}

/** The points at the lowest level, each with who and what it is for. */
function leaves(bids: readonly BidScore[]): readonly { readonly key: string; readonly exact: string | null }[] {
  const down = (bid: BidScore, list: readonly CriterionScore[]): { key: string; exact: string | null }[] =>
    list.flatMap((criterion) =>
      criterion.criteria && criterion.criteria.length > 0
        ? down(bid, criterion.criteria)
        : [{ key: `${bidKey(bid)}\n${criterion.id}`, exact: criterion.exact }],
    );
  return bids.flatMap((bid) => down(bid, bid.criteria));
}

function findingEffects(before: readonly Finding[], after: readonly Finding[]): PackEffect['findings'] {
  const key = ({ rule, bid }: Finding): string => `${rule}\n${bid ?? ''}`;
  return pairs([...group(before, key)], [...group(after, key)], ([name]) => name).flatMap(([old, next]) => {
    const [was, is] = [verdictsOf(old?.[1]), verdictsOf(next?.[1])];
    const one = (next ?? old)?.[1][0];
    if (was === is || !one) return [];
    return [
      { rule: one.rule, bid: one.bid, sentence: `${one.title}${one.bid ? `, ${one.bid}` : ''}: ${was} became ${is}.` },
    ];
  });
}

/** One row alone needs no count. */
const verdictsOf = (findings: readonly Finding[] = []): string =>
  findings
    .map(({ verdict, count: rows }) => (findings.length + rows > 2 ? `${rows} ${verdict}` : verdict))
    .join(', ') || 'not asked';

function group<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Items of both sides by their key, in the order of the second, then what only the first has. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
): readonly (readonly [T | undefined, T | undefined])[] {
  const old = new Map(before.map((item) => [key(item), item]));
  const next = new Map(after.map((item) => [key(item), item]));
  return [...new Set([...next.keys(), ...old.keys()])].map((name) => [old.get(name), next.get(name)] as const);
}

const knownValue = ({ commitments }: Assessment): Exact =>
  sum(commitments.flatMap(({ value }) => (value === null ? [] : [exact(value)])));

const difference = (before: Exact, after: Exact): Exact => after.sub(before);

/** "+1.50"; `null` for no difference. Smaller than half a hundredth, it is said as such. */
function signed(change: Exact, unit = ''): string | null {
  if (change.n === 0n) return null;
  const size = fixed(change.abs(), 2);
  return `${change.s < 0n ? '-' : '+'}${unit}${size === '0.00' ? 'less than 0.01' : size}`;
}

function sentenceOf({ after, scoresChanged, bids, winners, findings }: Omit<PackEffect, 'sentence'>): string {
  const moved = bids.filter(({ change }) => change !== null);
  const [first] = moved.toSorted((a, b) => Math.abs(Number(b.change)) - Math.abs(Number(a.change)));
  const changed = winners.filter((lot) => lot.before !== lot.after);
  const winner =
    changed.length === 0
      ? winners.length > 1
        ? 'the winners stay'
        : 'the winner stays'
      : changed
          .map(
            (lot) =>
              `${lot.lot === null ? '' : `in ${lot.lot} `}the winner is ${lot.after ?? 'nobody'} instead of ${lot.before ?? 'nobody'}`,
          )
          .join('; ');
  const parts = [
    `Version ${after} changes ${scoresChanged === 0 ? 'no score' : count(scoresChanged, 'score')}`,
    ...(first ? [first.sentence.replace(/, rank.*$|\.$/, '')] : []),
    ...(findings.length > 0
      ? [`${count(findings.length, 'finding')} ${findings.length === 1 ? 'differs' : 'differ'}`]
      : []),
    winner,
  ];
  return `${parts.join('; ')}.`;
}
