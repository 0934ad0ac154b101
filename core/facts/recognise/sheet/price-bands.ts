/** A small table of what prices score: by how far they are from the lowest, "Up to 10% above lowest | 80%", or by sums, "Under £25,000 | 40". */
import { type Area, type Grid, valueAt } from '../../../source';
import { isNumeric, kindOf } from '../../cells/kinds';
import { tidy } from '../../headings/heading';
import { priceBands, type Statement } from '../../recognition';
import { areaWhere } from '../../where';
import type { OccupiedRow } from './occupied';

/** No key has more steps. */
const most = 20;

const fromLowest = /\b(?:lowest|cheapest)\b/i;
const step = /\d\s*(?:%|per ?cent)/i;
/** "£25,000 - £34,999", "£45,000 and over". */
const range =
  /[£€$]\s*\d[\d,. ]*k?\s*(?:-|–|to)\s*[£€$]?\s*\d|\b(?:under|below|up to|less than|over|above|more than)\s+[£€$]\s*\d|[£€$]\s*\d[\d,. ]*k?\s*(?:and|or) (?:over|above|more|under|below|less)\b/i;

/** Said as one sentence, so that it is never taken for bids with marks. */
export function bandsIn(grid: Grid, rows: readonly OccupiedRow[], area: Area): Statement | undefined {
  if (rows.length > most) return undefined;
  const pairs = rows.filter(({ columns }) => columns.length === 2);
  if (pairs.length < 2 || pairs.length < rows.length - 1) return undefined;
  const said = pairs.flatMap(({ row, columns: [first = 0, second = 0] }) => {
    const [words, figure] = [valueAt(grid, row, first), valueAt(grid, row, second)];
    return typeof words === 'string' && isNumeric(kindOf(figure, undefined)) ? [{ words: tidy(words), figure }] : [];
  });
  const bands = said.filter(({ words }) => fromLowest.test(words));
  const areSteps = bands.length >= said.length / 2 && bands.some(({ words }) => step.test(words));
  if (said.length < 2 || !(areSteps || said.every(({ words }) => range.test(words)))) return undefined;
  const where = areaWhere(grid.name, area);
  const text = said.map(({ words, figure }) => `${words} ${String(figure)}`).join('; ');
  return { label: priceBands, labelWhere: where, text, where, fact: 'method' };
}
