import type { FactWords } from '../fact-words';

export const lot: FactWords = {
  type: 'name',
  label: { en: 'Lot', cy: 'Lot' },
  synonyms: {
    en: [
      'lot',
      'lot number',
      'lot no',
      'lot name',
      'lot title',
      'lot ref',
      'lot id',
      'lot bid for',
      'lots bid for',
      'lots tendered',
      'lots tendered for',
      'lots applied for',
      'tendering for lots',
    ],
    cy: ['lot', 'rhif y lot', 'enw r lot', 'rhan', 'rhif y rhan', 'enw r rhan'],
    other: ['los', 'lote', 'perceel'],
  },
  heads: ['lot'],
  supports: ['number', 'no', 'name', 'title', 'description', 'bid', 'applied'],
  vetoes: ['price', 'cost', 'total', 'score', 'value', 'a lot', 'weight'],
};
