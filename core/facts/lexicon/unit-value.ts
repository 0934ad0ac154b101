import type { FactWords } from '../fact-words';

/** What one unit of a commitment is worth to the public; what it costs is `unit-price`. */
export const unitValue: FactWords = {
  type: 'money',
  unit: '£ per unit',
  label: { en: 'Unit value', cy: 'Gwerth uned' },
  synonyms: {
    en: [
      'unit value',
      'proxy',
      'proxy value',
      'proxy figure',
      'financial proxy',
      'value per unit',
      'social value per unit',
      'estimated cost saving',
      'updated cost saving',
      'fiscal value',
      'economic value',
      'unit cost saving',
      'monetised value per unit',
      'toms proxy',
      'value of one unit',
      'local proxy',
      'worth per unit',
    ],
    cy: ['gwerth uned', 'gwerth yr uned', 'gwerth dirprwy', 'dirprwy'],
    other: ['valeur unitaire', 'einheitswert'],
  },
  heads: ['proxy', 'unit value', 'value per', 'gwerth uned', 'worth per', 'worth'],
  supports: ['financial', 'social', 'value', 'figure', 'local', 'national', 'per', 'monetised'],
  vetoes: ['total', 'score', 'source', 'rationale', 'ref', 'year', 'explanation', 'vote', 'bid'],
};
