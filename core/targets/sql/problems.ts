/** What a pack can say and portable SQL cannot. A pack that was admitted says none of it but signs nobody can see. */
import { type Leaf, leavesOf } from '../../evaluate/condition';
import { packProblem } from '../../packs/pack-problem';
import type { Problem } from '../../result';
import { type Check, conditionsOf } from '../check';
import { questionOf } from '../question';
import { canBeNamed } from './columns';
import { canBeWritten } from './literal';

function ofLeaf(leaf: Leaf, { id, path }: Check): readonly Problem[] {
  const question = questionOf(leaf);
  const found: Problem[] = [];
  if (!canBeNamed(leaf.field))
    found.push(
      packProblem(
        'field-without-column',
        path,
        `${id} asks about a field that no column can be named after.`,
        'Use a field of the list that the pack documentation gives.',
      ),
    );
  if (question.kind === 'equal' && !question.texts.every(canBeWritten))
    found.push(
      packProblem(
        'text-not-portable',
        path,
        `${id} compares "${leaf.field}" with a text that holds a character nobody can see.`,
        'Write the text anew, with letters, digits and signs alone.',
      ),
    );
  if (question.kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(question.day))
    found.push(
      packProblem(
        'no-iso-day',
        path,
        `${id} compares "${leaf.field}" with what is no ISO day.`,
        'Write it as 2026-03-31.',
      ),
    );
  return found;
}

export const problemsOf = (checks: readonly Check[]): readonly Problem[] =>
  checks.flatMap((check) =>
    conditionsOf(check)
      .flatMap(leavesOf)
      .flatMap((leaf) => ofLeaf(leaf, check)),
  );
