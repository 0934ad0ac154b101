/** Texts in another language of which nobody can tell whose they are: parts of two kinds may bear one id. */
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';

export function textAdvice(pack: Pack): readonly Problem[] {
  const { rules, hints = [], measures, outcomes, criteria = [], scales = [], needs = [], texts = [] } = pack;
  const kinds = { rule: rules, hint: hints, measure: measures, outcome: outcomes, criterion: criteria, scale: scales };
  const all = Object.entries({ ...kinds, need: needs });
  return texts.flatMap(({ language, of, member }, index) => {
    const named = all.filter(([, list]) => list.some((part) => part.id === of && member in part)).map(([kind]) => kind);
    // What a pack stands on may have it.
    if (named.length === 0 && pack.extends === undefined && !(of === 'pack' && member in pack))
      return [
        packProblem(
          'text-without-original',
          ['texts', index, 'member'],
          `${of} has no ${member}, so that the one in "${language}" is never shown.`,
          'Name a member that it has, or take the text out.',
        ),
      ];
    return named.length < 2
      ? []
      : [
          packProblem(
            'text-of-several',
            ['texts', index, 'of'],
            `The ${member} of ${of} in "${language}" may be that of the ${named.join(' or the ')} of that id.`,
            'Give one of them another id, and name it here.',
          ),
        ];
  });
}
