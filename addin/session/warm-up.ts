/**
 * Code that runs for the first time runs slowly. The worker waits for Office anyway, so it reads a small invented
 * tender meanwhile: the buyer's own is then read by code that is warm.
 */
import { readTender } from '../../core/read-tender';
import { propose } from '../../core/setup/propose';
import type { CellValue, Grid } from '../../core/source';

const sheet = (name: string, values: readonly (readonly CellValue[])[]): Grid => ({
  id: name,
  name,
  visibility: 'visible',
  values,
  formulas: new Map(),
  formats: new Map(),
  bold: new Set(),
  filled: new Set(),
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  filters: [],
  validations: [],
  isProtected: false,
});

const tender: readonly Grid[] = [
  sheet('Criteria', [
    ['Criterion', 'Weight', 'Maximum mark', 'How it is scored'],
    ['Quality', 0.5, 5, 'Panel mark'],
    ['Price', 0.4, null, 'lowest price / price x 40'],
    ['Social value', '10%', null, 'value offered / highest value offered x 10'],
  ]),
  sheet('Bids', [
    ['Bidder', 'Tender price (ex VAT)', 'Quality'],
    ['Alder Ward CIC', 1000, 4],
    ['Birch Quay Ltd', '£1,100.50', 3],
    ['Cedar Row Trust', 'TBC', null],
  ]),
  sheet('Commitments', [
    ['Bidder', 'Ref', 'Commitment', 'Quantity', 'Unit', 'Unit value (£)', 'Due date', 'SDG'],
    ['Alder Ward CIC', 'C1', 'Apprenticeships started', 2, 'people', 100, '31/03/2027', 'SDG 8'],
    ['Birch Quay Ltd', 'C2', 'Hours of volunteering', '40', 'hours', 12.5, null, 'SDG 11'],
  ]),
];

export function warmUp(): void {
  const { facts, recognition } = readTender(tender);
  propose(facts, recognition, '');
}
