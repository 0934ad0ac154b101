import { cellKey, type Grid, type Validation } from '../../source';
import { statedMaximum } from '../names/stated-scale';
import type { Reading } from '../tender';

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
