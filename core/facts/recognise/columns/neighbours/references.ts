/** "Ref" and "No." are references of whatever the rows are. */

import { valueAt } from '../../../../source';
import { criterionName } from '../../../headings/criterion-name';
import { nameKey } from '../../../names';
import type { DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { isListed, mostQuestions } from '../key-columns';
import { sequential } from './marks';
import { lower, raise, retitle, type Scores } from './scores';

const bare =
  /^\W*(?:refs?|references?|no|nr|number|id|item|serial|s\/?no|sr|sl|code|cyf|rhif|#|reference number|ref no)\W*(?:no|number|id)?\W*$/i;

const holdsCodes = ({ profile: { filled, texts } }: DraftColumn): boolean =>
  filled > 0 && texts.filter((text) => /^[\w./-]*\d[\w./-]*$/.test(text)).length >= 0.8 * filled;

/** Its cells are references that the list of criteria gives: 1.2 or "Q3". */
export const refersToCriteria = ({ index }: DraftColumn, { references, draft: { grid, dataRows } }: Context): boolean =>
  references.size > 0 &&
  dataRows.length <= mostQuestions &&
  dataRows.every((row) => isListed(valueAt(grid, row, index), references));

export function references(column: DraftColumn, context: Context, scores: Scores): void {
  const { has, shape } = context;
  if (shape.keyColumn === column && column.profile.figures > 0.5) {
    raise(scores, 'criterion-ref', 0.9, 'its cells are numbers of questions');
    return;
  }
  const counted = sequential(context, column);
  if (counted)
    for (const fact of ['mark', 'points', 'quantity', 'rank'] as const)
      if (fact !== 'rank' || !/rank|position|plac/i.test(column.heading)) lower(scores, fact, 0.4);
  if (scores.has('item') && bare.test(column.heading) && holdsCodes(column))
    retitle(scores, 'item', 'criterion-ref', 'the heading is an item and its cells are codes');
  if (scores.has('item') && column.profile.figures >= 0.6 && (counted || bare.test(column.heading)))
    raise(scores, 'criterion-ref', 0.8, 'the heading is an item and its cells are its numbers');
  if (!scores.has('criterion-ref') || !bare.test(column.heading)) return;
  if (column.profile.figures >= 0.6 && context.criteria.has(nameKey(criterionName(column.heading)))) {
    retitle(scores, 'criterion-ref', 'mark', 'the workbook lists it as a criterion and its cells are figures');
    return;
  }
  if (counted && shape.bidderColumn && !has.has('criterion') && !has.has('item')) {
    // Numbers that merely count the rows refer to nothing.
    lower(scores, 'criterion-ref', 0.4);
    return;
  }
  if (has.has('commitment') || has.has('unit-value') || (has.has('outcome') && !has.has('need')))
    retitle(
      scores,
      'criterion-ref',
      'measure-ref',
      'the heading is a reference and the rows are commitments or measures',
    );
  else if (has.has('need')) lower(scores, 'criterion-ref', 0.4);
  else if (shape.bidderColumn && !context.bidderRepeats && !has.has('criterion'))
    retitle(scores, 'criterion-ref', 'bidder-id', 'the heading is a reference and each row is a bidder');
}
