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

function worthOf({ quantity, where }: CommitmentFact, price: Price): Worth {
  const from = [where];
  for (const cell of [quantity.where, ...price.from]) if (!from.includes(cell)) from.push(cell);
  if (quantity.kind === 'missing') return { value: null, rationale: `No quantity in ${quantity.where}.`, from };
  if (quantity.kind === 'anomaly') return { value: null, rationale: quantity.message, from };
  if (price.value === null) return { value: null, rationale: price.reason, from };
  const product = moneyProduct(quantity.value, price.value);
  const unit = price.unit ? ` ${price.unit.trim()}` : '';
  return {
    value: product.value,
    rationale: `${decimal(quantity.value)}${unit} x ${pounds(price.value)} (${price.origin}) = ${product.text}`,
    from,
  };
}

/** The pack's outcome that a text names, by title or id: "Fair work", "Outcome 1", "Outcome 1: Fair work". */
function outcomesOf(outcomes: readonly Outcome[]) {
  const known = outcomes.map(({ id, title }) => ({ id, title: words(title), name: words(id) }));
  return (text: string | null): string | undefined => {
    if (text === null) return undefined;
    const padded = words(text);
    const found = known.filter(({ title, name }) => padded.includes(title) || padded.startsWith(name));
    return found.length === 1 ? found[0]?.id : undefined;
  };
}

/** One a commitment, in the order of the facts. `bid` is the bidder's name as the buyer first spells it. */
export function valueCommitments(facts: TenderFacts, pack: Pack): readonly CommitmentValue[] {
  const link = linkerOf(pack);
  const rowsFor = buyersValues(facts.unitValues);
  const outcomeOf = outcomesOf(pack.outcomes);
  const nameOf = bidderNames(facts);
  const goalsIn = onceEach(statedGoals);
  return facts.commitments.map((commitment) => {
    const own = link(commitment.text, commitment.reference, commitment.unit);
    // A row with a unit value of its own and words the pack knows needs no looking up.
    const rows = own.measure && commitment.unitValue?.kind === 'value' ? [] : rowsFor(commitment);
    // The buyer's own title of a reference may hold the words that the bidder's text lacks.
    const titled = own.measure || !rows[0] ? own : link(rows[0].text, null, commitment.unit);
    const measure = titled.measure;
    const worth = worthOf(commitment, buyersPrice(commitment, rows) ?? openPrice(commitment, measure, own.reason));
    const outcome = outcomeOf(commitment.outcome) ?? outcomeOf(commitment.theme);
    const stated = commitment.goal === null ? [] : goalsIn(commitment.goal);
    return {
      where: commitment.where,
      bid: nameOf(commitment.bidder),
      lot: commitment.lot,
      measure: measure?.id ?? null,
      ...(outcome !== undefined && { outcome }),
      ...(measure?.overlapGroup !== undefined && { overlapGroup: measure.overlapGroup }),
      ...worth,
      goals: stated.length > 0 ? stated : (measure?.goals ?? []),
    };
  });
}
