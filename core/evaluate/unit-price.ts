/** What one unit of a commitment is worth: the buyer's own value before the pack's open one, and none where neither is clear. */
import type { CommitmentFact, Reading, UnitValueFact } from '../facts/tender';
import type { Measure } from '../packs/pack';
import type { Where } from '../source';
import { isLicensedReference } from './link';
import { sameUnit, textStatesUnit, unitsConflict } from './units';
import { fold, words } from './words';

/** £ per unit with where it comes from and the cell it stands in, or the sentence that says why there is none. */
export type Price =
  | { readonly value: number; readonly unit: string | null; readonly origin: string; readonly cell: Where | null }
  | { readonly value: null; readonly reason: string; readonly from: readonly Where[] };

export const noRows: readonly UnitValueFact[] = [];

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
export class BuyersValues {
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

export function buyersPrice(commitment: CommitmentFact, rows: readonly UnitValueFact[]): Price | undefined {
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

export function openPrice(commitment: CommitmentFact, measure: Measure | null, reason: string): Price {
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
