import type { Card, OutputCell } from '../port';

export const title = (value: string): OutputCell => ({ value, style: 'title' });
export const heading = (value: string): OutputCell => ({ value, style: 'heading' });
export const text = (value: string | null): OutputCell => ({ value, style: 'text' });
export const wrapped = (value: string | null): OutputCell => ({ value, style: 'wrapped' });
export const attention = (value: string): OutputCell => ({ value, style: 'attention' });
/** A number that is there may carry its working with it. */
export const points = (value: number | null, card?: Card): OutputCell =>
  card && value !== null ? { value, style: 'points', card } : { value, style: 'points' };
export const money = (value: number | null): OutputCell => ({ value, style: 'money' });
export const percent = (value: number | null): OutputCell => ({ value, style: 'percent' });
export const rank = (value: number | null): OutputCell => ({ value, style: 'rank' });

/** Cells named for a reader: all of a few, the first and the count of many. */
export function cellList(...lists: readonly (readonly string[])[]): string {
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  const first = lists.flatMap((from) => from.slice(0, 6));
  return total <= 6 ? first.join(', ') : `${first.slice(0, 5).join(', ')} and ${total - 5} more`;
}
