import type { CommitmentValue } from '../assessment';
import type { Bidder, TenderFacts } from '../facts/tender';
import { exact, sum } from '../score/exact';
import type { Setup, SetupCriterion } from '../setup/setup';
import type { Where } from '../source';
import type { Value } from './condition';
import { lazyColumns } from './lazy-columns';
import { distinct, distinctOfAll, everyOr, textOf, valueIn } from './readings';
import type { RuleTable } from './rule-table';
import { cellsOfCriteria, conditionsOf, isPrice, isSocialValue, leaves, weightOf } from './tender-criteria';
import { fold } from './words';

/** One row for the criteria all lots share, and one for every lot with criteria of its own. */
function criteriaSets(setup: Setup): readonly (readonly SetupCriterion[])[] {
  const lots = setup.lots ?? [];
  const own = lots.flatMap(({ criteria }) => (criteria ? [criteria] : []));
  return own.length > 0 && own.length === lots.length ? own : [setup.criteria, ...own];
}

const count = (values: readonly unknown[]): number | undefined => (values.length === 0 ? undefined : values.length);
/** What kind of provider a bidder declares to be; blank when it declares nothing. */
function kindOf(bidder: Bidder): string | undefined {
  const type = valueIn(bidder.facts['supplier-type']);
  if (typeof type === 'string' && textOf(type) !== undefined) return fold(type);
  if (valueIn(bidder.facts['vcse']) === true) return 'vcse';
  const sme = valueIn(bidder.facts['sme']);
  return sme === true ? 'sme' : sme === false ? 'larger' : undefined;
}

/** Bidders that say yes; blank where none says either way. */
function declaredYes(bidders: readonly Bidder[], fact: string): number | undefined {
  const said = bidders.flatMap((bidder) => {
    const value = valueIn(bidder.facts[fact]);
    return value === undefined ? [] : [value];
  });
  return said.length === 0 ? undefined : said.filter((value) => value === true).length;
}

/** Worked out field by field when a rule asks, since some go over all commitments. */
function ofTender(
  facts: TenderFacts,
  setup: Setup,
  values: readonly CommitmentValue[],
): Readonly<Record<string, () => Value>> {
  const notBidders = new Set((setup.notBidders ?? []).map(fold));
  const bidders = facts.bidders.filter(({ name }) => !notBidders.has(fold(name)));
  const kinds = bidders.flatMap((bidder) => kindOf(bidder) ?? []);
  const lots = setup.lots?.length ?? facts.lots.length;
  const { needs } = facts;
  return {
    lots: () => (lots === 0 ? undefined : lots),
    bidders: () => count(bidders),
    smes: () => declaredYes(bidders, 'sme'),
    vcses: () => declaredYes(bidders, 'vcse'),
    providerKinds: () => (kinds.length === 0 ? undefined : distinct(kinds)),
    providerKindsKnown: () => everyOr(bidders, (bidder) => kindOf(bidder) !== undefined),
    commitments: () => count(values),
    measures: () => (values.length === 0 ? undefined : distinct(values.map(({ measure }) => measure))),
    outcomes: () => distinct(values.map(({ outcome }) => outcome)) || undefined,
    outcomesKnown: () => everyOr(values, ({ outcome }) => outcome !== undefined),
    goals: () => (values.length === 0 ? undefined : distinctOfAll(values.map(({ goals }) => goals))),
    needs: () => count(needs),
    needsPlaced: () => everyOr(needs, ({ place }) => textOf(place) !== undefined),
    needsPeople: () => everyOr(needs, ({ people }) => textOf(people) !== undefined),
    needTexts: () =>
      textOf(needs.map(({ need, people, place }) => [need, people ?? '', place ?? ''].join('. ')).join('. ')),
    conditionsText: () => conditionsOf(facts).text,
  };
}

function ofCriteria(facts: TenderFacts, criteria: readonly SetupCriterion[]) {
  const social = weightOf(criteria, 'social value');
  const price = weightOf(criteria, 'price');
  const weights = criteria.flatMap(({ weight }) => (weight === null ? [] : [exact(weight)]));
  const complete = criteria.length > 0 && weights.length === criteria.length;
  const rest = complete ? sum(weights).sub(price.weight ?? 0) : undefined;
  const bottom = criteria.flatMap(leaves);
  const names = new Set(bottom.concat(criteria).map(({ name }) => fold(name)));
  const methods = facts.criteria.flatMap(({ name, method }) => (method && names.has(fold(name)) ? [method] : []));
  const row: Readonly<Record<string, Value>> = {
    socialValueWeight: social.weight?.valueOf(),
    socialValueShareOfQuality: social.weight && rest && rest.n > 0n ? social.weight.div(rest).valueOf() : undefined,
    priceWeight: price.weight?.valueOf(),
    priceMethod: bottom.find(isPrice)?.method?.id,
    weightSum: complete ? sum(weights).valueOf() : undefined,
    criteria: count(criteria),
    subCriteria: count(bottom),
    socialValueCriteria: social.found.length === 0 ? undefined : social.found.flatMap(leaves).length,
    criteriaText: textOf([...names, ...methods].join('. ')),
  };
  const cells: Readonly<Record<string, readonly Where[]>> = {
    socialValueWeight: cellsOfCriteria(facts, social.found),
    socialValueShareOfQuality: cellsOfCriteria(facts, social.found),
    socialValueCriteria: cellsOfCriteria(facts, bottom.filter(isSocialValue)),
    priceWeight: cellsOfCriteria(facts, price.found),
    priceMethod: cellsOfCriteria(facts, bottom.filter(isPrice)),
  };
  const notes: Readonly<Record<string, string>> = { socialValueWeight: social.note, priceWeight: price.note };
  return { row, cells, notes };
}

/** The tender itself. */
export function tenderTable(facts: TenderFacts, setup: Setup, values: readonly CommitmentValue[]): RuleTable {
  const shared = ofTender(facts, setup, values);
  const sets = criteriaSets(setup).map((criteria) => ofCriteria(facts, criteria));
  const needCells = () => facts.needs.map(({ where }) => where);
  const sharedCells: Readonly<Record<string, () => readonly Where[]>> = {
    needs: needCells,
    needTexts: needCells,
    needsPlaced: () => facts.needs.filter(({ place }) => textOf(place) === undefined).map(({ where }) => where),
    needsPeople: () => facts.needs.filter(({ people }) => textOf(people) === undefined).map(({ where }) => where),
    conditionsText: () => conditionsOf(facts).where,
    outcomesKnown: () => values.filter(({ outcome }) => outcome === undefined).map(({ where }) => where),
    providerKindsKnown: () =>
      facts.bidders.filter((bidder) => kindOf(bidder) === undefined).flatMap(({ where }) => where.slice(0, 1)),
  };
  const makers = Object.keys({ ...shared, ...sets[0]?.row }).map(
    (name) => [name, () => sets.map(({ row }) => row[name] ?? shared[name]?.())] as const,
  );
  return {
    on: 'tender',
    rows: sets.length,
    columns: lazyColumns(Object.fromEntries(makers)),
    where: (row, field) => (field === undefined ? [] : (sets[row]?.cells[field] ?? sharedCells[field]?.() ?? [])),
    bid: () => null,
    note: (row, field) => sets[row]?.notes[field],
  };
}
