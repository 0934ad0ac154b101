/** What each commitment is worth, from the buyer's own unit values first and the pack's open ones second. */
import type { CommitmentValue } from '../assessment';
import type { CommitmentFact, Reading, TenderFacts, UnitValueFact } from '../facts/tender';
import { statedGoals } from '../goals/stated';
import type { Measure, Outcome, Pack } from '../packs/pack';
import type { Where } from '../source';
import { isLicensedReference, Linker } from './link';
import { decimal, moneyProduct, pounds } from './numbers';
import { Once } from './once';
import { BidderNames } from './readings';
import { Sentences } from './sentences';
import { sameUnit, textStatesUnit, unitsConflict } from './units';
import { fold, words } from './words';

/** £ per unit with where it comes from and the cell it stands in, or the sentence that says why there is none. */
type Price =
  | { readonly value: number; readonly unit: string | null; readonly origin: string; readonly cell: Where | null }
  | { readonly value: null; readonly reason: string; readonly from: readonly Where[] };

const noRows: readonly UnitValueFact[] = [];
const noGoals: readonly number[] = [];

function indexed(unitValues: readonly UnitValueFact[], keyOf: (fact: UnitValueFact) => string) {
  const found = new Map<string, UnitValueFact[]>();
  for (const fact of unitValues) {
    const key = keyOf(fact);
    if (key === '') continue;
    const facts = found.get(key) ?? [];
    facts.push(fact);
    found.set(key, facts);
  }
  return found;
}

/** The buyer's own unit values, by reference and by exact text; two different values under one key are no value. */
class BuyersValues {
  private readonly byReference: ReadonlyMap<string, readonly UnitValueFact[]>;
  private readonly byText: ReadonlyMap<string, readonly UnitValueFact[]>;

  constructor(unitValues: readonly UnitValueFact[]) {
    this.byReference = indexed(unitValues, ({ reference }) => (reference === null ? '' : fold(reference)));
    this.byText = indexed(unitValues, ({ text }) => words(text).trim());
  }

  rowsFor({ reference, text }: CommitmentFact): readonly UnitValueFact[] {
    if (this.byText.size + this.byReference.size === 0) return noRows;
    return (
      (reference === null ? undefined : this.byReference.get(fold(reference))) ??
      this.byText.get(words(text).trim()) ??
      noRows
    );
  }
}

const noValue = (reason: string, from: readonly Where[] = []): Price => ({ value: null, reason, from });

function fromReading(reading: Reading<number>, unit: string | null): Price {
  if (reading.kind === 'value')
    return { value: reading.value, unit, origin: "the buyer's own sheet, ", cell: reading.where };
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
  return { value: open.value, unit: open.unit, origin, cell: null };
}

/** How amounts are put into words: thousands of rows share their quantities, unit values and units. */
interface Wording {
  readonly quantity: Once<number, string>;
  /** " hours x ", or " x " without a unit. */
  readonly times: Once<string | null, string>;
  /** "£10.00 (", behind which its origin stands. */
  readonly each: Once<number, string>;
}

const wording = (): Wording => ({
  quantity: new Once(decimal),
  times: new Once((unit) => (unit ? ` ${unit.trim()} x ` : ' x ')),
  each: new Once((amount) => `${pounds(amount)} (`),
});

/** Each cell once: a commitment may be its quantity's cell, while a unit value always has a column of its own. */
function cellsOf(row: Where, quantity: Where, price: Price): readonly Where[] {
  if (price.value === null) return [...new Set([row, quantity, ...price.from])];
  const { cell } = price;
  if (row === quantity) return cell === null ? [row] : [row, cell];
  return cell === null ? [row, quantity] : [row, quantity, cell];
}

/** What a commitment is worth; the sentence that says so goes to `sentences`. */
function worthOf({ quantity }: CommitmentFact, price: Price, say: Wording, sentences: Sentences): number | null {
  if (quantity.kind !== 'value' || price.value === null) {
    if (quantity.kind === 'missing') sentences.say(`No quantity in ${quantity.where}.`);
    else if (quantity.kind === 'anomaly') sentences.say(quantity.message);
    else if (price.value === null) sentences.say(price.reason);
    sentences.end();
    return null;
  }
  const product = moneyProduct(quantity.value, price.value);
  sentences.say(say.quantity.of(quantity.value));
  sentences.say(say.times.of(price.unit));
  sentences.say(say.each.of(price.value));
  sentences.say(price.origin);
  if (price.cell !== null) sentences.say(price.cell);
  sentences.say(') = ');
  sentences.say(product.text);
  sentences.end();
  return product.value;
}

