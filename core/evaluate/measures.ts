/** What each commitment is worth, from the buyer's own unit values first and the pack's open ones second. */
import type { CommitmentValue } from '../assessment';
import type { CommitmentFact, Reading, TenderFacts, UnitValueFact } from '../facts/tender';
import { statedGoals } from '../goals/stated';
import type { Measure, Outcome, Pack } from '../packs/pack';
import type { Where } from '../source';
import { isLicensedReference, linkerOf } from './link';
import { decimal, moneyProduct, pounds } from './numbers';
import { onceEach } from './once';
import { bidderNames } from './readings';
import { sameUnit, textStatesUnit, unitsConflict } from './units';
import { fold, words } from './words';

/** £ per unit with where it comes from, or the sentence that says why there is none. */
type Price =
  | { readonly value: number; readonly unit: string | null; readonly origin: string; readonly from: readonly Where[] }
  | { readonly value: null; readonly reason: string; readonly from: readonly Where[] };

interface Worth {
  readonly value: number | null;
  readonly rationale: string;
  readonly from: readonly Where[];
}

/** The buyer's own unit values, by reference and by exact text; two different values under one key are no value. */
function buyersValues(unitValues: readonly UnitValueFact[]) {
  const index = (keyOf: (fact: UnitValueFact) => string | null) => {
    const found = new Map<string, UnitValueFact[]>();
    for (const fact of unitValues) {
      const key = keyOf(fact);
      if (key === null || key === '') continue;
      const facts = found.get(key) ?? [];
      facts.push(fact);
      found.set(key, facts);
    }
    return found;
  };
  let indexes: readonly [Map<string, UnitValueFact[]>, Map<string, UnitValueFact[]>] | undefined;
  return (commitment: CommitmentFact): readonly UnitValueFact[] => {
    if (unitValues.length === 0) return [];
    indexes ??= [
      index(({ reference }) => (reference === null ? null : fold(reference))),
      index(({ text }) => words(text).trim()),
    ];
    const [byReference, byText] = indexes;
    return (
      (commitment.reference === null ? undefined : byReference.get(fold(commitment.reference))) ??
      byText.get(words(commitment.text).trim()) ??
      []
    );
  };
}

const noValue = (reason: string, from: readonly Where[] = []): Price => ({ value: null, reason, from });

function fromReading(reading: Reading<number>, unit: string | null): Price {
  if (reading.kind === 'value') {
    const from = [reading.where];
    return { value: reading.value, unit, origin: `the buyer's own sheet, ${reading.where}`, from };
  }
  if (reading.kind === 'anomaly') return noValue(reading.message, [reading.where]);
  return noValue(`No unit value in ${reading.where}.`, [reading.where]);
}

function buyersPrice(commitment: CommitmentFact, rows: readonly UnitValueFact[]): Price | undefined {
  const own = commitment.unitValue;
  if (own && own.kind !== 'missing') return fromReading(own, commitment.unit);
  const [first] = rows;
  if (!first) return undefined;
  const cells = rows.map(({ where }) => where);
  const values = new Set(rows.map(({ value }) => (value.kind === 'value' ? value.value : value.raw)));
  if (values.size > 1)
    return noValue(`The buyer's sheet gives different unit values, in ${cells.join(' and ')}.`, cells);
  if (unitsConflict(commitment.unit, first.unit))
    return noValue(`The commitment counts ${commitment.unit} and the unit value is per ${first.unit}.`, cells);
  return first.value.kind === 'missing' ? undefined : fromReading(first.value, first.unit ?? commitment.unit);
}

function openPrice(commitment: CommitmentFact, measure: Measure | null, reason: string): Price {
  if (isLicensedReference(commitment.reference))
    return noValue(
      `${commitment.reference?.trim()} is a reference of a licensed framework: its unit value is read from the buyer's own sheet only, and there is none.`,
    );
  if (!measure) return noValue(reason);
  const open = measure.unitValue;
  if (!open) return noValue(`${measure.title} has no open unit value.`);
  const agrees =
    commitment.unit === null || commitment.unit.trim() === ''
      ? textStatesUnit(commitment.text, open.unit)
      : sameUnit(commitment.unit, open.unit);
  if (!agrees)
    return noValue(
      commitment.unit
        ? `The commitment counts ${commitment.unit} and the open unit value is per ${open.unit}.`
        : `No unit is stated, and the open unit value is per ${open.unit}.`,
    );
  const origin = [`${open.source.document} ${open.priceYear}`, open.source.publisher, open.licence].join(', ');
  return { value: open.value, unit: open.unit, origin, from: [] };
}

/** How amounts are put into words: thousands of rows share their unit values and units. */
interface Wording {
  /** " hours x ", or " x " without a unit. */
  readonly times: (unit: string | null) => string;
  /** "£10.00 (", behind which its origin stands. */
  readonly each: (amount: number) => string;
}

const wording = (): Wording => ({
  times: onceEach((unit) => (unit ? ` ${unit.trim()} x ` : ' x ')),
  each: onceEach((amount) => `${pounds(amount)} (`),
});

