import type { FactWords } from '../fact-words';

/** What the buyer asks for; what a bidder offers is `quantity`. */
export const target: FactWords = {
  type: 'number',
  label: { en: 'Published target', cy: 'Targed cyhoeddedig' },
  synonyms: {
    en: [
      'target',
      'targets',
      'published target',
      'council target',
      'buyer target',
      'authority target',
      'minimum expected',
      'minimum target',
      'target quantity',
      'benchmark quantity',
      'baseline target',
      'minimum requirement quantity',
      'target number',
      'expected',
    ],
    cy: ['targed', 'nod', 'targed y cyngor'],
    other: ['objectif', 'ziel', 'zielwert', 'objetivo'],
  },
  heads: ['target', 'targed', 'zielwert'],
  supports: [
    'published',
    'council',
    'buyer',
    'authority',
    'quantity',
    'minimum',
    'number',
    'annual',
    'client',
    'required',
  ],
  vetoes: ['price', 'cost', 'date', 'score', 'group', 'audience', 'bidder', 'supplier', 'community'],
};
