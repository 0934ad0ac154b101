/** Which criteria are about price: by their own words, or because a column of prices carries their name. */

import { labelKey } from '../facts/names/labels';
import { saysPaidToBuyer } from '../facts/names/price-words';
import type { ColumnMapping, Recognition } from '../facts/recognition';
import { vocabulary } from '../facts/vocabulary';
import { parseWhere } from '../facts/where';
import type { Where } from '../source';
import { isPriceName } from './stated';

export interface Priced {
  /** Whether a criterion of this name is scored by price. */
  readonly isNamed: (name: string) => boolean;
  /** Heading cells of the columns that hold prices. */
  readonly headings: ReadonlySet<Where>;
  /** Whether a cell stands in a column of the buyer's own points whose heading does not say what they are out of. */
  readonly isPoints: (where: Where) => boolean;
  /** Heading cells of columns of discounts. */
  readonly discounts: ReadonlySet<Where>;
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
  // Beside a column of prices the others hold its parts, and a part may be called what a question is: "Support".
  const whole = columns.filter(({ fact }) => fact === 'price' || fact === 'discount');
  const naming = whole.length > 0 ? whole : columns;
  const names = new Set([...en, ...cy, ...other, ...naming.map(({ heading }) => heading)].map(labelKey));
  const isDiscount = columns.length > 0 && columns.every(({ fact }) => fact === 'discount');
  const points = new Set(
    recognition.tables.flatMap((table) =>
      table.columns.flatMap(({ fact, about, where }) =>
        fact === 'points' && about.maximum === undefined ? [columnOf(where)] : [],
      ),
    ),
  );
  return {
    isNamed: (name) =>
      isPriceName(name) ||
      saysPaidToBuyer(name) ||
      names.has(labelKey(name)) ||
      (isDiscount && /\bdiscounts?\b/i.test(name)),
    isPoints: (where) => points.has(columnOf(where)),
    headings: new Set(columns.map(({ where }) => where)),
    discounts: new Set(columns.flatMap(({ fact, where }) => (fact === 'discount' ? [where] : []))),
    isDiscount,
  };
}

/** A cell's column on its sheet. */
function columnOf(where: Where): string {
  const place = parseWhere(where);
  return place ? `${place.sheet}\n${place.area.left}` : where;
}
