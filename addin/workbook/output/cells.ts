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
export const cellList = (from: readonly string[]): string =>
  from.length <= 6 ? from.join(', ') : `${from.slice(0, 5).join(', ')} and ${from.length - 5} more`;
