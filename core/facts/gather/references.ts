import type { Problem } from '../../result';
import type { NeedFact, UnitValueFact } from '../tender';
import type { FactId } from '../vocabulary';
import type { Field, Frame } from './frame';
import { tellAnomaly } from './reading-problems';
import type { Used } from './used';

const first = (frame: Frame, facts: readonly FactId[]): Field | undefined =>
  facts.map((fact) => frame.fields.find((field) => field.fact === fact)).find((field) => field !== undefined);

const column = (frame: Frame, facts: readonly FactId[]): readonly (string | null)[] => {
  const field = first(frame, facts);
  return field ? frame.texts(field) : [];
};

/** £ per unit, as the buyer's own list states them; a row without a value is not a unit value. */
export function unitValues(frame: Frame, problems: Problem[], used: Used): UnitValueFact[] {
  const field = first(frame, ['unit-value']);
  const naming = first(frame, ['commitment', 'item', 'outcome', 'measure-ref']);
  if (!field || !naming) return [];
  const texts = frame.texts(naming);
  const references = column(frame, ['measure-ref']);
  const units = column(frame, ['unit']);
  return frame.numbers(field, 'money').flatMap((value, index): UnitValueFact[] => {
    const text = texts[index] ?? references[index] ?? null;
    if (text === null || value.kind === 'missing') return [];
    tellAnomaly(value, 'notice', problems);
    used.add(index);
    const where = frame.where(naming, frame.entries[index] ?? 0);
    return [{ reference: references[index] ?? null, text, unit: units[index] ?? null, value, where }];
  });
}

/** Needs of people and places, as the buyer lists them. */
export function needs(frame: Frame, used: Used): NeedFact[] {
  const field = first(frame, ['need']);
  if (!field) return [];
  const places = column(frame, ['place', 'region', 'postcode']);
  const people = column(frame, ['people']);
  return frame.texts(field).flatMap((need, index): NeedFact[] => {
    if (need === null) return [];
    used.add(index);
    const where = frame.where(field, frame.entries[index] ?? 0);
    return [{ need, place: places[index] ?? null, people: people[index] ?? null, where }];
  });
}
