import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { Setup, SetupCriterion } from './setup';

/** Prices that no criterion uses are most often an oversight; they may also be there for information. */
export function pricesUnscored(setup: Setup, { prices }: TenderFacts): Problem[] {
  const [first] = prices;
  const all = [...setup.criteria, ...(setup.lots ?? []).flatMap(({ criteria }) => criteria ?? [])];
  if (!first || all.length === 0 || all.some(isPriced)) return [];
  return [
    {
      code: 'prices-unscored',
      severity: 'notice',
      path: [first.amount.where],
      message: 'The workbook has prices, but none of its criteria is about price: they are not scored.',
      hint: 'Add a price criterion with its weight if price counts.',
    },
  ];
}

const isPriced = ({ method, criteria = [] }: SetupCriterion): boolean =>
  method?.id.startsWith('price.') || criteria.some(isPriced);