/** Each cell once. Lists are made whole, since one that grows takes room for many more. */
function cellsOf(row: Where, quantity: Where, price: readonly Where[]): readonly Where[] {
  const [only] = price;
  if (only === undefined) return row === quantity ? [row] : [row, quantity];
  return price.length > 1 || row === quantity || row === only || quantity === only
    ? [...new Set([row, quantity, ...price])]
    : [row, quantity, only];
}

function worthOf({ quantity, where }: CommitmentFact, price: Price, say: Wording): Worth {
  const from = cellsOf(where, quantity.where, price.from);
  if (quantity.kind === 'missing') return { value: null, rationale: `No quantity in ${quantity.where}.`, from };
  if (quantity.kind === 'anomaly') return { value: null, rationale: quantity.message, from };
  if (price.value === null) return { value: null, rationale: price.reason, from };
  const product = moneyProduct(quantity.value, price.value);
  // Of few parts, because a text keeps those it is put together from, ten thousand times.
  const result = `) = ${product.text}`;
  return {
    value: product.value,
    rationale: `${decimal(quantity.value)}${say.times(price.unit)}${say.each(price.value)}${price.origin}${result}`,
    from,
  };
}

/** The pack's outcome that a text names, by title or id: "Fair work", "Outcome 1", "Outcome 1: Fair work". */
function outcomesOf(outcomes: readonly Outcome[]) {
  const known = outcomes.map(({ id, title }) => ({ id, title: words(title), name: words(id) }));
  const meant = onceEach((text: string): readonly Outcome['id'][] => {
    const padded = words(text);
    return known.flatMap(({ id, title, name }) => (padded.includes(title) || padded.startsWith(name) ? [id] : []));
  });
  return (text: string | null): string | undefined => {
    const found = text === null ? [] : meant(text);
    return found.length === 1 ? found[0] : undefined;
  };
}

/** One a commitment, in the order of the facts. `bid` is the bidder's name as the buyer first spells it. */
export function valueCommitments(facts: TenderFacts, pack: Pack): readonly CommitmentValue[] {
  const link = linkerOf(pack);
  const rowsFor = buyersValues(facts.unitValues);
  const outcomeOf = outcomesOf(pack.outcomes);
  const nameOf = bidderNames(facts);
  const goalsIn = onceEach(statedGoals);
  const say = wording();
  const values: Drafted[] = [];
  for (const commitment of facts.commitments) {
    const own = link(commitment.text, commitment.reference, commitment.unit);
    // A row with a unit value of its own and words the pack knows needs no looking up.
    const rows = own.measure && commitment.unitValue?.kind === 'value' ? [] : rowsFor(commitment);
    // The buyer's own title of a reference may hold the words that the bidder's text lacks.
    const titled = own.measure || !rows[0] ? own : link(rows[0].text, null, commitment.unit);
    const measure = titled.measure;
    const worth = worthOf(commitment, buyersPrice(commitment, rows) ?? openPrice(commitment, measure, own.reason), say);
    const outcome = outcomeOf(commitment.outcome) ?? outcomeOf(commitment.theme);
    const stated = commitment.goal === null ? noGoals : goalsIn(commitment.goal);
    const goals = stated.length > 0 ? stated : (measure?.goals ?? noGoals);
    values.push(valued(commitment, nameOf(commitment.bidder), measure, outcome, worth, goals));
    if (values.length % atOnce === 0) makeWhole(values, values.length - atOnce);
  }
  return values;
}

type Drafted = { -readonly [K in keyof CommitmentValue]: CommitmentValue[K] };

const atOnce = 200;

/** A character that cells do not hold; where one does, the sentences stay as they are. */
const parting = '\u0000';

/**
 * A sentence is kept as the dozen parts it was put together from until somebody reads it, and ten thousand of them are
 * most of what an assessment weighs. Joined into one text and parted again, each is whole.
 */
function makeWhole(values: readonly Drafted[], from: number): void {
  const some = values.slice(from);
  const whole = some
    .map(({ rationale }) => rationale)
    .join(parting)
    .split(parting);
  if (whole.length !== some.length) return;
  for (let at = 0; at < some.length; at++) {
    const value = some[at];
    if (value) value.rationale = whole[at] ?? '';
  }
}

const noGoals: readonly number[] = [];

/** One literal for each choice of optional fields: spreads would double the time of ten thousand rows. */
function valued(
  { where, lot }: CommitmentFact,
  bid: string,
  found: Measure | null,
  outcome: string | undefined,
  { value, rationale, from }: Worth,
  goals: readonly number[],
): Drafted {
  const measure = found?.id ?? null;
  const overlapGroup = found?.overlapGroup;
  if (outcome === undefined)
    return overlapGroup === undefined
      ? { where, bid, lot, measure, value, rationale, from, goals }
      : { where, bid, lot, measure, overlapGroup, value, rationale, from, goals };
  return overlapGroup === undefined
    ? { where, bid, lot, measure, outcome, value, rationale, from, goals }
    : { where, bid, lot, measure, outcome, overlapGroup, value, rationale, from, goals };
}