/** The pack's outcome that a text names, by title or id: "Fair work", "Outcome 1", "Outcome 1: Fair work". */
function outcomeMeant(outcomes: readonly Outcome[]): Once<string, Outcome['id'] | null> {
  const known = outcomes.map(({ id, title }) => ({ id, title: words(title), name: words(id) }));
  return new Once((text) => {
    const padded = words(text);
    const [only, another] = known.filter(({ title, name }) => padded.includes(title) || padded.startsWith(name));
    return only && !another ? only.id : null;
  });
}

/** All that is worked out once for a tender, and asked for each of its commitments. */
interface Aids {
  readonly linker: Linker;
  readonly buyersValues: BuyersValues;
  readonly outcomes: Once<string, Outcome['id'] | null>;
  readonly names: BidderNames;
  readonly goals: Once<string, readonly number[]>;
  readonly say: Wording;
  readonly sentences: Sentences;
}

type Drafted = { -readonly [K in keyof CommitmentValue]: CommitmentValue[K] };

/** All but its sentence, which is said to the aids' sentences. */
function drafted(commitment: CommitmentFact, aids: Aids): Drafted {
  const { linker, outcomes } = aids;
  const own = linker.link(commitment.text, commitment.reference, commitment.unit);
  // A row with a unit value of its own and words the pack knows needs no looking up.
  const rows = own.measure && commitment.unitValue?.kind === 'value' ? noRows : aids.buyersValues.rowsFor(commitment);
  // The buyer's own title of a reference may hold the words that the bidder's text lacks.
  const titled = own.measure || !rows[0] ? own : linker.link(rows[0].text, null, commitment.unit);
  const measure = titled.measure;
  const price = buyersPrice(commitment, rows) ?? openPrice(commitment, measure, own.reason);
  const worth = worthOf(commitment, price, aids.say, aids.sentences);
  const from = cellsOf(commitment.where, commitment.quantity.where, price);
  const outcome =
    (commitment.outcome === null ? null : outcomes.of(commitment.outcome)) ??
    (commitment.theme === null ? null : outcomes.of(commitment.theme));
  const stated = commitment.goal === null ? noGoals : aids.goals.of(commitment.goal);
  const goals = stated.length > 0 ? stated : (measure?.goals ?? noGoals);
  return valued(commitment, aids.names.of(commitment.bidder), measure, outcome, worth, goals, from);
}

/** One a commitment, in the order of the facts. `bid` is the bidder's name as the buyer first spells it. */
export function valueCommitments(facts: TenderFacts, pack: Pack): readonly CommitmentValue[] {
  const aids: Aids = {
    linker: new Linker(pack),
    buyersValues: new BuyersValues(facts.unitValues),
    outcomes: outcomeMeant(pack.outcomes),
    names: new BidderNames(facts),
    goals: new Once((text) => statedGoals(text)),
    say: wording(),
    sentences: new Sentences(),
  };
  const values: Drafted[] = new Array(facts.commitments.length);
  for (let from = 0; from < values.length; from += atOnce) {
    draftSome(facts.commitments, from, Math.min(from + atOnce, values.length), values, aids);
    sayWhy(values, from, aids.sentences.take());
  }
  return values;
}

function draftSome(
  commitments: readonly CommitmentFact[],
  from: number,
  to: number,
  values: Drafted[],
  aids: Aids,
): void {
  for (let at = from; at < to; at++) {
    const commitment = commitments[at];
    if (commitment) values[at] = drafted(commitment, aids);
  }
}

/** So many sentences share one text, which lasts as long as any of them. */
const atOnce = 500;

/** The commitments from `first` on get the sentences that were made for them. */
function sayWhy(values: readonly Drafted[], first: number, sentences: readonly string[]): void {
  for (let at = 0; at < sentences.length; at++) {
    const value = values[first + at];
    if (value) value.rationale = sentences[at] ?? '';
  }
}

/** One literal for each choice of optional fields: spreads would double the time of ten thousand rows. */
function valued(
  { where, lot }: CommitmentFact,
  bid: string,
  found: Measure | null,
  outcome: string | null,
  value: number | null,
  goals: readonly number[],
  from: readonly Where[],
): Drafted {
  const rationale = '';
  const measure = found?.id ?? null;
  const overlapGroup = found?.overlapGroup;
  if (outcome === null)
    return overlapGroup === undefined
      ? { where, bid, lot, measure, value, rationale, from, goals }
      : { where, bid, lot, measure, overlapGroup, value, rationale, from, goals };
  return overlapGroup === undefined
    ? { where, bid, lot, measure, outcome, value, rationale, from, goals }
    : { where, bid, lot, measure, outcome, overlapGroup, value, rationale, from, goals };
}
