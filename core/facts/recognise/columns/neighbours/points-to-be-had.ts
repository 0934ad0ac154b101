/** "Points" beside the questions of a matrix: nobody's, and so what there is to be had. */
import { valueAt } from '../../../../source';
import { roughNumber } from '../../../cells/kinds';
import type { ColumnSubject } from '../../layout/shape';
import type { Draft, DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { lower, raise, type Scores } from './scores';

const looked = 30;
/** Figures of ten and fewer may be marks on a scale. */
const longestScale = 10;
const bareWord =
  /^\W*(?:points?|scores?|marks?|notes?|punkte|puntos|punti|punten|pontos|punkty|poäng|pwyntiau|marciau)\W*$/i;

/** Where bidders stand across, a column under none of them that no mark in its row is above. */
export function pointsToBeHad(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  const { draft, shape, has } = context;
  if (subject.bidder || subject.pseudo || has.has('maximum')) return;
  if (!bareWord.test(column.heading) || column.profile.figures < 0.5) return;
  if (isListOfPoints(column, context)) {
    taken(scores, 'the rows are criteria, and their points make a whole');
    return;
  }
  if (!shape.biddersAcross) return;
  const bids = draft.columns.filter(({ index }) => shape.subjects.get(index)?.bidder);
  const figure = (row: number, index: number) => roughNumber(valueAt(draft.grid, row, index));
  let compared = 0;
  for (const row of draft.dataRows.slice(0, looked)) {
    const most = figure(row, column.index);
    const given = bids.flatMap(({ index }) => figure(row, index) ?? []);
    // Prices among the marks are not out of anything.
    if (most === undefined || given.length === 0 || given.every((value) => value > 1000)) continue;
    if (given.some((value) => value > most)) return;
    compared += 1;
  }
  if (compared > 1) taken(scores, 'no bidder stands over it, and no mark in its rows is above it');
}

/** Its heading alone would say that it holds marks. */
function taken(scores: Scores, reason: string): void {
  raise(scores, 'maximum', 0.97, reason);
  lower(scores, 'mark', 0.5);
  lower(scores, 'points', 0.5);
}

/** "Criterion | Points | Rule", and nobody's bid in it. */
const isListOfPoints = (column: DraftColumn, { draft, shape, has, owner }: Context): boolean =>
  !shape.biddersAcross &&
  !shape.bidderColumn &&
  owner === null &&
  !has.has('weight') &&
  has.has('criterion') &&
  column.profile.filled > 1 &&
  arePointsOfAll(draft, column);

/** Points that make a whole, or that leave some of a hundred to what is not listed, such as the price, where nothing else is a figure. */
export function arePointsOfAll({ columns }: Draft, { index, profile }: DraftColumn): boolean {
  const { sum, whole, maximum } = profile;
  if (sum === 100 || sum === 1000) return true;
  const isAlone = columns.every((other) => other.index === index || other.profile.figures < 0.3);
  return isAlone && whole && maximum > longestScale && sum < 100;
}
