import type { FactWords } from '../fact-words';

export const goal: FactWords = {
  type: 'text',
  label: { en: 'Global goal (SDG)', cy: 'Nod byd-eang' },
  synonyms: {
    en: [
      'sdg',
      'sdgs',
      'goal',
      'goals',
      'un goal',
      'global goal',
      'sustainable development goal',
      'un sdg',
      'sdg number',
      'sdg goal',
    ],
    cy: ['nod datblygu cynaliadwy', 'nod byd eang'],
    other: ['odd', 'ods'],
  },
  heads: ['sdg', 'goal', 'sustainable development'],
  supports: ['un', 'global', 'number', 'sustainable', 'development'],
  vetoes: ['score', 'weight', 'mark', 'price'],
};
