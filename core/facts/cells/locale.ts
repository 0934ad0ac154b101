import type { Digits } from './digits';

/** How a whole column writes its numbers. `mixed`: some cells are certainly English, others certainly European. */
export type ColumnLocale = 'english' | 'european' | 'mixed' | 'unknown';

export function localeOf(column: Iterable<Digits>): ColumnLocale {
  let english = false;
  let european = false;
  let commas = 0;
  let unclear = false;
  for (const { shape } of column) {
    english ||= shape === 'english';
    european ||= shape === 'european';
    unclear ||= shape === 'english-thousands' || shape === 'dot-thousands';
    if (shape === 'decimal-comma') commas += 1;
  }
  if (english && european) return 'mixed';
  // The keyboard does not slip in one way twice, and nowhere else.
  return english ? 'english' : european || (commas > 1 && !unclear) ? 'european' : 'unknown';
}

export type Settled =
  | { readonly value: number; readonly european: boolean }
  | 'ambiguous-number'
  | 'mixed-locale'
  | 'broken-number';

/**
 * The number a cell means in a column of this locale. An amount of money with three decimals (1.200) stays ambiguous
 * even in an English column: nobody prices to a tenth of a penny, so it may be twelve hundred typed the other way.
 */
export function settle(digits: Digits, locale: ColumnLocale, isMoney: boolean): Settled {
  const { shape, english, european } = digits;
  if (shape === 'broken') return 'broken-number';
  if (shape === 'plain' || shape === 'english') {
    if (english === null) return 'broken-number';
    return shape === 'english' && locale === 'european' ? 'ambiguous-number' : { value: english, european: false };
  }
  if (shape === 'english-thousands')
    return english !== null && (locale === 'english' || locale === 'unknown')
      ? { value: english, european: false }
      : 'ambiguous-number';
  if (locale === 'european' && european !== null) return { value: european, european: true };
  if (shape === 'european') return 'mixed-locale';
  if (shape === 'dot-thousands' && locale === 'english' && !isMoney && english !== null)
    return { value: english, european: false };
  return 'ambiguous-number';
}
