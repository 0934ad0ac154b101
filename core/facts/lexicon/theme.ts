import type { FactWords } from '../fact-words';

export const theme: FactWords = {
  type: 'text',
  label: { en: 'Theme', cy: 'Thema' },
  synonyms: {
    en: [
      'theme',
      'themes',
      'social value theme',
      'policy theme',
      'mission',
      'priority',
      'priority theme',
      'pillar',
      'well being goal',
      'strand',
      'toms theme',
    ],
    cy: ['thema', 'nod llesiant', 'blaenoriaeth'],
    other: ['theme prioritaire', 'thema'],
  },
  heads: ['theme', 'mission', 'pillar', 'priority', 'thema'],
  supports: ['social', 'value', 'policy', 'strategic'],
  vetoes: ['score', 'weight', 'ref', 'order', 'level'],
};
