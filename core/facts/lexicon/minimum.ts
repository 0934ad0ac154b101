import type { FactWords } from '../fact-words';

export const minimum: FactWords = {
  type: 'number',
  label: { en: 'Minimum mark', cy: 'Isafswm marc' },
  synonyms: {
    en: [
      'minimum',
      'min',
      'minimum mark',
      'min mark',
      'minimum score',
      'min score',
      'minimum required score',
      'minimum pass mark',
      'pass mark',
      'threshold',
      'quality threshold',
      'minimum threshold',
      'minimum acceptable score',
      'hurdle',
      'lowest acceptable mark',
    ],
    cy: ['isafswm', 'isafswm marc', 'isafswm sgor', 'trothwy', 'marc pasio'],
    other: ['note minimale', 'mindestpunktzahl', 'note eliminatoire'],
  },
  heads: ['minimum', 'min', 'threshold', 'pass mark', 'hurdle', 'isafswm', 'at least', 'must score', 'least'],
  supports: ['mark', 'score', 'point', 'required', 'acceptable', 'pass', 'quality'],
  vetoes: ['price', 'cost', 'word', 'page', 'wage', 'order', 'evidence', 'spend', 'requirement', 'quantity', 'date'],
};
