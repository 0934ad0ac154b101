import type { FactWords } from '../fact-words';

export const rank: FactWords = {
  type: 'rank',
  label: { en: 'Rank', cy: 'Safle' },
  synonyms: {
    en: [
      'rank',
      'rank no',
      'ranking',
      'position',
      'bid rank',
      'place',
      'overall rank',
      'final position',
      'final rank',
      'order of merit',
      'placing',
      'standing',
      'ranked',
    ],
    cy: ['safle', 'trefn', 'graddio'],
    other: ['rang', 'classement', 'platz', 'puesto'],
  },
  heads: ['rank', 'ranking', 'position', 'placing', 'safle'],
  supports: ['overall', 'final', 'price', 'quality', 'bid', 'no'],
  vetoes: ['job', 'post', 'paper', 'financial', 'remark', 'of employment', 'created'],
};
