/** Criteria and scales: marks that rise, weights that fit into the whole, and methods that there are. */
import type { Problem } from '../result';
import { exact, one, sum } from '../score/exact';
import { methodById, methods } from '../score/methods/index';
import type { Pack } from './pack';
import { packProblem } from './pack-problem';

export function wordProblems({ criteria = [], scales = [] }: Pack): readonly Problem[] {
  const weights = criteria.flatMap(({ weight }) => (weight === undefined ? [] : [exact(weight)]));
  return [
    ...scales.flatMap(({ id, steps }, index) =>
      steps.some(({ mark }, at) => mark <= (steps[at - 1]?.mark ?? Number.NEGATIVE_INFINITY))
        ? [
            packProblem(
              'scale-not-rising',
              ['scales', index, 'steps'],
              `The marks of ${id} do not rise from step to step.`,
              'List the steps from the lowest mark to the highest, each once.',
            ),
          ]
        : [],
    ),
    ...(sum(weights).compare(one) > 0
      ? [
          packProblem(
            'weights-above-whole',
            ['criteria'],
            'The weights of the criteria add up to more than the whole.',
            'Write each as a share of the whole, 0 to 1, so that all together are at most 1.',
          ),
        ]
      : []),
    ...criteria.flatMap(({ id, method }, index) =>
      method === undefined || methodById(method.id)
        ? []
        : [
            packProblem(
              'unknown-method',
              ['criteria', index, 'method', 'id'],
              `${id} is scored by "${method.id}", which is no method.`,
              `Use one of ${methods.map((known) => known.id).join(', ')}.`,
            ),
          ],
    ),
  ];
}
