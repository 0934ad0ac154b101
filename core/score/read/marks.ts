import { labelKey, list } from '../../facts/names/labels';
import type { Bidder, MarkFact, Reading } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Criterion } from '../criteria';
import { exact, sum } from '../exact';
import { basis, type Ground, lacking, notice, unreadable } from '../ground';
import type { Bases, Scale } from '../method';
import { plain, term } from '../working';
import type { Agreed } from './consensus';
import type { Panel } from './sort-marks';

interface MarkReading {
  readonly ground: Ground<Bases['mark']>;
  readonly notices: readonly Problem[];
}

type Value = Extract<Reading<number>, { readonly kind: 'value' }>;

type Given = readonly (MarkFact & { readonly mark: Value })[];

const valuesOf = (marks: readonly MarkFact[]): Given =>
  marks.filter((fact): fact is MarkFact & { readonly mark: Value } => fact.mark.kind === 'value');

/**
 * A bid's mark for one criterion: what the panel agreed in the set-up, else the sheet's consensus mark, else the mark of
 * the only evaluator of this criterion, or the one that all its evaluators gave. Evaluators are never averaged: their mean
 * and spread are information.
 */
export function readMark(
  bidder: Bidder,
  criterion: Criterion,
  marks: readonly MarkFact[],
  agreed: Agreed | undefined,
  scale: Scale | null,
  maximum: Bases['mark']['maximum'],
  { isSingle: single, members }: Panel,
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
    const same = panel.every(isBlank) ? sameOfAll(individual, marks, members) : undefined;
    if (same !== undefined && same >= 0) return { ground: unanimous(same, individual, maximum), notices };
    if (!single && individual.length > 0)
      return { ground: noConsensus(bidder, criterion, panel, individual, members), notices };
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

/** "TBC" in the place of the agreed mark says that there is none yet; a blank says nothing. */
const isBlank = ({ mark }: MarkFact): boolean => mark.kind === 'missing' && mark.raw.trim() === '';

/** The mark that every member of the panel gave, each for itself: then there is nothing left to agree. */
function sameOfAll(given: Given, all: readonly MarkFact[], members: Panel['members']): number | undefined {
  const [first] = given;
  const own = new Set(given.map(({ evaluator }) => labelKey(evaluator ?? '')));
  const isWhole = members.size > 1 && own.size === members.size && all.every(({ mark }) => mark.kind !== 'anomaly');
  return isWhole && given.every(({ mark }) => mark.value === first?.mark.value) ? first?.mark.value : undefined;
}

function unanimous(mark: number, given: Given, maximum: Bases['mark']['maximum']): Ground<Bases['mark']> {
  const cells = given.map(({ mark: { where } }) => where);
  const names = list([...new Set(given.map(({ evaluator }) => evaluator ?? ''))]);
  const note = `${names} each gave ${plain(exact(mark))}, so it is the agreed mark.`;
  return basis({ mark: term(mark, cells), maximum }, reasonIn(given), note);
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
  marks: Given,
  members: Panel['members'],
) {
  const gave = new Set(marks.map(({ evaluator }) => labelKey(evaluator ?? '')));
  const absent = [...members].flatMap(([key, name]) => (gave.has(key) ? [] : [`${name} none`]));
  const each = [...marks.map(({ evaluator, mark }) => `${evaluator} ${mark.value}`), ...absent];
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
  marks: Given,
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
