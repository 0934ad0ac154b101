import { readHeading } from './heading';

/** "Quality mark (0-5)" without what makes it a mark: "Quality"; empty when nothing is left. */
export const criterionName = (text: string): string =>
  readHeading(text)
    .name.replace(
      /\b(?:(?:un)?weighted|raw|moderated|agreed|consensus|panel|evaluator|final|awarded|individual|total|overall)\b/gi,
      ' ',
    )
    .replace(/\b(?:scores?|marks?|points?|ratings?|puntos|punti|punkte|punten|sgôr|marciau|marc|note)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–—\-|/(]+|[\s:–—\-|/)%]+$/g, '')
    .replace(/\(([^()]+)$/, '($1)');
