import type { Assessment, BidScore, CriterionScore } from '../../../core/assessment';
import type { OutputCell } from '../port';
import { bidCard, criterionCard } from './cards';
import { cellList, heading, percent, points, text, title, wrapped } from './cells';
import { workingName, workingTitle } from './own-names';
import type { OwnSheet, Subject } from './subject';

/**
 * One row a bid and criterion, with what an assessment summary must hold: the criterion, its weight, the points
 * available and awarded, how they came about and the reason given (Procurement Regulations 2024, regulation 31).
 */
export function workingSheet(assessment: Assessment): OwnSheet {
  const headings = [
    'Lot',
    'Bidder',
    'Criterion',
    'Weight',
    'Points available',
    'Points',
    'Working',
    'Reason given',
    'Read from',
  ];
  const rows: OutputCell[][] = [[title(workingTitle)], headings.map(heading)];
  const subjects = new Map<number, Subject>();
  for (const bid of assessment.bids) {
    for (const criterion of bid.criteria) add(bid, criterion, 0);
    subjects.set(rows.length, { bid: bid.id, lot: bid.lot, criterion: null, criterionColumns: [] });
    rows.push([
      text(bid.lot),
      text(bid.name),
      text('Total'),
      text(null),
      text(null),
      points(bid.total, bidCard(assessment, bid)),
      wrapped(bid.statusReason ?? bid.rationale),
      text(null),
      text(null),
    ]);
  }
  return {
    subjects,
    sheet: { kind: 'sheet', name: workingName, rows, widths: [14, 30, 34, 9, 10, 10, 60, 48, 36], frozenRows: 2 },
  };

  function add(bid: BidScore, criterion: CriterionScore, depth: number): void {
    subjects.set(rows.length, { bid: bid.id, lot: bid.lot, criterion: criterion.id, criterionColumns: [] });
    rows.push([
      text(bid.lot),
      text(bid.name),
      text(`${'    '.repeat(depth)}${criterion.name}`),
      percent(criterion.weight),
      points(criterion.weight * 100),
      points(criterion.points, criterionCard(assessment, bid, criterion)),
      wrapped(criterion.rationale),
      wrapped(criterion.reason ?? null),
      wrapped(cellList(criterion.from)),
    ]);
    for (const part of criterion.criteria ?? []) add(bid, part, depth + 1);
  }
}
