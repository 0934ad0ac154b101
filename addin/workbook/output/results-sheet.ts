import type { Assessment, BidScore, LotAssessment } from '../../../core/assessment';
import type { OutputCell, OutputSheet } from '../port';
import { bidCard, criterionCard } from './cards';
import { attention, heading, points, rank, text, title, wrapped } from './cells';
import { resultsName, resultsTitle } from './own-names';
import type { OwnSheet, Subject } from './subject';

/** Columns before the criteria: rank, bidder, total. */
const firstCriterion = 3;

type Chart = NonNullable<OutputSheet['chart']>;

/** One block a lot: the ranking, points by criterion, then the bids that are not ranked, with the reason. */
export function resultsSheet(assessment: Assessment): OwnSheet {
  const { pack } = assessment;
  const rows: OutputCell[][] = [
    [title(resultsTitle)],
    [text(`Pack ${pack.id} ${pack.version}. The working of every number is on the sheet Goodmark working.`)],
    [],
  ];
  const subjects = new Map<number, Subject>();
  const charts: Omit<Chart, 'anchor'>[] = [];
  for (const lot of assessment.lots) addLot(lot);
  const [chart] = charts;
  const criteria = Math.max(0, ...assessment.bids.map((bid) => bid.criteria.length));
  const below = rows.length + 1;
  return {
    subjects,
    sheet: {
      kind: 'sheet',
      name: resultsName,
      rows,
      widths: [11, 34, 10, ...Array<number>(criteria).fill(17), 10, 48],
      frozenRows: 0,
      ...(chart && {
        chart: { ...chart, anchor: { top: below, left: 1, bottom: below + 18, right: firstCriterion + criteria } },
      }),
    },
  };

  function addLot({ lot, weightSum, sensitivity }: LotAssessment): void {
    const bids = assessment.bids.filter((bid) => bid.lot === lot);
    const names = bids[0]?.criteria ?? [];
    const ranked = bids.filter((bid) => bid.rank !== null);
    if (lot !== null) rows.push([title(lot)]);
    rows.push([
      heading('Rank'),
      heading('Bidder'),
      heading('Total'),
      ...names.map(({ name, weight }) => heading(`${name} (of ${percentage(weight)})`)),
      heading('To next'),
      heading('Note'),
    ]);
    const top = rows.length;
    for (const bid of ranked)
      add(bid, rank(bid.rank), points(bid.total, bidCard(assessment, bid)), [
        points(bid.marginToNext),
        wrapped(bid.tied ? 'Tie' : null),
      ]);
    const bottom = rows.length - 1;
    if (ranked.length > 0 && names.length > 0)
      charts.push({
        title: lot === null ? 'Points by criterion' : `Points by criterion, ${lot}`,
        categories: { top, bottom, left: 1, right: 1 },
        series: names.map(({ name }, index) => ({
          name,
          values: { top, bottom, left: firstCriterion + index, right: firstCriterion + index },
        })),
      });
    for (const bid of bids.filter(({ rank: place }) => place === null))
      add(bid, text('Not ranked'), points(null), [points(null), wrapped(bid.statusReason ?? bid.status)]);
    const notes = [
      ...(Math.abs(weightSum - 1) > 1e-9
        ? [`The weights add up to ${percentage(weightSum)} %, not 100 %. Nothing was rescaled.`]
        : []),
      ...[...sensitivity.leaveOneOut, ...sensitivity.addOne].flatMap((change) =>
        change.winnerChanges ? [change.sentence] : [],
      ),
    ];
    for (const note of notes) rows.push([attention('Note'), text(note)]);
    rows.push([]);
  }

  function add(bid: BidScore, place: OutputCell, total: OutputCell, after: readonly OutputCell[]): void {
    subjects.set(rows.length, {
      bid: bid.id,
      lot: bid.lot,
      criterion: null,
      criterionColumns: bid.criteria.map(({ id }, index) => ({ column: firstCriterion + index, criterion: id })),
    });
    rows.push([
      place,
      text(bid.name),
      total,
      ...bid.criteria.map((one) => points(one.points, criterionCard(assessment, bid, one))),
      ...after,
    ]);
  }
}

const percentage = (share: number): number => Number((share * 100).toFixed(2));
