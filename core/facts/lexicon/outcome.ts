import type { FactWords } from '../fact-words';

export const outcome: FactWords = {
  type: 'text',
  label: { en: 'Outcome', cy: 'Canlyniad' },
  synonyms: {
    en: [
      'outcome',
      'outcomes',
      'policy outcome',
      'outcome category',
      'outcome detail',
      'outcome sought',
      'intended outcome',
      'social value outcome',
      'priority outcome',
      'well being outcome',
      'impact',
      'result sought',
      'objective',
    ],
    cy: ['canlyniad', 'deilliant', 'deilliannau', 'amcan'],
    other: ['resultat attendu', 'ergebnis'],
  },
  heads: ['outcome', 'objective', 'deilliant'],
  supports: ['policy', 'social', 'value', 'category', 'detail', 'intended', 'priority', 'model'],
  vetoes: ['score', 'tender', 'award', 'weight', 'ref', 'of bid', 'evaluation', 'date'],
};
