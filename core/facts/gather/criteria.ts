import type { Problem } from '../../result';
import { readNumbers } from '../cells';
import { isPercentFormat } from '../cells/formats';
import { nameKey } from '../names/name-key';
import type { CriterionFact, Reading } from '../tender';
import type { CriterionNames } from './criterion-names';
import { fillDown } from './fill-down';
import type { Field, Frame } from './frame';
import { inMarks } from './maxima';
import { isSameShare } from './merge-criteria';
import { tellAnomaly } from './reading-problems';
import { maximumInName, methodMaximum, scalesBeside } from './row-maxima';
import { sectionCriteria } from './section-criteria';
import type { Used } from './used';

/** "x3" under "Weighting" is three times what counts once. */
function factorIn(reading: Reading<number> | null): Reading<number> | null {
  const digits = reading?.kind === 'anomaly' ? /^\s*[x×]\s?(\d{1,2}(?:\.\d+)?)\s*$/i.exec(reading.raw)?.[1] : undefined;
  if (reading === null || digits === undefined) return reading;
  return { kind: 'value', value: Number(digits), where: reading.where, raw: reading.raw, flags: [] };
}

const saysFactor = (heading: string): boolean =>
  /\b(?:multipl\w*|coef\w*|koeff\w*|factor|faktor|mnożnik)\b/i.test(heading);

const said = (reading: Reading<number> | undefined): Reading<number> | null =>
  reading === undefined || reading.kind === 'missing' ? null : reading;

/** Per cent by its format or its own text: only then is 10 read as a tenth. */
export const isPercentCell = (frame: Frame, field: Field, entry: number): boolean => {
  const { value, format } = frame.cell(field, entry);
  return typeof value === 'string' ? /%|per ?cent/i.test(value) : format !== undefined && isPercentFormat(format);
};

/** Weights of a table: beside sub-criteria a weight column left of them belongs to the criteria above. */
function weightFields(
  frame: Frame,
  lot: string | undefined,
): { readonly own: Field | undefined; readonly upper: Field | undefined } {
  const weights = frame.fields.filter(
    ({ fact, about }) => fact === 'weight' && !about.bidder && (about.lot === undefined || about.lot === lot),
  );
  const lower = frame.fields.find(({ fact }) => fact === 'sub-criterion');
  const [first, second] = weights;
  // "Section weighting | Overall weighting": the shares of the whole say all that the others do.
  const overall = weights.filter(({ heading }) =>
    /\b(?:overall|of (?:the )?(?:total|whole)|absolute)\b/i.test(heading),
  );
  if (second && overall.length === 1) return { own: overall[0], upper: undefined };
  if (lower && first && !second && isOfUpper(frame, first, lower)) return { own: undefined, upper: first };
  if (!lower || !first || !second) return { own: first, upper: undefined };
  const own = weights.find(({ index }) => index > lower.index) ?? second;
  return { own, upper: weights.find((field) => field !== own) };
}

/**
 * "Criterion | Weight | Sub-criterion", with a weight where a criterion opens and nowhere else, or the same on all of its
 * rows so that those of the criteria make the whole.
 */
function isOfUpper(frame: Frame, weight: Field, lower: Field): boolean {
  const upper = frame.fields.find(({ fact }) => fact === 'criterion');
  if (!upper || weight.index > lower.index) return false;
  const [names, shares] = [fillDown(frame.texts(upper)), frame.numbers(weight, 'share')];
  const shareAt = (index: number) => {
    const share = shares[index];
    return share?.kind === 'value' ? share.value : undefined;
  };
  let sum = 0;
  let below = 0;
  let again = 0;
  for (const [index, name] of names.entries()) {
    const isOpen = name !== null && name !== names[index - 1];
    if (isOpen) sum += shareAt(index) ?? Number.NaN;
    else if (shareAt(index) === undefined) below += 1;
    else if (shareAt(index) === shareAt(index - 1)) again += 1;
    else return false;
  }
  const isWhole = Math.abs(sum - 1) < 0.0005 || Math.abs(sum - 100) < 0.05;
  return again === 0 ? below > 0 && !Number.isNaN(sum) : below === 0 && isWhole;
}

/** "Lot 1 weight | Lot 2 weight": the criteria of each lot, else those of every lot. */
export function rowCriteria(
  frame: Frame,
  rows: CriterionNames,
  lots: readonly (string | null)[],
  named: (lot: string) => string,
  problems: Problem[],
  used: Used,
): CriterionFact[] {
  const weighed = new Set(frame.fields.flatMap(({ fact, about }) => (fact === 'weight' ? (about.lot ?? []) : [])));
  if (weighed.size < 2) return criteriaOf(frame, rows, lots, undefined, problems, used);
  return [...weighed].flatMap((lot) =>
    criteriaOf(
      frame,
      rows,
      lots.map(() => named(lot)),
      lot,
      problems,
      used,
    ),
  );
}

