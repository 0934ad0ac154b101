import { cellKey, type Grid, type Validation } from '../../source';
import { criterionName } from '../headings/criterion-name';
import { nameKey } from '../names/name-key';
import { statedMaximum } from '../names/stated-scale';
import type { Reading } from '../tender';
import type { Field } from './frame';
import type { View } from './views';

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

/** "Max Quality", "Quality (highest possible)": what is left is the criterion. */
const most = /\b(?:max(?:imum)?|highest|possible|available|attainable|out of)\b/gi;

const nameIn = (field: Field): string => nameKey(criterionName(field.heading.replace(most, ' ')));

const criterionOf = ({ about }: Field): string => nameKey(about.criterion?.name ?? '');

/**
 * The column of the highest marks of a column of marks: under the same criterion, or called by it, or the one there is;
 * of several the one beside it: "Staff | Max | Quality | Max", or "Max | Staff | Max | Quality".
 */
export function maximumBeside({ own, shared }: Pick<View, 'own' | 'shared'>, field: Field): Field | undefined {
  const criterion = criterionOf(field);
  const maxima = [...own, ...shared].filter(
    (other) => other.fact === 'maximum' && (other.about.criterion === undefined || criterionOf(other) === criterion),
  );
  const same = maxima.find(({ about }) => about.criterion !== undefined);
  if (same || criterion === '') return same ?? maxima[0];
  const marks = own.filter(({ fact }) => fact === 'mark');
  const open: Field[] = [];
  for (const maximum of maxima) {
    const name = nameIn(maximum);
    if (name === criterion) return maximum;
    if (!marks.some((mark) => criterionOf(mark) === name)) open.push(maximum);
  }
  if (open.length < 2) return open[0];
  const others = marks.filter((mark) => criterionOf(mark) !== criterion).map(({ index }) => index);
  if (Math.min(...open.map(({ index }) => index)) < Math.min(field.index, ...others)) {
    const last = Math.max(-1, ...others.filter((index) => index < field.index));
    return open.find(({ index }) => index > last && index < field.index);
  }
  const next = Math.min(...others.filter((index) => index > field.index));
  return open.find(({ index }) => index > field.index && index < next);
}
