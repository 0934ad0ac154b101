/** Whether a measure may be shared, and makes sense on its own. */
import { isLicensedReference } from '../evaluate/link';
import type { Problem } from '../result';
import type { Measure } from './pack';
import { packProblem } from './pack-problem';

/** Licences under which figures may not be passed on in a pack, and references whose figures are under such a one. */
const closed =
  /\b(?:nc|nd|non ?commercial|no ?deriv\w*|all rights reserved|proprietary|(?:members|subscribers|internal use) only|confidential|not for (?:sharing|distribution|publication))\b/i;
/** Frameworks whose values are under such a licence, by the names they go by. */
const closedFramework = /\bTOMs\b|\bTOM System\b|\bHACT\b|\bUK Social Value Bank\b/i;

/** By its id, by the reference that its title begins with, or by where it or its value is taken from. */
function isOfClosedFramework({ id, title, source, unitValue }: Measure): boolean {
  const reference = title.split(/[\s:,–-]/)[0];
  const sources = [source, ...(unitValue ? [unitValue.source] : [])];
  return (
    isLicensedReference(id) ||
    isLicensedReference(reference) ||
    sources.some(({ publisher, document }) => closedFramework.test(`${publisher} ${document}`))
  );
}

export const forbidsSharing = (licence: string): boolean => closed.test(licence.replaceAll('-', ' '));

export function measureProblems(measure: Measure, path: readonly (string | number)[]): readonly Problem[] {
  const { unitValue, id, notWords } = measure;
  const found: Problem[] = [];
  const isCopied = isOfClosedFramework(measure);
  if (unitValue && (isCopied || forbidsSharing(unitValue.licence)))
    found.push(
      packProblem(
        'licence-forbids-sharing',
        [...path, 'unitValue'],
        isCopied
          ? `The unit value of ${id} is one of a licensed framework, whose values may not be passed on.`
          : `The unit value of ${id} is under a licence that forbids passing it on.`,
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
