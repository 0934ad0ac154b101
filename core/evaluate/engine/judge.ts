/** The verdict of every rule on every row of a range, read out of the masks. */
import type { Verdict } from '../../assessment';
import type { Plan } from './plan';
import type { BundledRule } from './program';
import { blockRows } from './sheaf';

/** By the number that stands for it; the first three are the degrees of a condition. */
export const verdicts = ['unmet', 'unclear', 'met', 'not-applicable'] as const satisfies readonly Verdict[];
const unclear = 1;
const notApplicable = 3;

/** For each rule, for each of these rows, the number of its verdict. */
export function judge({ program, sheaves }: Plan, from: number, to: number): readonly Uint8Array[] {
  return sheaves.flatMap((sheaf, n) => {
    const rules = program.bundles[n]?.rules ?? [];
    const judged = rules.map(() => new Uint8Array(to - from));
    for (let start = from; start < to; start += blockRows) {
      const end = Math.min(start + blockRows, to);
      const masks = sheaf.mask(start, end);
      for (const [at, rule] of rules.entries())
        writeVerdicts(judged[at]?.subarray(start - from, end - from) ?? none, masks, sheaf.words, rule);
    }
    return judged;
  });
}

const none = new Uint8Array(0);

function writeVerdicts(verdicts: Uint8Array, masks: Int32Array, words: number, rule: BundledRule): void {
  for (let row = 0; row < verdicts.length; row++) verdicts[row] = verdictIn(masks, row * words, rule);
}

/** The number of a rule's verdict on the row whose mask begins here. */
export function verdictIn(masks: Int32Array, at: number, { lane, when }: BundledRule): number {
  if (when !== null) {
    const applies = degreeIn(masks, at, when);
    if (applies < 2) return applies === 1 ? unclear : notApplicable;
  }
  return degreeIn(masks, at, lane);
}

/** 0, 1 or 2: a row that surely meets a lane may also meet it. */
function degreeIn(masks: Int32Array, from: number, lane: number): number {
  const at = from + (lane >> 5) * 2;
  const bit = lane & 31;
  return (((masks[at] ?? 0) >>> bit) & 1) + (((masks[at + 1] ?? 0) >>> bit) & 1);
}
