/** Whether a measure may be shared, and makes sense on its own. */
import { isLicensedReference } from '../evaluate/link';
import type { Problem } from '../result';
import type { Measure } from './pack';
import { packProblem } from './pack-problem';

/** Licences under which figures may not be passed on in a pack, and references whose figures are under such a one. */
const closed = /\b(?:nc|nd|non ?commercial|no ?deriv\w*|all rights reserved|proprietary)\b/i;

export const forbidsSharing = (licence: string): boolean => closed.test(licence.replaceAll('-', ' '));

export function measureProblems(measure: Measure, path: readonly (string | number)[]): readonly Problem[] {
  const { unitValue, id, notWords } = measure;
  const found: Problem[] = [];
  if (unitValue && (isLicensedReference(id) || forbidsSharing(unitValue.licence)))
    found.push(
      packProblem(
        'licence-forbids-sharing',
        [...path, 'unitValue'],
        `The unit value of ${id} is under a licence that forbids passing it on.`,
        "Leave it out: a licensed value is read from the buyer's own sheet.",
      ),
    );
  if (unitValue && ((unitValue.low ?? 0) > unitValue.value || (unitValue.high ?? unitValue.value) < unitValue.value))
    found.push(
      packProblem(
        'value-out-of-range',
        [...path, 'unitValue'],
        `The unit value of ${id} lies outside its own low and high.`,
        'Correct the figures from the source.',
      ),
    );
  if (notWords?.some((word) => measure.words.includes(word)))
    found.push(
      packProblem(
        'word-vetoes-itself',
        [...path, 'notWords'],
        `${id} has a word that both means it and rules it out.`,
        'Take it out of one of the lists.',
      ),
    );
  return found;
}
