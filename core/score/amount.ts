import * as v from 'valibot';
import { list } from '../facts/names/labels';
import { decimalSum } from './decimal-sum';
import type { NoGround, Offer } from './method';
import { mergeCells, type Term, term } from './working';

/** What of an offer is measured: its worth, or the sum of its quantities where they share one unit. */
export const amountSchema = v.pipe(
  v.optional(v.picklist(['value', 'quantity']), 'value'),
  v.description('"value": the worth of the commitments in £; "quantity": their number, all in one unit.'),
);

/** The amount offered. Quantities in different units have no sum. */
export function amountOf(offer: Offer, of: 'value' | 'quantity'): Term | NoGround {
  if (of === 'value') return offer.value;
  const given = offer.commitments.filter(({ quantity }) => quantity !== null);
  const units = [...new Set(given.flatMap(({ unit }) => (unit === null ? [] : [unit.trim().toLowerCase()])))];
  if (units.length > 1)
    return {
      why: `The commitments are in different units (${list(units)}), so their quantities have no sum.`,
      hint: 'Give each measure its own sub-criterion, or measure by value.',
    };
  const quantities = given.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  return term(decimalSum(quantities.map(({ value }) => value)), mergeCells(quantities.flatMap(({ from }) => from)));
}
