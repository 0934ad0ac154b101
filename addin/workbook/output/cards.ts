/** What a score cell carries with it: the same words as the working beside it, in the pane and on the working sheet. */
import type { Assessment, BidScore, CriterionScore } from '../../../core/assessment';
import { methodRule } from '../method-rule';
import type { Card } from '../port';
import { cellList } from './cells';

const packLine = ({ pack }: Assessment) => ['Pack', `${pack.id} ${pack.version}`] as const;

export const bidCard = (assessment: Assessment, bid: BidScore): Card => ({
  title: bid.lot === null ? bid.name : `${bid.name}, ${bid.lot}`,
  lines: withText([
    ['Working', bid.statusReason ?? bid.rationale],
    ...bid.criteria.map(({ name, points }) => [name, points === null ? 'No points' : String(points)] as const),
    ['Read from', cellList(bid.where)],
    packLine(assessment),
  ]),
});

export function criterionCard(assessment: Assessment, bid: BidScore, criterion: CriterionScore): Card {
  const rule = methodRule(assessment, criterion.id);
  return {
    title: `${bid.name}: ${criterion.name}`,
    lines: withText([
      ['Working', criterion.rationale],
      ['Reason given', criterion.reason ?? ''],
      ['Rule', rule?.title ?? ''],
      ['Source', rule?.source ?? ''],
      ['Read from', cellList(criterion.from)],
      packLine(assessment),
    ]),
  };
}

const withText = (lines: Card['lines']): Card['lines'] => lines.filter(([, text]) => text !== '');
