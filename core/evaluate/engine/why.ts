/** Why: asked of one row or one group, it costs that row or group, and is answered out of the plan that gave the verdict. */
import type { Verdict } from '../../assessment';
import type { Condition } from '../../packs/pack';
import { fieldsOf, type Row, type Truth, truths } from '../condition';
import type { Evaluation } from './evaluation';
import { judge, mayMeet, verdictIn, verdicts } from './judge';
import { type BundledRule, bundleRules } from './program';
import { blockRows } from './sheaf';
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
    const found = (plan.program.bundles[n]?.rules ?? []).map((rule, at) => ({
      rule,
      examples: new Examples(countOf(tallies, n * bundleRules + at, group), most),
    }));
    for (const { from, to } of runs) {
      if (found.every(({ examples }) => examples.areAll)) break;
      const masks = sheaf.mask(from, to);
      for (const { rule, examples } of found) examples.look(masks, sheaf.words, from, to, rule);
    }
    return found.map(({ examples: { count, rows } }) => ({ count, rows }));
  });
}

class Examples {
  readonly count: Count;
  readonly rows: Record<(typeof shown)[number], number[]> = { met: [], unmet: [], unclear: [] };
  /** By the number of a verdict, how many rows of it are still to be found. */
  private readonly wanted: Int32Array;
  private left: number;

  constructor(count: Count, most: number) {
    this.count = count;
    this.wanted = Int32Array.from(verdicts, (verdict) =>
      verdict === 'not-applicable' ? 0 : Math.min(most, count[verdict]),
    );
    this.left = this.wanted.reduce((sum, each) => sum + each, 0);
  }

  /** Nothing is left to be found. */
  get areAll(): boolean {
    return this.left === 0;
  }

  look(masks: Int32Array, words: number, from: number, to: number, rule: BundledRule): void {
    const { wanted } = this;
    if (this.left === 0) return;
    const { lane, when } = rule;
    for (let row = from, at = 0; row < to; row++, at += words) {
      // Most rows do not meet most rules: once there are enough of those, they are passed by.
      if (wanted[0] === 0 && when === null && !mayMeet(masks, at, lane)) continue;
      const number = verdictIn(masks, at, rule);
      if (wanted[number] === 0) continue;
      const verdict = shown[number];
      if (verdict) this.rows[verdict].push(row);
      wanted[number] = (wanted[number] ?? 0) - 1;
      this.left -= 1;
      if (this.left === 0) return;
    }
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
