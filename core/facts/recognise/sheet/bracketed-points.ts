/** "Quality (60)", "Social value (10)", "Price (30)": bare figures in brackets that make up a whole are weights. */
import { isMoney } from '../columns/fit';
import type { DraftColumn } from './draft';

const sums = /\b(?:total|overall|sum|cyfanswm)\b/i;

interface Bracketed {
  readonly column: DraftColumn;
  readonly points: number;
}

/**
 * Gives such columns their weights, and the figures as highest marks where what stands below is out of them: marks of
 * five or ten are on a scale of their own.
 */
export function withBracketedPoints(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const found = columns.flatMap((column): Bracketed[] => {
    const points = /\S\s*[([](\d{1,3})[)\]]\s*$/.exec(column.heading)?.[1];
    const isOpen = column.weight === undefined && column.maximum === undefined && column.profile.figures >= 0.5;
    return points !== undefined && isOpen && !sums.test(column.heading) ? [{ column, points: Number(points) }] : [];
  });
  const whole = found.reduce((sum, { points }) => sum + points, 0);
  const [only, second] = found;
  if (only && !second) return withPointsThatComplete(columns, only);
  if (found.length < 2 || (whole !== 100 && whole !== 1000)) return columns;
  const marked = found.filter(({ column }) => !isMoney(column.profile));
  const isOutOf =
    marked.every(({ column, points }) => column.profile.maximum <= points) &&
    marked.some(({ column }) => column.profile.maximum > 10);
  return columns.map((column) => {
    const points = found.find((each) => each.column === column)?.points;
    if (points === undefined) return column;
    const weight = whole === 100 ? String(points) : `${points / 10}%`;
    return isOutOf && !isMoney(column.profile) ? { ...column, weight, maximum: points } : { ...column, weight };
  });
}

/** "Plan (0-40) | Team (0-10) | Price points (50)": the one figure in brackets that makes the whole with the highest marks. */
function withPointsThatComplete(
  columns: readonly DraftColumn[],
  { column, points }: Bracketed,
): readonly DraftColumn[] {
  const others = columns.reduce((sum, { maximum = 0 }) => sum + maximum, 0);
  const isWithin = isMoney(column.profile) || column.profile.maximum <= points;
  if (others === 0 || others + points !== 100 || !isWithin) return columns;
  return columns.map((each) => (each === column ? { ...each, maximum: points } : each));
}
