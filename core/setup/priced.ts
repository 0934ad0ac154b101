/** Which criteria are about price: by their own words, or because a column of prices carries their name. */

import { labelKey } from '../facts/names/labels';
import type { ColumnMapping, Recognition } from '../facts/recognition';
import { vocabulary } from '../facts/vocabulary';
import type { Where } from '../source';
import { isPriceName } from './stated';

export interface Priced {
  /** Whether a criterion of this name is scored by price. */
  readonly isNamed: (name: string) => boolean;
  /** Heading cells of the columns that hold prices. */
  readonly headings: ReadonlySet<Where>;
  /** Whether the workbook gives discounts and no prices. */
  readonly isDiscount: boolean;
}

const priceFacts: ReadonlySet<string | null> = new Set(['price', 'line-amount', 'unit-price', 'discount']);

/** "Price", "Tender sum" and "Hourly rate" alone are headings of prices; so is what this workbook itself calls them. */
export function pricedIn(recognition: Recognition): Priced {
  const columns: readonly ColumnMapping[] = recognition.tables.flatMap((table) =>
    table.columns.filter(({ fact }) => priceFacts.has(fact)),
  );
  const { en, cy, other = [] } = vocabulary.price.synonyms;
  const names = new Set([...en, ...cy, ...other, ...columns.map(({ heading }) => heading)].map(labelKey));
  const isDiscount = columns.length > 0 && columns.every(({ fact }) => fact === 'discount');
  return {
    isNamed: (name) => isPriceName(name) || names.has(labelKey(name)) || (isDiscount && /\bdiscounts?\b/i.test(name)),
    headings: new Set(columns.map(({ where }) => where)),
    isDiscount,
  };
}
