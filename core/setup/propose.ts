import type { Recognition } from '../facts/recognition';
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { Where } from '../source';
import { type CriterionNode, criteriaTree } from './criteria-tree';
import { deductionsUnused } from './deductions';
import { addEqualWeights } from './equal-weights';
import { gatesUnread } from './gates-unread';
import { leafMethod } from './leaf-method';
import { lowMarksBest } from './low-marks-best';
import { marksLeftOut } from './marks-left-out';
import { maximaAsOne } from './maxima-missing';
import { percent } from './percent';
import { addPointsThatMakeAWhole, addWeightThatCompletes } from './points-as-weights';
import { addPriceAlone } from './price-alone';
import { pricedIn } from './priced';
import { pricesUnscored } from './prices-unscored';
import { ratesAlone } from './rates-alone';
import { scaleDoubted } from './scale-doubted';
import type { Setup, SetupCriterion } from './setup';
import { withStatedHeads } from './sheet-criteria';
import { statedDecimals } from './stated';
import { aboveCeiling } from './stated-ceiling';
import { proposedExclusions } from './stated-exclusions';
import { type Gates, statedGates } from './stated-gate';
import { statedTexts } from './stated-texts';
import { withThreshold } from './stated-threshold';
import { proposedVat } from './stated-vat';
import { addStatedWeights, noteOtherWeights } from './stated-weights';
import { addMarksBesideLists, addUnlisted, rankingFormulas } from './unlisted';
import { weighedPrices } from './weighed-prices';
import { type Asked, onlyPoints, takeWeightedScores } from './weighted-scores';
import { weightsDiffer } from './weights-differ';
import { weightsMissing } from './weights-missing';
import { weightsUnused } from './weights-unused';

/** A set-up read from the workbook as far as its cells state it, and what they do not say. */
export interface Proposal {
  readonly setup: Setup;
  /** In words, what was read from where: "Price 40 %, from Criteria!C6". */
  readonly decided: readonly Decision[];
  /** `stop`: nothing can be scored until a person says; `notice`: we assumed the usual, and say what. */
  readonly undecided: readonly Problem[];
}

export interface Decision {
  readonly what: string;
  readonly from: readonly Where[];
}

/** Everything a text in the workbook states, with its place: form entries, sentences and titles. */
export interface StatedText {
  readonly label: string;
  readonly text: string;
  readonly where: Where;
}

