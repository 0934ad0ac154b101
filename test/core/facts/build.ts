/** Grids and recognised tables by hand, small enough to read at a glance. All bidders and figures in tests are invented. */
import type { ColumnMapping, RecognisedTable, Recognition, RowClass } from '../../../core/facts/recognition';
import type { FactId } from '../../../core/facts/vocabulary';
import { areaWhere, cellWhere, parseWhere } from '../../../core/facts/where';
import { type CellValue, cellKey, type Grid } from '../../../core/source';

interface GridExtras {
  /** By cell, such as C2. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  /** Areas such as A2:A4. */
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly validations?: Grid['validations'];
}

const areaOf = (reference: string) => {
  const area = parseWhere(`S!${reference}`)?.area;
  if (!area) throw new Error(`no such area: ${reference}`);
  return area;
};
const byCell = (cells: Readonly<Record<string, string>> = {}) =>
  new Map(
    Object.entries(cells).map(([reference, text]) => {
      const { top, left } = areaOf(reference);
      return [cellKey(top, left), text] as const;
    }),
  );

/** A sheet from a two-dimensional literal that starts at A1. */
export function grid(name: string, values: readonly (readonly CellValue[])[], extras: GridExtras = {}): Grid {
  return {
    id: `id of ${name}`,
    name,
    visibility: 'visible',
    values,
    formulas: byCell(extras.formulas),
    formats: byCell(extras.formats),
    bold: new Set(),
    filled: new Set(),
    merges: (extras.merges ?? []).map(areaOf),
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: new Set(extras.hiddenRows),
    hiddenColumns: new Set(),
    tables: [],
    filters: [],
    validations: extras.validations ?? [],
    isProtected: false,
  };
}

interface AboutInput {
  readonly bidder?: string;
  readonly criterion?: string;
  readonly evaluator?: string;
  readonly lot?: string;
  readonly weight?: string;
  readonly maximum?: number;
  readonly vat?: 'ex' | 'inc';
}
export type ColumnInput = FactId | null | readonly [FactId | null, AboutInput];

interface TableExtras {
  readonly purposes?: RecognisedTable['purposes'];
  /** Zero-based row of the heading; rows below it are data unless `classes` says otherwise. */
  readonly header?: number;
  readonly classes?: Readonly<Record<number, RowClass>>;
  readonly owner?: string;
  readonly lot?: string;
  readonly titles?: readonly string[];
}

/** A table over the whole grid: one fact a column (in transposed tables and forms: a row), from the first one on. */
export function table(
  from: Grid,
  layout: RecognisedTable['layout'],
  facts: readonly ColumnInput[],
  extras: TableExtras = {},
): RecognisedTable {
  const header = extras.header ?? 0;
  const across = layout === 'transposed' || layout === 'form';
  const width = Math.max(...from.values.map((row) => row?.length ?? 0));
  const area = { top: across ? 0 : header, left: 0, bottom: from.values.length - 1, right: width - 1 };
  const columns = facts.map((input, index): ColumnMapping => {
    const [fact, about = {}] = typeof input === 'string' || input === null ? [input] : input;
    const [row, column] = across ? [index, 0] : [header, index];
    const where = cellWhere(from.name, row, column);
    const { bidder, criterion, ...rest } = about;
    return {
      index,
      where,
      heading: String(from.values[row]?.[column] ?? ''),
      fact,
      reason: 'built by hand',
      margin: 1,
      doubtful: false,
      samples: [],
      alternatives: [],
      about: {
        ...rest,
        ...(bidder !== undefined && { bidder: { name: bidder, where } }),
        ...(criterion !== undefined && { criterion: { name: criterion, where } }),
      },
    };
  });
  const rows = from.values
    .map((row, index) => ({ row: index, class: extras.classes?.[index] ?? (row?.length ? 'data' : 'blank') }) as const)
    .slice(across ? 0 : header + 1);
  return {
    id: areaWhere(from.name, area),
    sheet: from.name,
    sheetId: from.id,
    area,
    layout,
    purposes: extras.purposes ?? ['bids'],
    reason: 'built by hand',
    header: across ? null : { top: header, bottom: header, confidence: 1 },
    columns,
    ...(layout === 'transposed' && { across: Array.from({ length: width - 1 }, (_, index) => index + 1) }),
    rows,
    ...(extras.owner !== undefined && { owner: { name: extras.owner, where: `'${from.name}'!A1` } }),
    ...(extras.lot !== undefined && { lot: { name: extras.lot, where: `'${from.name}'!A1` } }),
    titles: (extras.titles ?? []).map((text) => ({ text, where: cellWhere(from.name, 0, 0) })),
  };
}

export const recognition = (...tables: readonly RecognisedTable[]): Recognition => ({
  tables,
  statements: [],
  sheets: [],
});
