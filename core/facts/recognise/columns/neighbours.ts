/** What the table around a column says about it. Each rule is one sentence of ordinary knowledge about tenders. */

import type { ColumnSubject } from '../layout/shape';
import type { DraftColumn } from '../sheet/draft';
import type { Context } from './context';
import { marks } from './neighbours/marks';
import { estimates, money } from './neighbours/money';
import { pointsToBeHad } from './neighbours/points-to-be-had';
import { references } from './neighbours/references';
import type { Scores } from './neighbours/scores';
import { words } from './neighbours/words';

/** Raises and lowers the scores that heading and cells gave. */
export function neighbours(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  marks(column, subject, context, scores);
  pointsToBeHad(column, subject, context, scores);
  money(column, subject, context, scores);
  estimates(subject, scores);
  words(column, context, scores);
  references(column, context, scores);
}
