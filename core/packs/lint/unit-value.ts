/** Values that no commitment of their measure could ever be given: of hours, where the measure counts people. */
import { unitsConflict } from '../../evaluate/units';
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';

export const unitValueAdvice = ({ measures }: Pack): readonly Problem[] =>
  measures.flatMap(({ id, unit, unitValue }, index) =>
    unitValue && unitsConflict(unit, unitValue.unit)
      ? [
          packProblem(
            'unit-value-of-another-unit',
            ['measures', index, 'unitValue', 'unit'],
            `${id} counts ${unit}, and its unit value is for ${unitValue.unit}: nothing is converted, so what counts ${unit} is given no value.`,
            'Write both in one unit, and the value for one of it.',
          ),
        ]
      : [],
  );
