import { list } from '../../facts/names/labels';
import type { Bidder, Reading } from '../../facts/tender';
import { zero } from '../exact';
import { basis, type Ground, lacking } from '../ground';
import type { Term } from '../working';

type Value<T> = Extract<Reading<T>, { readonly kind: 'value' }>;

export const isValue = <T>(reading: Reading<T>): reading is Value<T> => reading.kind === 'value';

/** A price of nothing, or less, cannot be compared and is asked about. */
export function positive(price: Term, bidder: Bidder, criterion: string): Ground<{ readonly price: Term }> {
  if (price.value.gt(zero)) return basis({ price });
  return lacking(
    'price-not-positive',
    [price.from[0], criterion],
    `The price of ${bidder.name} in ${list(price.from, 3)} is ${price.text}, which cannot be a price to compare.`,
    'Correct the price, or exclude the bid.',
  );
}
