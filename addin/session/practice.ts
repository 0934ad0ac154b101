/**
 * A browser compiles code when it first runs, and that takes longer than reading a small tender does. So what reads is
 * tried on an invented tender while Excel still connects; the buyer's own goes before that, whenever it comes.
 */
import { recognise } from '../../core/facts/recognise';
import { type Grid, plainGrid } from '../../core/source';
import { nextTask } from '../workbook/pace';

const marks = [
  ['Evaluation of bids'],
  ['Bidder', 'Q1 Method statement (30%)', 'Local jobs (max 5)', 'Comments'],
  ['Alder Ltd', 4, 'n/a', 'Clear'],
  ['Birch CIC', 5, '3/5', ''],
  ['Cedar LLP', 3, '4 - good', 'See note 1'],
  [],
  ['1. Scored 0 to 5 by the panel.'],
];
const prices = [
  ['Supplier name', 'Total price ex VAT (£)', 'SME?', 'Received'],
  ['Alder Ltd', '£1,200', 'Yes', '12/03/2026'],
  ['Birch CIC', 1300, 'No', '1 May 2026'],
  ['Cedar LLP', 1400, 'Y', 46_000],
  ['Total', 3900],
];
const criteria = [
  ['Award criteria'],
  ['Ref', 'Criterion', 'Weighting', 'Maximum mark'],
  ['Q1', 'Method statement', 0.3, 5],
  ['Q2', 'Local jobs', '20%', 5],
  ['P', 'Price', '50%', null],
];
const commitments = [
  ['Tender:', 'Cleaning of schools'],
  [],
  ['Bidder', 'Measure', 'Commitment', 'Unit', 'Quantity', 'Unit value', 'Postcode'],
  ['Alder Ltd', 'M1', 'Local apprentices', 'FTE', 3, 1000, 'M1 1AE'],
  ['Birch CIC', 'M2', 'Hours of volunteering', 'hours', '40 hrs', 17.5, null],
  ['Cedar LLP', 'M3', 'Spend with local firms', '£', '2,000', 1, 'TBC'],
];

export const practiceSheets = Object.entries({
  Marks: marks,
  Prices: prices,
  Criteria: criteria,
  Commitments: commitments,
}).map(([name, values]): Grid => plainGrid(name, name, values));

/** Sheet after sheet, so that whatever is asked meanwhile waits for one of them at most. Stops once `isAsked`. */
export async function practise(isAsked: () => boolean): Promise<void> {
  for (const sheet of practiceSheets) {
    await nextTask();
    if (isAsked()) return;
    recognise([sheet]);
  }
}
