import type { FactWords } from '../fact-words';

export const comment: FactWords = {
  type: 'text',
  label: { en: 'Comment', cy: 'Sylw' },
  synonyms: {
    en: [
      'comment',
      'comments',
      'general comments',
      'note',
      'notes',
      'remark',
      'remarks',
      'observation',
      'observations',
      'additional information',
      'risk mitigation',
      'ranking remarks',
      'clarification',
      'clarifications',
      'assumptions',
      'action',
      'internal use',
    ],
    cy: ['sylw', 'sylwadau', 'nodiadau', 'nodyn'],
    other: ['commentaire', 'bemerkung', 'bemerkungen', 'observaciones', 'opmerkingen'],
  },
  heads: ['comment', 'remark', 'note', 'sylwadau', 'commentaire', 'clarification', 'observation'],
  supports: ['general', 'additional', 'further', 'any', 'other', 'commercial', 'bidder', 'supplier', 'internal'],
  vetoes: ['score', 'mark', 'price', 'total'],
};
