/** A gate stated as a share: "Bids below 60 % of the quality marks will not be considered." */

import { labelKey } from '../facts/names/labels';
import type { Problem } from '../result';
import { percent } from './percent';
import type { Decision, StatedText } from './propose';
import type { SetupCriterion } from './setup';
import { isSocialValueName } from './stated';
import { qualityAndPrice } from './stated-weights';

interface Threshold {
  readonly share: number;
  readonly each: boolean;
  /** The points of which it is a share: "36 out of 60". */
  readonly outOf?: number;
}

const asks =
  /\b(?:minimum|at least|less than|lower than|below|under|threshold|pass mark|fail(?:s|ing)? to (?:achieve|reach|score|obtain|meet)|or (?:more|above|higher)|isafswm|trothwy)\b/;
const about = /\b(?:scor\w*|marks?|quality|technical|threshold|pass mark|ansawdd|marc\w*|sg[oô]r\w*)\b/;
const otherwise =
  /\bweight|\bworth\b|\bmargin|\brecycl|\bdiscount|\bturnover|\bof (?:staff|employees|workforce|spend|supplies|contract value)\b/;
/** "At least 60% of the quality marks to have their price considered" is no share of a price. */
const ofQuality = /\b(?:quality|technical|non-?price|questions?|ansawdd)\b/;
const everyOne =
  /\b(?:each|every|any|all|individual|per|one or more)\b[^.]{0,30}\b(?:question|criteri|sub-?criteri|section|element|response|answer)/;

/** The share a sentence asks for; `undefined` when it states none, or more than one. */
export function statedThreshold(text: string): Threshold | undefined {
  const plain = text.normalize('NFKC').toLowerCase();
  if (!asks.test(plain) || !about.test(plain) || otherwise.test(plain)) return undefined;
  if (/\bpric|\bcost/.test(plain) && !ofQuality.test(plain)) return undefined;
  const outOf =
    /\b(\d{1,3}(?:\.\d+)?) (?:points? |marks? )?(?:out )?of (?:the |a )?(?:possible |available |total )?(\d{2,4})\b/.exec(
      plain,
    );
  if (outOf && ofQuality.test(plain) && !everyOne.test(plain) && Number(outOf[1]) < Number(outOf[2]))
    return {
      share: Number((Number(outOf[1]) / Number(outOf[2])).toPrecision(12)),
      each: false,
      outOf: Number(outOf[2]),
    };
  const shares = [...plain.matchAll(/(\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent\b)/g)].map(([, digits]) => Number(digits));
  const [only, second] = shares;
  if (only === undefined || second !== undefined || only <= 0 || only > 100) return undefined;
  // "60% overall AND at least 2 on any question" asks its share of the whole.
  const clause = plain.split(/\b(?:and|but)\b|[;]/).find((part) => /%|per ?cent/.test(part)) ?? plain;
  return { share: Number((only / 100).toPrecision(12)), each: everyOne.test(clause) };
}

/**
 * The criteria with the gate that a sentence states: on every mark, or on the criterion of quality. Marked criteria that
 * stand side by side beside price are gathered under one. What cannot be placed is asked, for a gate changes who wins.
 */
export function withThreshold(
  criteria: SetupCriterion[],
  texts: readonly StatedText[],
  decided: Decision[],
  undecided: Problem[],
): SetupCriterion[] {
  const found = texts.flatMap(({ label, text, where }) => {
    const threshold = statedThreshold(`${label} ${text}`);
    return threshold ? [{ ...threshold, where, text }] : [];
  });
  const [first] = found;
  if (!first || criteria.length === 0) return criteria;
  const agreed = found.every(({ share, each }) => share === first.share && each === first.each);
  const gated = agreed
    ? (onNamed(criteria, first) ??
      (first.each
        ? onEach(criteria, first.share)
        : onQuality(
            criteria,
            first.share,
            first.outOf === undefined ? qualityAndPrice(texts)?.share : first.outOf / 100,
          )))
    : undefined;
  if (gated) {
    const place = first.each ? 'any criterion' : 'quality';
    decided.push({ what: `A bid below ${percent(first.share)} for ${place} is not ranked`, from: [first.where] });
    return gated;
  }
  undecided.push({
    code: 'threshold-unclear',
    severity: 'stop',
    path: [...new Set(found.map(({ where }) => where))],
    message: agreed
      ? `${first.where} asks for at least ${percent(first.share)} of the marks, and it is not clear of which criteria.`
      : `Different minimum shares of the marks are stated, in ${[...new Set(found.map(({ where }) => where))].join(' and ')}.`,
    hint: 'Set the minimum mark of the criteria it is meant for in the set-up.',
  });
  return criteria;
}

