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
    other: [
      ...['note minimale', 'note eliminatoire', 'seuil', 'seuil eliminatoire', 'points minimum'],
      ...['mindestpunktzahl', 'mindestpunkte', 'mindestwert', 'mindestpunktwert', 'mindestbewertung'],
      ...['umbral', 'umbral minimo', 'puntuacion minima', 'puntos minimos', 'nota minima', 'minimo'],
      ...['punteggio minimo', 'soglia', 'soglia minima', 'soglia di sbarramento', 'pontuacao minima'],
      ...['minimumscore', 'minimale score', 'drempel', 'ondergrens', 'minimipoang', 'lagsta poang', 'minimikrav'],
      ...['minimalna liczba punktow', 'prog punktowy', 'minimum punktow'],
    ],
  },
  heads: ['minimum', 'min', 'threshold', 'pass mark', 'hurdle', 'isafswm', 'at least', 'must score', 'least'],
  supports: ['mark', 'score', 'point', 'required', 'acceptable', 'pass', 'quality'],
  vetoes: ['price', 'cost', 'word', 'page', 'wage', 'order', 'evidence', 'spend', 'requirement', 'quantity', 'date'],
};
