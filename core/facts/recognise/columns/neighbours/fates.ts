/** Columns that say what became of the bids, whatever they are called. */
import { isOfAnotherBid, opensWithFate } from '../../../names/fate';
import type { DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { raise, type Scores } from './scores';

const fate =
  /^(?:award|unsuccess|successful|pass|fail|compliant|non-?compliant|reject|win|won|lost|accepted|disqualif|eligible|ineligible|withdrawn|shortlist)/i;

export function fates(column: DraftColumn, { has, shape }: Context, scores: Scores): void {
  if (scores.has('outcome') && column.profile.texts.some((text) => fate.test(text)))
    raise(
      scores,
      'status',
      Math.max(0.95, (scores.get('outcome')?.score ?? 0) + 0.02),
      'the heading is an outcome and its cells say what became of the bid',
    );
  if (shape.bidderColumn && !isOfAnotherBid(column.heading) && holdsFates(column))
    raise(scores, 'status', 0.6, 'its cells say what became of the bids');
  if (shape.subjects.get(column.index)?.bidder && holdsFates(column, (text) => fate.test(text) || opensWithFate(text)))
    raise(scores, has.has('criterion') ? 'mark' : 'line-amount', 0.75, 'its bidder has a fate in place of figures');
}

/** Most of its cells say what became of a bid. */
function holdsFates({ profile: { filled, texts } }: DraftColumn, isFate = (text: string) => fate.test(text)): boolean {
  // Sooner seen the other way round: so many other cells, and it is no such column.
  let others = filled - texts.length;
  for (const text of texts) {
    if (filled - others < 0.6 * filled) return false;
    if (!isFate(text)) others += 1;
  }
  return filled - others >= 0.6 * filled && filled > others;
}
