import { cellKey, type Grid, type Validation } from '../../source';
import type { Reading } from '../tender';

/** "Score 0-5", "scored 1 to 10", "marks out of 10", "maximum score 5": the top of a scale that a text states. */
const scales: readonly RegExp[] = [
  /^\s*\(?\s*[01]\s*(?:-|–|—|to|i|hyd at)\s*(\d{1,3})\s*\)?\s*$/i,
  /\b(?:scor(?:e|es|ed|ing)|marks?|marked|marking|scale|points?|rat(?:ed|ing)|sgôr|sgorio|marciau|graddfa)\b[^.;\d]{0,25}\b[01]\s*(?:-|–|—|to|i|hyd at)\s*(\d{1,3})(?![\d.,]*\d)/i,
  /\b[01]\s*(?:-|–|—|to|i)\s*(\d{1,3})\s*(?:scale|points? scale|marks?|scoring|scores?)\b/i,
  /\b(?:out of|allan o)\s*(\d{1,3})\b/i,
  /\bmax(?:imum|\.)?\s*(?:scores?|marks?|points?)?\s*(?:available|possible|is|are|=|:|of)?\s*(\d{1,3})\b(?!\s*(?:words?|pages?|%))/i,
];

/** The maximum that a heading or title states; `null` where it states none. */
export function statedMaximum(text: string): number | null {
  for (const scale of scales) {
    const maximum = Number(scale.exec(text)?.[1] ?? 0);
    if (maximum > 0) return maximum;
  }
  return null;
}

/** "50%" as the lowest mark of a criterion out of 400 is 200 marks; of one whose highest mark is not known it is a text. */
export function inMarks(
  minimum: Reading<number> | null,
  isShare: boolean,
  maximum: Reading<number> | null,
): Reading<number> | null {
  if (!isShare || minimum?.kind !== 'value') return minimum;
  if (maximum?.kind !== 'value') return lowestShare(minimum);
  const share = minimum.value > 1 ? minimum.value / 100 : minimum.value;
  return { ...minimum, value: Number((share * maximum.value).toPrecision(12)) };
}

const lowestShare = ({ where, raw }: Reading<number>): Reading<number> => ({
  kind: 'anomaly',
  where,
  raw,
  code: 'minimum-share',
  message: `${where} asks for at least “${raw}” of the marks, and how many there are to be had is not stated beside it.`,
  hint: 'Set the minimum mark of the criterion in the set-up.',
});

/** The one maximum that several texts state; `null` where they disagree or are silent. */
export function agreedMaximum(texts: readonly string[]): number | null {
  const maxima = new Set(texts.flatMap((text) => statedMaximum(text) ?? []));
  const [only = null] = maxima;
  return maxima.size === 1 ? only : null;
}

const maximumOf = ({ maximum, list }: Validation): number | null => {
  if (maximum !== undefined) return maximum;
  const numbers = (list ?? []).map((item) => (item.trim() === '' ? Number.NaN : Number(item)));
  return numbers.length > 1 && numbers.every(Number.isFinite) ? Math.max(...numbers) : null;
};

/** Looks up the largest value that the sheet itself lets a cell take. */
export function validationMaximum(grid: Grid): (row: number, column: number) => number | null {
  const limits = grid.validations.flatMap((validation) => {
    const maximum = maximumOf(validation);
    return maximum === null ? [] : [{ ...validation.area, maximum }];
  });
  if (limits.length === 0) return () => null;
  const known = new Map<number, number | null>();
  return (row, column) => {
    const key = cellKey(row, column);
    const before = known.get(key);
    if (before !== undefined) return before;
    const limit = limits.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    known.set(key, limit?.maximum ?? null);
    return limit?.maximum ?? null;
  };
}
