/** Tests that a text of sentences is, as a whole, one of a few words: nearly always what it mentions is meant. */
import { fieldOf } from '../../evaluate/fields';
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';
import { askedIn, leavesWanted } from './leaves';

export const wholeTextAdvice = (pack: Pack): readonly Problem[] =>
  askedIn(pack, leavesWanted).flatMap(({ id, on, leaf, path }) =>
    ('is' in leaf || 'isOneOf' in leaf) && fieldOf(on, leaf.field)?.type === 'long-text'
      ? [
          packProblem(
            'whole-text-asked',
            path,
            `${id} asks whether the whole of ${leaf.field} is ${'is' in leaf ? `"${leaf.is}"` : 'one of a few texts'}, which whoever writes sentences never says.`,
            'Ask what it mentions (contains) or begins with (startsWith).',
          ),
        ]
      : [],
  );