/** "At least 50% of the marks for Safeguarding": the criteria that the sentence names, where it names any but quality itself. */
function onNamed(
  criteria: readonly SetupCriterion[],
  { share, each, text }: Threshold & { readonly text: string },
): SetupCriterion[] | undefined {
  const said = ` ${labelKey(text)} `;
  const isNamed = (criterion: SetupCriterion) =>
    labelKey(criterion.name).length > 3 &&
    !isQuality(criterion) &&
    isMarked(criterion) &&
    said.includes(` ${labelKey(criterion.name)} `);
  let found = false;
  const gate = (criterion: SetupCriterion): SetupCriterion => {
    if (!isNamed(criterion))
      return criterion.criteria ? { ...criterion, criteria: criterion.criteria.map(gate) } : criterion;
    found = true;
    const below = each && criterion.criteria ? onEach(criterion.criteria, share) : undefined;
    if (below) return { ...criterion, criteria: below };
    const maximum = maximumOf(criterion);
    return {
      ...criterion,
      ...(maximum === undefined ? { minimumShare: share } : { minimum: marks(share, maximum) }),
    };
  };
  const gated = criteria.map(gate);
  return found ? gated : undefined;
}

const maximumOf = ({ method }: SetupCriterion): number | undefined =>
  method?.id === 'marks.scale' && typeof method['maximum'] === 'number' ? method['maximum'] : undefined;

const marks = (share: number, maximum: number): number => Number((share * maximum).toPrecision(12));

/** Whether marks out of something that is known give all of its points. */
const isMarked = (criterion: SetupCriterion): boolean =>
  criterion.criteria ? criterion.criteria.every(isMarked) : maximumOf(criterion) !== undefined;

function onEach(criteria: readonly SetupCriterion[], share: number): SetupCriterion[] | undefined {
  const gated: SetupCriterion[] = [];
  for (const each of criteria) {
    const below = each.criteria && onEach(each.criteria, share);
    if (each.criteria && !below) return undefined;
    const maximum = maximumOf(each);
    if (each.method?.id === 'marks.scale' && maximum === undefined) return undefined;
    gated.push({
      ...each,
      ...(below && { criteria: below }),
      ...(maximum !== undefined && each.minimum === undefined && { minimum: marks(share, maximum) }),
    });
  }
  return gated;
}

const isQuality = ({ name }: SetupCriterion): boolean =>
  /^(?:total |overall )?(?:quality|technical|non-?price|ansawdd)\b/.test(labelKey(name));

/** `ofWhole`: what the quality weighs by the sentence or another, which tells whether social value is a part of it. */
function onQuality(
  criteria: readonly SetupCriterion[],
  share: number,
  ofWhole: number | undefined,
): SetupCriterion[] | undefined {
  const named = criteria.filter(isQuality);
  const marked = criteria.filter(isMarked);
  const [quality] = named.length === 1 ? named : marked.length === 1 ? marked : [];
  if (quality) {
    if (!isMarked(quality)) return undefined;
    const maximum = maximumOf(quality);
    const gate = maximum === undefined ? { minimumShare: share } : { minimum: marks(share, maximum) };
    return criteria.map((each) => (each === quality ? { ...each, ...gate } : each));
  }
  const weighed = Number(marked.reduce((sum, each) => sum + (each.weight ?? Number.NaN), 0).toPrecision(12));
  const isSaid = ofWhole !== undefined && Math.abs(weighed - ofWhole) < 0.0005;
  const isPlain = marked.length > 1 && weighed > 0 && (isSaid || !marked.some(({ name }) => isSocialValueName(name)));
  // "Quality: Plan" and "Quality: People" are all of the quality, and so are questions of which none is called so.
  const isAll = named.length === 0 || marked.every((each) => named.includes(each));
  if (!isAll || !isPlain) return undefined;
  const gathered: SetupCriterion = {
    name: 'Quality',
    weight: weighed,
    childWeights: 'of-total',
    minimumShare: share,
    criteria: marked,
  };
  const rest = criteria.filter((each) => !marked.includes(each));
  return [gathered, ...rest];
}
