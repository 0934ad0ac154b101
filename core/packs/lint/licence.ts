/** Licences that nobody here knows to be open: whoever takes the pack up cannot know it either. */
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';

const open =
  /\b(?:ogl|open (?:government|parliament|data commons)|cc[ -]?(?:0|zero|by)|creative commons|public domain|odbl|odc|mit|apache|bsd|published facts?)\b/i;

export function licenceAdvice({ licence, measures }: Pack): readonly Problem[] {
  const unknown = (path: readonly (string | number)[], what: string, said: string): readonly Problem[] =>
    open.test(said)
      ? []
      : [
          packProblem(
            'licence-not-known',
            path,
            `${what} is under "${said}", which is no open licence that is known here.`,
            'Name the open licence, such as OGL-UK-3.0 or CC-BY-4.0; leave out what is under none.',
          ),
        ];
  return [
    ...unknown(['licence'], 'The pack', licence),
    ...measures.flatMap(({ id, unitValue }, index) =>
      unitValue
        ? unknown(['measures', index, 'unitValue', 'licence'], `The unit value of ${id}`, unitValue.licence)
        : [],
    ),
  ];
}
