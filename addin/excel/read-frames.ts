/** What every sheet is, before any of its cells is read: two round trips, however many sheets there are, and a third for tall ones. */
import type { Area, Grid } from '../../core/source';
import { isPointer, type Pointers, pointersIn } from '../workbook/kept/pointers';
import type { Context } from './api';
import { filledParts } from './filled-parts';
import { areaOf, placed } from './range-area';
import { askRules, type SheetRules } from './read-validations';

/** A sheet's frame: all of a grid but its cells. */
export interface SheetFrame extends SheetRules {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly isProtected: boolean;
  /** The areas that hold values, from the top down; none for an empty sheet. */
  readonly parts: readonly Area[];
  readonly someRowsHidden: boolean;
  readonly someColumnsHidden: boolean;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: Grid['tables'];
  readonly filters: readonly Area[];
}

export interface BookFrame {
  readonly name: string;
  readonly structureProtected: boolean;
  /** Opened to be read only. */
  readonly readOnly: boolean;
  /** Whether formulas show what they would give now. */
  readonly calculation: { readonly byHand: boolean; readonly done: boolean };
  /** Without those that point into sheets for us. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly pointers: Pointers;
  readonly sheets: readonly SheetFrame[];
}

/** In a sheet without a freeze line on a side, all its rows or columns count as frozen location. */
const wholeRows = 1_048_576;
const wholeColumns = 16_384;

export async function readFrames(context: Context): Promise<BookFrame> {
  const { workbook } = context;
  const { application, worksheets, names, protection } = workbook;
  workbook.load('name,readOnly');
  application.load('calculationMode,calculationState');
  protection.load('protected');
  names.load('items/name,items/formula');
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,' +
      'items/tables/items/name,items/tables/items/showHeaders',
  );
  await context.sync();
  const asked = worksheets.items.map(ask);
  await context.sync();
  const parts = await filledParts(
    context,
    asked.map(({ sheet, used }) => ({ sheet, used: used.isNullObject ? null : areaOf(used) })),
  );
  const named = ({ items }: Excel.NamedItemCollection) =>
    items.map(({ name, formula }) => ({ name, refersTo: String(formula) }));
  const ofWorkbook = named(names);
  return {
    name: workbook.name,
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    calculation: {
      byHand: application.calculationMode === 'Manual',
      done: application.calculationState === 'Done',
    },
    names: [...ofWorkbook, ...worksheets.items.flatMap((sheet) => named(sheet.names))].filter(
      ({ name }) => !isPointer(name),
    ),
    pointers: pointersIn(ofWorkbook),
    sheets: asked.map((frame, n) => answered(frame, parts[n] ?? [])),
  };
}

function ask(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${placed},rowHidden,columnHidden`);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load(placed);
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load(placed);
  // Not of `used`: what may be nothing must not be asked for more.
  const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
  merged.load(placed.replace(/\w+/g, 'areas/items/$&'));
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(placed);
    return { table, range };
  });
  // Excel does not look for special cells on a protected sheet.
  const ruled = sheet.protection.protected ? null : sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
  ruled?.load(
    `${placed.replace(/\w+/g, 'areas/items/$&')},areas/items/dataValidation/type,areas/items/dataValidation/rule`,
  );
  return { sheet, used, frozen, filter, merged, tables, ruled };
}

const visibilities: Readonly<Record<string, Grid['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

function answered(
  { sheet, used, frozen, filter, merged, tables, ruled }: ReturnType<typeof ask>,
  parts: readonly Area[],
): SheetFrame {
  const location = frozen.isNullObject ? null : frozen;
  return {
    sheet,
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? 'visible',
    isProtected: sheet.protection.protected,
    parts,
    // `null` where only some are hidden; hence not `=== true`.
    someRowsHidden: !used.isNullObject && used.rowHidden !== false,
    someColumnsHidden: !used.isNullObject && used.columnHidden !== false,
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    frozenRows: location && location.rowCount < wholeRows ? location.rowIndex + location.rowCount : 0,
    frozenColumns: location && location.columnCount < wholeColumns ? location.columnIndex + location.columnCount : 0,
    tables: tables.map(({ table, range }) => ({
      name: table.name,
      area: areaOf(range),
      headerRow: table.showHeaders,
    })),
    filters: filter.isNullObject ? [] : [areaOf(filter)],
    rules: askRules(sheet, ruled),
  };
}
