import type { FactWords } from '../fact-words';

export const region: FactWords = {
  type: 'text',
  label: { en: 'Region', cy: 'Rhanbarth' },
  synonyms: {
    en: [
      'region',
      'supplier region',
      'county',
      'nuts code',
      'itl code',
      'itl region',
      'country',
      'bidder region',
      'head office region',
    ],
    cy: ['rhanbarth', 'sir'],
    other: ['departement', 'bundesland', 'provincia'],
  },
  pageLabels: ['region', 'nuts code', 'country'],
  heads: ['region', 'county', 'nuts', 'itl', 'rhanbarth'],
  supports: ['supplier', 'bidder', 'code', 'office'],
  vetoes: ['customer', 'score', 'weight', 'delivery', 'manager', 'price'],
};
