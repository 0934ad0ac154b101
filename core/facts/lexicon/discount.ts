import type { FactWords } from '../fact-words';

export const discount: FactWords = {
  type: 'number',
  label: { en: 'Discount', cy: 'Gostyngiad' },
  synonyms: {
    en: [
      'discount',
      'amount of discount',
      'discount offered',
      'percentage discount',
      'discount percentage',
      'add l discount',
      'additional discount',
      'prompt payment discount',
      'volume discount',
      'rebate',
    ],
    cy: ['gostyngiad', 'disgownt'],
    other: ['remise', 'rabais', 'rabatt', 'descuento', 'korting', 'ribasso', 'ribasso offerto', 'sconto', 'baja'],
  },
  heads: ['discount', 'rebate', 'gostyngiad', 'remise', 'rabatt', 'ribasso'],
  supports: ['offered', 'percentage', 'amount', 'volume', 'additional'],
  vetoes: ['score', 'after', 'mark', 'less', 'net', 'rate for'],
};