/** Criteria that stand in rows, with the criterion above each and what their row states. Marks the entries it used. */
function criteriaOf(
  frame: Frame,
  rows: CriterionNames,
  lots: readonly (string | null)[],
  ofLot: string | undefined,
  problems: Problem[],
  used: Used,
): CriterionFact[] {
  const shared = (fact: Field['fact']) => frame.fields.find((field) => field.fact === fact && !field.about.bidder);
  const weights = weightFields(frame, ofLot);
  const maximumField = shared('maximum');
  const minimumField = shared('minimum');
  const methodField = shared('method');
  const states = weights.own ?? maximumField ?? minimumField ?? methodField;
  const isAcross = frame.fields.some(({ about }) => about.bidder);
  const inNames = rows.names.some((name) => name !== null && weightInName(name) !== undefined);
  if (!states && !inNames && !frame.table.purposes.includes('criteria') && !(isAcross && rows.heads.size > 0))
    return [];
  const weightReadings = weights.own && frame.numbers(weights.own, 'share');
  const upperReadings = weights.upper && frame.numbers(weights.upper, 'share');
  const maxima = maximumField && frame.numbers(maximumField, 'mark');
  const minima = minimumField && frame.numbers(minimumField, 'mark');
  const methods = methodField && frame.texts(methodField);
  const naming = nameField(frame);
  const scales = scalesBeside(frame);
  const seen = new Map<string, Reading<number> | null>();
  const facts: CriterionFact[] = [];
  for (const [index, entry] of frame.entries.entries()) {
    const name = rows.names[index];
    if (name === null || name === undefined || !naming) continue;
    const lot = lots[index] ?? null;
    const parent = rows.parents[index] ?? null;
    const key = [lot ?? '', parent ?? '', name].join('\n');
    const before = seen.get(key);
    const weightAgain = weightReadings?.[index];
    // Named again, as in every row of a bidder, it says nothing new; with another weight it is asked about.
    if (before !== undefined && isSameShare(before, weightAgain ?? null)) continue;
    seen.set(key, weightAgain ?? null);
    used.add(index);
    const ownWeight = factorIn(
      said(rows.isUpper[index] && weights.upper ? upperReadings?.[index] : weightReadings?.[index]),
    );
    const inName = ownWeight === null ? weightInName(name) : undefined;
    const [named] = inName
      ? readNumbers([{ value: inName, where: frame.where(naming, entry) }], { kind: 'share' })
      : [];
    const weightField = rows.isUpper[index] && weights.upper ? weights.upper : weights.own;
    const maximum =
      said(maxima?.[index]) ??
      methodMaximum(methods?.[index] ?? null, methodField, frame, entry) ??
      maximumInName(name, frame.where(naming, entry)) ??
      scales(index);
    const isShare =
      minimumField !== undefined && (/%/.test(minimumField.heading) || isPercentCell(frame, minimumField, entry));
    const fact: CriterionFact = {
      name,
      reference: rows.references[index] ?? null,
      parent,
      lot,
      weight: ownWeight ?? named ?? null,
      weightIsPercent:
        named !== undefined ||
        (ownWeight !== null && weightField !== undefined && isPercentCell(frame, weightField, entry)),
      ...(ownWeight !== null && saysFactor(weightField?.heading ?? '') && { weightIsFactor: true }),
      maximum,
      minimum: inMarks(said(minima?.[index]), isShare, maximum),
      method: methods?.[index] ?? null,
      where: frame.where(naming, entry),
    };
    for (const reading of [fact.weight, fact.maximum, fact.minimum]) tellAnomaly(reading, 'notice', problems);
    facts.push(...upperCriterion(fact, rows, index, seen, weights.upper, upperReadings, frame, entry), fact);
  }
  return [...sectionCriteria(frame, facts, weights.own), ...facts];
}

/** "Delivery (35%)" or "Commercial 40%" as a row's name; "Cut waste by 40%" is a question. */
const weightInName = (name: string): string | undefined =>
  name.includes('%') ? weightAtEnd.exec(name)?.[1] : undefined;

const weightAtEnd =
  /(?:[([]\s*|^(?:\p{L}[\p{L}&/-]*\s+){1,3}(?<!\b(?:by|of|to|least|at|over|under|than)\s+))(\d+(?:\.\d+)?\s*%)\s*[)\]]?\s*$/iu;

const nameField = (frame: Frame): Field | undefined =>
  ['sub-criterion', 'criterion', 'criterion-ref']
    .map((fact) => frame.fields.find((field) => field.fact === fact))
    .find((field) => field !== undefined);

/** The criterion above a sub-criterion, once, where no row of its own states it. */
function upperCriterion(
  fact: CriterionFact,
  rows: CriterionNames,
  index: number,
  seen: Map<string, Reading<number> | null>,
  field: Field | undefined,
  readings: readonly Reading<number>[] | undefined,
  frame: Frame,
  entry: number,
): readonly CriterionFact[] {
  const { parent, lot } = fact;
  const upper = frame.fields.find((candidate) => candidate.fact === 'criterion');
  const hasLower = frame.fields.some((candidate) => candidate.fact === 'sub-criterion');
  if (parent === null || !upper || !hasLower || rows.isUpper[index]) return [];
  const isOfParent = (at: number) => nameKey(rows.parents[at] ?? rows.names[at] ?? '') === nameKey(parent);
  const hasOwnRow = rows.isUpper.some((isUpper, at) => isUpper && nameKey(rows.names[at] ?? '') === nameKey(parent));
  const key = [lot ?? '', '', parent].join('\n');
  if (hasOwnRow || seen.has(key)) return [];
  seen.set(key, null);
  const at = readings?.findIndex((reading, place) => reading.kind !== 'missing' && isOfParent(place)) ?? -1;
  const weight = said(readings?.[at]);
  return [
    {
      name: parent,
      reference: null,
      parent: null,
      lot,
      maximum: null,
      minimum: null,
      method: null,
      weight,
      weightIsPercent:
        weight !== null && field !== undefined && isPercentCell(frame, field, frame.entries[at] ?? entry),
      where: frame.where(upper, entry),
    },
  ];
}
