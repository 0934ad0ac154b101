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
    return typeof value === 'string' ? labelRowKind(value) : undefined;
  }
  return undefined;
}

/** A row of weights or maxima only makes sense where criteria stand across. */
export const isLabelRow = (table: RecognisedTable, sheet: Sheet, row: number): boolean =>
  table.layout !== 'reference' &&
  table.columns.some(({ about }) => about.criterion) &&
  labelRowAt(table, sheet, row) !== undefined;
