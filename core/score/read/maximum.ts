import { list } from '../../facts/names/labels';
import type { Bidder, MarkFact } from '../../facts/tender';
import type { Problem } from '../../result';
import { type Criterion, pathOf } from '../criteria';
import { exact, zero } from '../exact';
import { notice } from '../ground';
import type { Bases, Scale } from '../method';
import { term } from '../working';

/** The maximum of a criterion's marks: set-up, then the marks themselves, then the workbook's list of criteria. */
export function readMaximum(
  criterion: Criterion,
  marks: readonly MarkFact[],
  scale: Scale,
): { readonly maximum: Bases['mark']['maximum']; readonly problem: Problem | null } {
  const own = marks.filter(({ maximum }) => maximum !== null);
  const stated = criterion.stated?.maximum;
  const listed = stated?.kind === 'value' ? stated : null;
  const known = scale.maximum ?? own[0]?.maximum ?? listed?.value ?? null;
  const differing = own.find(({ maximum }) => maximum !== known);
  if (known !== null && differing) {
    const same = own.find(({ maximum }) => maximum === known);
    const cells = [...(same ? [same.mark.where] : []), differing.mark.where];
    return {
      maximum: null,
      problem: {
        code: 'mixed-maxima',
        severity: 'stop',
        path: [...cells, criterion.id],
        message: `${criterion.id} is marked out of ${known} ${same ? `in ${same.mark.where}` : 'in the set-up'} and out of ${differing.maximum} in ${differing.mark.where}.`,
        hint: 'Say which maximum is right, and mark every bid on the same scale.',
      },
    };
  }
  if (known === null)
    return {
      maximum: null,
      problem: {
        code: 'maximum-missing',
        severity: 'stop',
        path: pathOf(criterion),
        message: `The highest mark for ${criterion.id} is stated nowhere.`,
        hint: `What are the marks for ${criterion.name} out of?`,
      },
    };
  const fromList = scale.maximum === undefined && own.length === 0 && listed;
  return { maximum: term(known, fromList ? [fromList.where] : []), problem: null };
}

/** Marks above the maximum, and marks between the steps of a scale (a published mark is a whole step: Bromcom [2022]). */
export function checkScale(
  criterion: Criterion,
  bases: readonly { readonly bidder: Bidder; readonly basis: Bases['mark'] }[],
  scale: Scale,
): readonly Problem[] {
  const above = bases.filter(({ basis: { mark, maximum } }) => maximum && mark.value.gt(maximum.value));
  const isOff = ({ mark }: Bases['mark']) =>
    scale.steps
      ? !scale.steps.some((step) => mark.value.equals(exact(step)))
      : scale.wholeSteps && !mark.value.mod(1).equals(zero);
  const between = bases.filter((each) => !above.includes(each) && isOff(each.basis));
  const cells = (some: typeof bases) => some.flatMap(({ basis: { mark } }) => mark.from);
  const words = (some: typeof bases) =>
    list(some.map(({ bidder, basis: { mark } }) => `${mark.text} for ${bidder.name} (${mark.from[0] ?? 'set-up'})`));
  return [
    ...(above.length > 0
      ? [
          {
            code: 'mark-above-maximum',
            severity: 'stop' as const,
            path: [...cells(above), criterion.id],
            message: `Marks for ${criterion.id} are above the maximum of ${above[0]?.basis.maximum?.text ?? ''}: ${words(above)}.`,
            hint: 'Correct the marks or the maximum.',
          },
        ]
      : []),
    ...(between.length > 0
      ? [
          notice(
            'mark-not-a-step',
            [...cells(between), criterion.id],
            `Marks for ${criterion.id} fall between the steps of the scale: ${words(between)}.`,
            'Publish that such marks can be given, or let the panel agree a step of the scale.',
          ),
        ]
      : []),
  ];
}
