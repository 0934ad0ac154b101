/**
 * A reading before the first one. Code that has never run takes many times as long, and while a page still connects to
 * Excel there is nothing else to do: a small invented tender is read, and forgotten.
 */
import { readTender } from '../../core/read-tender';
import { propose } from '../../core/setup/propose';
import { type CellValue, plainGrid } from '../../core/source';

const bidders = ['Alder Works Ltd', 'Birch and Sons', 'Cedar CIC'];

const sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Criteria: [
    ['Evaluation criteria'],
    ['Criterion', 'Weight', 'Maximum mark'],
    ['Quality', '40%', 5],
    ['Price', '40%', null],
    ['Social value', '20%', 5],
    ['Price is scored as lowest price divided by price.'],
  ],
  Bids: [
    ['Bidder', 'SME', 'Total price (£)', 'Quality (0-5)', 'Social value (0-5)', 'Comments'],
    ...bidders.map((name, n) => [name, 'Yes', 12_000 + n * 550.5, 3 + (n % 2), 4 - (n % 2), 'A sound bid.']),
    ['Budget', null, '13,000', null, null, null],
    ['Total', null, 49_651.5, null, null, null],
  ],
  Commitments: [
    ['Bidder', 'Ref', 'Theme', 'Commitment', 'Quantity', 'Unit', 'Target date', 'Ward'],
    ...bidders.flatMap((name) => [
      [name, 'A1', 'Skills', 'Apprenticeships for local people', 2, 'FTE', '31/03/2027', 'Elm Park'],
      [name, 'B2', 'Community', 'Volunteering hours', '1,200', 'hours', 'TBC', null],
    ]),
  ],
};

export function warmUp(): void {
  const grids = Object.entries(sheets).map(([name, values]) => plainGrid(name, name, values));
  const { facts, recognition } = readTender(grids);
  propose(facts, recognition, '');
}
