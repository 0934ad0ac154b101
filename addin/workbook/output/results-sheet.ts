import type { Assessment, BidScore } from '../../../core/assessment';
import type { OutputCell, OutputSheet } from '../port';
import { attention, heading, points, rank, text, title, wrapped } from './cells';
import type { OwnSheet, Subject } from './subject';

export const resultsName = 'Goodmark results';

/** One block a lot: the ranking, points by criterion, then the bids that are not ranked, with the reason. */
export function resultsSheet(assessment: Assessment): OwnSheet {
  const rows: OutputCell[][] = [
    [title('Goodmark results')],
    [
      text(
        `Workbook ${assessment.workbook.name}. Pack ${assessment.pack.id} ${assessment.pack.version}. The working of every number is on the sheet Goodmark working.`,
      ),
    ],
    [],
  ];
  const subjects = new Map<number, Subject>();
  let chart: OutputSheet['chart'];
  for (const { lot, weightSum, sensitivity } of assessment.lots) {
    const bids = assessment.bids.filter((bid) => bid.lot === lot);
    const criteria = bids[0]?.criteria ?? [];
    const ranked = bids.filter((bid) => bid.rank !== null);
    if (lot !== null) rows.push([title(lot)]);
    rows.push([
      heading('Rank'),
      heading('Bidder'),
      heading('Total'),
      ...criteria.map((criterion) => heading(`${criterion.name} (of ${Number((criterion.weight * 100).toFixed(2))})`)),
      heading('To next'),
      heading('Note'),
    ]);
    const top = rows.length;
    for (const bid of ranked)
      push(bid, [
        rank(bid.rank),
        text(bid.name),
        points(bid.total),
        ...pointsOf(bid),
        points(bid.marginToNext),
        wrapped(bid.tied ? 'Tie' : null),
      ]);
    if (ranked.length > 0 && criteria.length > 0)
      chart ??= {
        title: lot === null ? 'Points by criterion' : `Points by criterion, ${lot}`,
        categories: { top, bottom: rows.length - 1, left: 1, right: 1 },
        series: criteria.map((criterion, index) => ({
          name: criterion.name,
          values: { top, bottom: rows.length - 1, left: 3 + index, right: 3 + index },
        })),
        anchor: { top: 0, left: 6 + criteria.length, bottom: 18, right: 13 + criteria.length },
      };
    for (const bid of bids.filter(({ rank: place }) => place === null))
      push(bid, [
        text('Not ranked'),
        text(bid.name),
        points(null),
        ...pointsOf(bid),
        points(null),
        attention(bid.statusReason ?? bid.status),
      ]);
    if (Math.abs(weightSum - 1) > 1e-9)
      rows.push([
        attention(`The weights add up to ${Number((weightSum * 100).toFixed(2))} %, not 100 %. Nothing was rescaled.`),
      ]);
    for (const { winnerChanges, sentence } of [...sensitivity.leaveOneOut, ...sensitivity.addOne])
      if (winnerChanges) rows.push([attention(sentence)]);
    rows.push([]);
  }
  return {
    subjects,
    sheet: {
      kind: 'sheet',
      name: resultsName,
      rows,
      widths: [11, 34, 10, ...Array<number>(6).fill(16), 10, 48],
      frozenRows: 0,
      ...(chart && { chart }),
    },
  };

  function push(bid: BidScore, cells: OutputCell[]): void {
    subjects.set(rows.length, {
      bid: bid.id,
      lot: bid.lot,
      criterion: null,
      criterionColumns: bid.criteria.map(({ id }, index) => ({ column: 3 + index, criterion: id })),
    });
    rows.push(cells);
  }
}

const pointsOf = (bid: BidScore): OutputCell[] => bid.criteria.map((criterion) => points(criterion.points));
