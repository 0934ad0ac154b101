import type { Bidder, MarkFact, Reading } from '../../facts/tender';
import type { Problem } from '../../result';
import { type Criterion, pathOf } from '../criteria';
import { exact, sum, zero } from '../exact';
import { basis, type Ground, lacking, notice, unreadable } from '../ground';
import type { Bases, Scale } from '../method';
import { list } from '../names';
import { plain, term } from '../working';
import type { Agreed } from './consensus';

interface MarkReading {
  readonly ground: Ground<Bases['mark']>;
  readonly notices: readonly Problem[];
}

type Value = Extract<Reading<number>, { readonly kind: 'value' }>;

const valuesOf = (marks: readonly MarkFact[]): readonly (MarkFact & { readonly mark: Value })[] =>
  marks.filter((fact): fact is MarkFact & { readonly mark: Value } => fact.mark.kind === 'value');

/**
 * A bid's mark for one criterion: what the panel agreed in the set-up, else the sheet's consensus mark, else the mark of
 * the only evaluator of this criterion. Evaluators are never averaged: their mean and spread are information.
 * @param single whether only one evaluator marked this criterion, for any bid
 */
export function readMark(
  bidder: Bidder,
  criterion: Criterion,
  marks: readonly MarkFact[],
  agreed: Agreed | undefined,
  scale: Scale | null,
  maximum: Bases['mark']['maximum'],
  single: boolean,
): MarkReading {
  const individual = valuesOf(marks.filter(({ evaluator }) => evaluator !== null));
  const notices = single ? [] : spreadNotice(bidder, criterion, individual, scale, maximum?.value.valueOf());
  const panel = marks.filter(({ evaluator }) => evaluator === null || single);
  if (agreed) {
    const differing = valuesOf(panel).find(({ mark }) => mark.value !== agreed.mark);
    const cells = [...new Set(valuesOf(panel).map(({ mark }) => mark.where))];
    if (differing)
      notices.push(
        notice(
          'consensus-differs',
          [differing.mark.where, criterion.id],
          `The set-up has ${agreed.mark} as the agreed mark of ${bidder.name} for ${criterion.id}; ${differing.mark.where} has ${differing.mark.value}. The set-up counts.`,
          'Make the two agree.',
        ),
      );
    return {
      ground: basis({ mark: term(agreed.mark, cells), maximum }, agreed.reason ?? reasonIn(panel)),
      notices,
    };
  }
  const anomaly = panel.map(({ mark }) => mark).find(({ kind }) => kind === 'anomaly');
  if (anomaly?.kind === 'anomaly') return { ground: unreadable(anomaly), notices };
  const given = valuesOf(panel);
  const [first] = given;
  if (!first) {
    if (!single && individual.length > 0) return { ground: noConsensus(bidder, criterion, panel, individual), notices };
    return { ground: missing(bidder, criterion, panel), notices };
  }
  const other = given.find(({ mark }) => mark.value !== first.mark.value);
  if (other)
    return {
      ground: lacking(
        'mark-twice',
        [first.mark.where, other.mark.where, criterion.id],
        `${bidder.name} has two marks for ${criterion.id}: ${first.mark.value} in ${first.mark.where} and ${other.mark.value} in ${other.mark.where}.`,
        'Say which column is the mark, or correct the cell.',
      ),
      notices,
    };
  if (first.mark.value < 0)
    return {
      ground: lacking(
        'mark-negative',
        [first.mark.where, criterion.id],
        `The mark in ${first.mark.where} is ${first.mark.value}, below nothing.`,
        'Correct the mark.',
      ),
      notices,
    };
  const mark = term(
    first.mark.value,
    given.map(({ mark: { where } }) => where),
  );
  return { ground: basis({ mark, maximum }, reasonIn(given)), notices };
}

const reasonIn = (marks: readonly MarkFact[]): string | null =>
  marks.find(({ reason }) => reason !== null && reason.trim() !== '')?.reason ?? null;

function missing(bidder: Bidder, criterion: Criterion, marks: readonly MarkFact[]) {
  const where = marks.find(({ mark }) => mark.kind === 'missing')?.mark.where;
  return lacking(
    'mark-missing',
    where === undefined ? [...bidder.where.slice(0, 1), criterion.id] : [where, criterion.id],
    where === undefined
      ? `No mark of ${bidder.name} for ${criterion.id} was found.`
      : `Mark of ${bidder.name} for ${criterion.id} missing in ${where}.`,
    'Enter the mark, or exclude the bid.',
  );
}

const meanOf = (marks: readonly { readonly mark: Value }[]): string =>
  plain(sum(marks.map(({ mark }) => exact(mark.value))).div(marks.length));

const spreadOf = (marks: readonly { readonly mark: Value }[]): number => {
  const values = marks.map(({ mark }) => mark.value);
  return exact(Math.max(...values))
    .sub(exact(Math.min(...values)))
    .valueOf();
};

function noConsensus(
  bidder: Bidder,
  criterion: Criterion,
  panel: readonly MarkFact[],
  marks: readonly (MarkFact & { readonly mark: Value })[],
) {
  const each = marks.map(({ evaluator, mark }) => `${evaluator} ${mark.value}`);
  return lacking(
    'consensus-missing',
    [panel[0]?.mark.where ?? marks[0]?.mark.where, criterion.id],
    `No agreed mark of ${bidder.name} for ${criterion.id}${panel[0] ? ` in ${panel[0].mark.where}` : ''}: ${list(each)} (spread ${spreadOf(marks)}, mean ${meanOf(marks)}, for information only).`,
    'Enter the mark the panel agreed, with its reason. Evaluators are never averaged.',
  );
}

/**
 * Evaluators two or more steps apart. A step is one mark on scales up to 10, the gap between neighbours where the steps
 * are listed, and a fifth of the maximum on longer scales (two steps of 0 to 5 are two fifths of it).
 */
function spreadNotice(
  bidder: Bidder,
  criterion: Criterion,
  marks: readonly (MarkFact & { readonly mark: Value })[],
  scale: Scale | null,
  maximum: number | undefined,
): Problem[] {
  if (marks.length < 2) return [];
  const spread = spreadOf(marks);
  const steps = scale?.steps;
  const step = steps
    ? (Math.max(...steps) - Math.min(...steps)) / (steps.length - 1)
    : maximum !== undefined && maximum > 10
      ? maximum / 5
      : 1;
  if (spread < 2 * step) return [];
  return [
    notice(
      'evaluator-spread',
      [...marks.map(({ mark }) => mark.where), criterion.id],
      `Evaluators of ${bidder.name} for ${criterion.id} are ${spread} apart: ${list(marks.map(({ evaluator, mark }) => `${evaluator} ${mark.value}`))}.`,
      'Make sure that the panel discussed it and that the reason for the agreed mark says why.',
    ),
  ];
}

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