/** Reads weights, scales, formulas, gates and rounding where cells state them; the rest is asked or said. */
export function propose(read: TenderFacts, recognition: Recognition, pack: string): Proposal {
  const texts = statedTexts(recognition);
  const facts = withStatedHeads(read, texts);
  const priced = pricedIn(recognition);
  const decided: Decision[] = [];
  const undecided: Problem[] = [];
  const lots = [...facts.lots];
  const isListed = facts.criteria.some(({ lot, weight }) => lot === null && weight !== null);
  // What a lot's own sheet says of a scale alone takes no weight away from the list for all lots.
  const perLot = lots.filter((name) => facts.criteria.some(({ lot, weight }) => lot === name && (weight || !isListed)));
  // What is said of no lot is said of each, where every lot has criteria of its own.
  const shared = lots.length > 0 && perLot.length === lots.length ? [] : criteriaFor(null);

  const decimals = texts.flatMap(({ text, where }) => {
    const value = statedDecimals(text);
    return value === undefined ? [] : [{ value, where }];
  })[0];
  if (decimals) decided.push({ what: `Totals rounded to ${decimals.value} decimal places`, from: [decimals.where] });

  const saidOut = proposedExclusions(facts, texts, decided);
  const exclusions = [...saidOut, ...aboveCeiling(facts, texts, saidOut, undecided)];
  const vat = proposedVat(facts, texts, recognition, decided);
  const setup: Setup = {
    format: 'goodmark-setup/1',
    pack,
    decimals: decimals?.value ?? 2,
    rounding: 'half-up',
    criteria: shared,
    ...(lots.length > 0 && {
      lots: lots.map((name) => (perLot.includes(name) ? { name, criteria: criteriaFor(name) } : { name })),
    }),
    ...(exclusions.length > 0 && { exclusions }),
    ...(vat && { vat }),
  };
  undecided.push(
    ...ratesAlone(facts, recognition),
    ...pricesUnscored(setup, facts),
    ...lowMarksBest(texts, facts),
    ...gatesUnread(texts, facts),
    ...deductionsUnused(recognition, facts),
  );
  return { setup, decided, undecided: maximaAsOne(undecided) };

  function criteriaFor(lot: string | null): SetupCriterion[] {
    const roots = criteriaTree(facts, lot, priced, texts);
    if (lot !== null || perLot.length === 0) addUnlisted(roots, factsIn(facts, lot), priced, texts);
    addStatedWeights(roots, texts, priced);
    addPointsThatMakeAWhole(roots, texts, priced, facts.marks);
    addWeightThatCompletes(roots, texts, priced, facts.marks);
    addMarksBesideLists(roots, factsIn(facts, lot), (added) => addStatedWeights(added, texts, priced));
    addPriceAlone(roots, texts, priced);
    const ranks = (root: CriterionNode) => rankingFormulas.has(leafMethod(root, facts, texts, priced).method.id);
    if (!roots.some(ranks)) addEqualWeights(roots, texts, recognition, decided);
    dropUnweighed(roots, ranks);
    addOnlyWeight(roots, ranks);
    const weighted = takeWeightedScores(roots, factsIn(facts, lot));
    undecided.push(...weighted.problems);
    // Marks at a gate apply to every marked criterion unless one has its own.
    const gates = statedGates(roots, texts, decided);
    const made = roots.map((root) => toSetup(root, gates, weighted.asked, []));
    const unused = weightsUnused(roots, recognition, texts, priced);
    noteOtherWeights(roots, texts, priced);
    undecided.push(
      ...unused,
      ...weightsDiffer(roots),
      ...marksLeftOut(roots, factsIn(facts, lot)),
      ...scaleDoubted(roots, facts.marks),
      ...weighedPrices(roots, texts, priced),
    );
    reportWeights(
      unused.length > 0,
      roots.filter((_, index) => !rankingFormulas.has(made[index]?.method?.id ?? '')),
    );
    return withThreshold(made, texts, decided, undecided);
  }

  function toSetup(criterion: CriterionNode, gates: Gates, asked: Asked, above: readonly string[]): SetupCriterion {
    const path = [criterion.name, ...above];
    if (criterion.weight !== null)
      decided.push({
        what: `${criterion.name} ${percent(criterion.weight)}${criterion.weightIsSum ? ' (the sum of its sub-criteria)' : ''}`,
        from: criterion.weightFrom,
      });
    const base = { name: criterion.name, weight: criterion.weight };
    if (criterion.children.length > 0 && !pricedAsOne(criterion))
      return {
        ...base,
        childWeights: criterion.childWeights,
        criteria: criterion.children.map((child) => toSetup(child, gates, asked, path)),
      };
    const { readFrom } = criterion;
    if (readFrom) undecided.push(readUnder(criterion, readFrom));
    const leaf = leafMethod(criterion, facts, texts, priced, above);
    decided.push(...leaf.decided);
    undecided.push(...leaf.undecided.filter(({ code }) => code !== 'maximum-missing' || !asked.has(criterion)));
    const minimum = criterion.minimum ?? (leaf.method.id === 'marks.scale' ? gates(path) : undefined);
    return {
      ...base,
      method: leaf.method,
      ...(readFrom && { readFrom: [...readFrom] }),
      ...(minimum !== undefined && minimum !== null && { minimum }),
    };
  }

  /** Sub-headings under a price criterion that carry no weight are its lines, not sub-criteria; nor is the only one. */
  function pricedAsOne(criterion: CriterionNode): boolean {
    return (
      priced.isNamed(criterion.name) &&
      facts.prices.length > 0 &&
      (criterion.children.length === 1 || criterion.children.every((child) => child.weight === null))
    );
  }

  function reportWeights(isAsked: boolean, roots: readonly CriterionNode[]): void {
    if (roots.length === 0) {
      if (perLot.length === 0 && facts.bidders.length > 0) undecided.push(onlyPoints(recognition) ?? noCriteria);
      return;
    }
    // Points that make up the whole with those of a column nobody understood are weights as soon as that is known.
    const arePoints = isAsked && roots.every(({ weight, maximum }) => weight === null && maximum !== null);
    const missing = arePoints ? [] : weightsMissing(roots, priced);
    undecided.push(...missing);
    if (missing.length > 0 || isAsked) return;
    const sum = Number(roots.reduce((n, root) => n + (root.weight ?? 0), 0).toPrecision(12));
    if (sum < 0.8 || sum > 1.2)
      undecided.push({
        code: 'weights-unclear',
        severity: 'stop',
        path: roots.flatMap((root) => root.weightFrom).slice(0, 1),
        message: `The weights add up to ${percent(sum)}, so it is not clear what they are shares of.`,
        hint: 'Set each weight as a share of the whole, so that they add up to 100 %.',
      });
  }
}

/** Beside criteria that make the whole nothing else can weigh anything: what is dropped is told, with marks of an earlier stage. */
function dropUnweighed(roots: CriterionNode[], ranks: (root: CriterionNode) => boolean): void {
  const sum = roots.reduce((total, { weight }) => total + (weight ?? 0), 0);
  if (Math.abs(sum - 1) > 0.0005) return;
  const isWeighed = (node: CriterionNode): boolean => node.weight !== null || node.children.some(isWeighed);
  roots.splice(0, roots.length, ...roots.filter((root) => isWeighed(root) || ranks(root)));
}

/** One criterion over all others is the whole; beside a formula that ranks whole bids, the one left is all of the quality. */
function addOnlyWeight(roots: readonly CriterionNode[], ranks: (root: CriterionNode) => boolean): void {
  const [all, another] = roots;
  if (all && !another && all.children.length > 1 && all.children.every(({ weight }) => weight !== null))
    all.weight ??= 1;
  const others = roots.filter((root) => !ranks(root));
  const [only, second] = others;
  if (only && !second && others.length < roots.length && only.children.length === 0) only.weight ??= 1;
}

/** What counts for a lot: its own facts and those that name none. */
function factsIn(facts: TenderFacts, lot: string | null): TenderFacts {
  if (lot === null) return facts;
  const counts = (fact: { readonly lot: string | null }) => fact.lot === null || fact.lot === lot;
  return {
    ...facts,
    prices: facts.prices.filter(counts),
    marks: facts.marks.filter(counts),
    commitments: facts.commitments.filter(counts),
  };
}

const readUnder = ({ name, where }: CriterionNode, readFrom: readonly string[]): Problem => ({
  code: 'short-name',
  severity: 'notice',
  path: [...(where ? [where] : []), name],
  message: `The marks under “${readFrom.join('”, “')}” are taken for ${name}, of which it is a short form.`,
  hint: 'Change "readFrom" of the criterion in the set-up if they are marks for something else.',
});

const noCriteria: Problem = {
  code: 'criteria-missing',
  severity: 'stop',
  path: ['criteria'],
  message: 'Bidders were found, but nothing to score them by: no criteria, prices or marks.',
  hint: 'Say which columns hold marks or prices, or add the criteria to the set-up.',
};
