/** Whether a pack holds on a day. One that does not is told and never refused: a live contract may go by an ended one. */
import type { Pack } from './pack';

const months = 'January February March April May June July August September October November December'.split(' ');

/** "23 February 2025" of "2025-02-23". */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** What to know before it is used on this day; `undefined` where it holds. */
export function validityRemark(
  { validFrom, validTo }: Pick<Pack, 'validFrom' | 'validTo'>,
  day: string,
): string | undefined {
  if (day < validFrom) return `It holds from ${inWords(validFrom)} on, which has not come yet.`;
  return validTo !== undefined && day > validTo
    ? `It ended on ${inWords(validTo)}: it is for what began before.`
    : undefined;
}
