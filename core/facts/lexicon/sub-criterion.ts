import type { FactWords } from '../fact-words';

export const subCriterion: FactWords = {
  type: 'name',
  label: { en: 'Sub-criterion', cy: 'Is-faen prawf' },
  synonyms: {
    en: [
      'sub criterion',
      'sub criteria',
      'subcriterion',
      'subcriteria',
      'sub criterion name',
      'sub question',
      'sub section',
      'sub element',
      'tier 2 criterion',
      'level 2 criterion',
      'second level criterion',
      'award sub criterion',
      'model award criterion',
    ],
    cy: ['is faen prawf', 'is feini prawf'],
    other: ['sous critere', 'unterkriterium', 'subcriterio'],
  },
  heads: ['sub criterion', 'sub criteria', 'subcriterion', 'subcriteria', 'sub question', 'tier 2', 'level 2'],
  supports: ['name', 'title', 'description', 'award', 'evaluation'],
  vetoes: ['weight', 'weighting', 'score', 'mark', 'max', 'ref', 'no', 'number', 'id'],
};
