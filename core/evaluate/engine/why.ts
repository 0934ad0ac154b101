/** Why: asked of one row or one group, it costs that row or group, and is answered out of the plan that gave the verdict. */
import type { Verdict } from '../../assessment';
import type { Condition } from '../../packs/pack';
import { fieldsOf, type Row, type Truth, truths } from '../condition';
import type { Evaluation } from './evaluation';
import { judge, verdictIn, verdicts } from './judge';
import { type BundledRule, bundleRules } from './program';
import { blockRows, planes } from './sheaf';
import { type Count, countOf } from './tallies';

export interface PartOfRule {
  readonly condition: Condition;
  /** It says whether the rule applies, and nothing about whether it is met. */
  readonly when: boolean;
  readonly truth: Truth;
  /** What the row states in the fields it asks about. */
  readonly given: Row;
}

export interface RowFinding {
  readonly verdict: Verdict;
  readonly parts: readonly PartOfRule[];
}

/** For each rule its verdict on a row, and what each of its parts says. */
export function whyRow({ plan, decisions }: Evaluation, row: number): readonly RowFinding[] {
  const { conditions, bundles } = plan.program;
  return judge(plan, row, row + 1).map(([verdict = 0], rule) => {
    const { lanes, rules } = bundles[Math.floor(rule / bundleRules)] ?? { lanes: [], rules: [] };
    const terms = lanes[rules[rule % bundleRules]?.lane ?? 0] ?? [];
    const parts = terms.flatMap(({ condition: number, strictly }): readonly PartOfRule[] => {
      const condition = conditions[number];
      if (!condition) return [];
      const given = Object.fromEntries(fieldsOf(condition).map((field) => [field, decisions.valueAt(row, field)]));
      const truth = truths[decisions.ofRows(condition)(row)] ?? 'unclear';
      return [{ condition, when: strictly, truth, given }];
    });
    return { verdict: verdicts[verdict] ?? 'unclear', parts };
  });
}

const sum = (a: number, b: number): number => a + b;

/** Numbered as verdicts are. */
const shown = ['unmet', 'unclear', 'met'] as const;

export interface GroupFinding {
  readonly count: Count;
  /** The first rows of each verdict; rows to which a rule does not apply are not listed. */
  readonly rows: Readonly<Record<(typeof shown)[number], readonly number[]>>;
}

/** For each rule how the rows of a group fare, with up to `most` rows of each verdict to look at. */
export function whyGroup({ plan, tallies, groups }: Evaluation, group: number, most: number): readonly GroupFinding[] {
  const runs = runsOf(groups.rowsOf(group));
  return plan.sheaves.flatMap((sheaf, n) => {
    const found = (plan.program.bundles[n]?.rules ?? []).map(
      (rule, at) => new Examples(rule, countOf(tallies, n * bundleRules + at, group), most),
    );
    const lookout = new Lookout(sheaf.words);
    let open = lookout.without(found);
    for (const { from, to } of runs) {
      if (open.length === 0 && lookout.isDone) break;
      const masks = sheaf.mask(from, to);
      lookout.look(masks, from, to);
      for (const examples of open) examples.look(masks, sheaf.words, from, to);
      open = lookout.without(open);
    }
    return found.map(({ count, rows }) => ({ count, rows }));
  });
}

/** The rows to look at of one rule. */
class Examples {
  readonly rule: BundledRule;
  readonly count: Count;
  readonly rows: Record<(typeof shown)[number], number[]> = { met: [], unmet: [], unclear: [] };
  /** By the number of a verdict, how many rows of it are still to be found. */
  private readonly wanted: number[];
  private left: number;

  constructor(rule: BundledRule, count: Count, most: number) {
    this.rule = rule;
    this.count = count;
    const { unmet, unclear, met } = count;
    this.wanted = [Math.min(most, unmet), Math.min(most, unclear), Math.min(most, met)];
    this.left = this.wanted.reduce(sum);
  }

  /** Nothing is left to be found. */
  get isComplete(): boolean {
    return this.left === 0;
  }

  /** Most rows do not meet most rules: once there are enough of those, only rows that may meet this one are worth a look. */
  get hasUnmet(): boolean {
    return this.wanted[0] === 0 && this.rule.when === null;
  }

  look(masks: Int32Array, words: number, from: number, to: number): void {
    for (let row = from, at = 0; row < to && this.left > 0; row++, at += words) this.take(row, masks, at);
  }

  /** Keeps the row, whose mask begins here, where one of its verdict is still to be found. */
  take(row: number, masks: Int32Array, at: number): void {
    const number = verdictIn(masks, at, this.rule);
    const verdict = shown[number];
    if (!verdict || this.wanted[number] === 0) return;
    this.rows[verdict].push(row);
    this.wanted[number] = (this.wanted[number] ?? 0) - 1;
    this.left -= 1;
  }
}

/** Looks for rows that may meet any of the rules that have all else they want: 32 of them are asked at a time. */
class Lookout {
  private readonly words: number;
  /** Bit by bit the lanes of rules that still look for a row. */
  private readonly sought: Int32Array;
  private readonly byLane = new Map<number, Examples[]>();

  constructor(words: number) {
    this.words = words;
    this.sought = new Int32Array(words / planes);
  }

  /** Nobody looks for a row here. */
  get isDone(): boolean {
    return this.sought.every((lanes) => lanes === 0);
  }

  /** Takes over those that may be looked for here from now on; those are left that must see every row. */
  without(open: readonly Examples[]): readonly Examples[] {
    const left: Examples[] = [];
    for (const examples of open) {
      if (examples.isComplete) continue;
      if (examples.hasUnmet) this.add(examples);
      else left.push(examples);
    }
    return left;
  }

  look(masks: Int32Array, from: number, to: number): void {
    const { words, sought } = this;
    for (let row = from, at = 0; row < to; row++, at += words)
      for (let word = 0; word < sought.length; word++) {
        let may = (masks[at + word * planes] ?? 0) & (sought[word] ?? 0);
        for (; may !== 0; may &= may - 1) this.take(row, masks, at, word * 32 + 31 - Math.clz32(may & -may));
      }
  }

  private add(examples: Examples): void {
    const { lane } = examples.rule;
    this.sought[lane >> 5] = (this.sought[lane >> 5] ?? 0) | (1 << (lane & 31));
    const before = this.byLane.get(lane);
    if (before) before.push(examples);
    else this.byLane.set(lane, [examples]);
  }

  private take(row: number, masks: Int32Array, at: number, lane: number): void {
    const seeking = this.byLane.get(lane) ?? [];
    for (const examples of seeking) examples.take(row, masks, at);
    if (seeking.every(({ isComplete }) => isComplete))
      this.sought[lane >> 5] = (this.sought[lane >> 5] ?? 0) & ~(1 << (lane & 31));
  }
}

/** Rows that follow each other, no more of them than are run together. */
function runsOf(rows: Uint32Array): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.to === row && row - last.from < blockRows) last.to += 1;
    else runs.push({ from: row, to: row + 1 });
  }
  return runs;
}
