/** What a pack can say and a target cannot. An admitted pack says none of it but signs nobody can see. */
import { type Leaf, leavesOf } from '../evaluate/condition';
import { packProblem } from '../packs/pack-problem';
import type { Problem } from '../result';
import { type Check, conditionsOf } from './check';
import { type Question, questionOf } from './question';

/** Reads on after "real-living-wage compares "evidence" with". */
export interface Unsayable {
  readonly code: string;
  readonly what: string;
  readonly hint: string;
}

const noDay: Unsayable = { code: 'no-iso-day', what: 'what is no ISO day', hint: 'Write it as 2026-03-31.' };

/** What is no day at all can be said by no target; `unsayable` adds what one of them cannot. */
export function problemsIn(
  checks: readonly Check[],
  unsayable: (question: Question, leaf: Leaf) => readonly Unsayable[],
): readonly Problem[] {
  const ofLeaf = (leaf: Leaf): readonly Unsayable[] => {
    const question = questionOf(leaf);
    const dayless = question.kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(question.day);
    return [...(dayless ? [noDay] : []), ...unsayable(question, leaf)];
  };
  return checks.flatMap((check) =>
    conditionsOf(check)
      .flatMap(leavesOf)
      .flatMap((leaf) =>
        ofLeaf(leaf).map(({ code, what, hint }) =>
          packProblem(code, check.path, `${check.id} compares "${leaf.field}" with ${what}.`, hint),
        ),
      ),
  );
}
