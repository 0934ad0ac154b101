import { nameKey } from '../names/name-key';
import type { RecognisedTable } from '../recognition';
import type { Sheet } from './sheet';

/** What a row of a table says about the criteria above its marks, where it says something. */
export type LabelRow = 'weight' | 'maximum' | 'minimum';

const labels: readonly (readonly [LabelRow, RegExp])[] = [
  [
    'weight',
    /^(?:criteri(?:on|a) )?(?:weights?|weightings?|weighting factor|pwysoliad|pwysau)(?: %| percent| per cent)?$/,
  ],
  [
    'maximum',
    /^(?:max|maximum|uchafswm|out of|available|highest possible)(?: (?:possible|available))?(?: (?:scores?|marks?|points?|sgôr|marciau|pwyntiau))?(?: (?:available|possible))?$|^(?:scores?|marks?|points?) available$/,
  ],
  [
    'minimum',
    /^(?:min|minimum|isafswm|pass|threshold)(?: (?:pass|required|acceptable))?(?: (?:scores?|marks?|points?|threshold|sgôr))?$/,
  ],
];

/** "Weight", "Max marks" or "Minimum score" as the whole text of a label. */
export function labelRowKind(text: string): LabelRow | undefined {
  const key = nameKey(text);
  return labels.find(([, pattern]) => pattern.test(key))?.[0];
}

/** The kind of a row under or between headings that are criteria, read from its first text. */
export function labelRowAt(table: RecognisedTable, sheet: Sheet, row: number): LabelRow | undefined {
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const value = sheet.carried(row, column);
    if (value === null || value === '') continue;
    const known = typeof value === 'string' ? labelRowKind(value) : undefined;
    return known ?? (sharesOfWhole(table, sheet, row) ? 'weight' : undefined);
  }
  return undefined;
}

const scored: ReadonlySet<string | null> = new Set(['mark', 'price', 'discount', 'social-value']);

/** A row of nobody that gives every scored column a share, all shares making up the whole, needs no label. */
function sharesOfWhole(table: RecognisedTable, sheet: Sheet, row: number): boolean {
  const bidder = table.columns.find(({ fact }) => fact === 'bidder');
  if (!bidder || table.layout !== 'row-per-bid' || sheet.carried(row, bidder.index) !== null) return false;
  const columns = table.columns.filter(({ fact }) => scored.has(fact));
  const shares = columns.map(({ index }) => {
    const value = sheet.carried(row, index);
    return typeof value === 'string' ? Number(/^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(value)?.[1] ?? Number.NaN) : value;
  });
  if (shares.length < 2 || !shares.every((share) => typeof share === 'number' && share > 0)) return false;
  const sum = shares.reduce<number>((total, share) => total + Number(share), 0);
  return Math.abs(sum - 1) < 0.001 || Math.abs(sum - 100) < 0.1;
}

/** A row of weights or maxima only makes sense where criteria stand across. */
export const hasLabelRows = (table: RecognisedTable): boolean =>
  table.layout !== 'reference' && table.columns.some(({ about }) => about.criterion);
