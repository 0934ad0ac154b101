/** The verdict of every rule on every row of a range, read out of the masks. */
import type { Verdict } from '../../assessment';
import type { Plan } from './plan';
import { blockRows } from './sheaf';

/** By the number that stands for it; the first three are the degrees of a condition. */
export const verdicts = ['unmet', 'unclear', 'met', 'not-applicable'] as const satisfies readonly Verdict[];
const unclear = 1;
const notApplicable = 3;

/** For each rule, for each of these rows, the number of its verdict. */
export function judge(plan: Plan, from: number, to: number): readonly Uint8Array[] {
  return plan.program.bundles.flatMap(({ rules }, n) => {
    const judged = rules.map(() => new Uint8Array(to - from));
    const sheaf = plan.sheaves[n];
    if (!sheaf) return judged;
    const masks = new Int32Array(blockRows * sheaf.words);
    for (let start = from; start < to; start += blockRows) {
      const rows = Math.min(blockRows, to - start);
      sheaf.mask(masks, start, rows);
      rules.forEach(({ lane, when }, rule) => {
        const codes = judged[rule]?.subarray(start - from, start - from + rows);
        if (!codes) return;
        writeDegrees(codes, masks, sheaf.words, lane);
        if (when !== null) writeWhere(codes, masks, sheaf.words, when);
      });
    }
    return judged;
  });
}

/** 0, 1 or 2: a row that surely meets a lane may also meet it. */
const degreeIn = (masks: Int32Array, at: number, bit: number): number =>
  (((masks[at] ?? 0) >>> bit) & 1) + (((masks[at + 1] ?? 0) >>> bit) & 1);

function writeDegrees(codes: Uint8Array, masks: Int32Array, words: number, lane: number): void {
  for (let row = 0, at = (lane >> 5) * 2; row < codes.length; row++, at += words)
    codes[row] = degreeIn(masks, at, lane & 31);
}

/** Over what a rule expects: where it does not apply, and where that is unclear. */
function writeWhere(codes: Uint8Array, masks: Int32Array, words: number, when: number): void {
  for (let row = 0, at = (when >> 5) * 2; row < codes.length; row++, at += words) {
    const degree = degreeIn(masks, at, when & 31);
    if (degree < 2) codes[row] = degree === 1 ? unclear : notApplicable;
  }
}
