/** What else lays claim to the cells of the sheets concerned: asked for only when something is to be placed or taken out. */
import type { Area, Grid } from '../../core/source';
import { grownBy } from '../workbook/placing/areas';
import type { Obstacle } from '../workbook/placing/obstacle';
import type { Standing } from '../workbook/placing/standing';
import { type ExcelApi, inExcel } from './api';
import { areaOf, placed } from './range-area';
import type { BookRead } from './read-workbook';

interface Surroundings {
  readonly obstacles: readonly Obstacle[];
  readonly charts: number;
  readonly pivots: number;
}

const placedAreas = placed.replace(/\w+/g, 'areas/items/$&');

/** Height of a row of ordinary size in points; a chart is looked for over at least as many rows as it covers. */
const rowHeight = 15;
/** Columns right of the used cells that a chart may stand over, and that a column of ours may take. */
const columnsAround = 80;

/** The workbook with what surrounds cells on the sheets named. Three round trips at most. */
export async function standingOf(excel: ExcelApi, book: BookRead, sheetIds: ReadonlySet<string>): Promise<Standing> {
  const known = sheetIds.size === 0 ? new Map<string, Surroundings>() : await readAround(excel, book, sheetIds);
  return {
    grids: book.grids,
    tabs: book.grids,
    names: book.names,
    pointers: book.pointers,
    structureProtected: book.structureProtected,
    readOnly: book.readOnly,
    obstaclesOn: (grid) => [...ofGrid(grid), ...(known.get(grid.id)?.obstacles ?? [])],
    foreignOn: (grid) => {
      const around = known.get(grid.id);
      if (around && around.pivots > 0) return 'Someone added comments, tables or links to this sheet, so it is kept.';
      return around && around.charts > 1 ? 'Someone added a chart or picture to this sheet, so it is kept.' : null;
    },
  };
}

const lastRow = 1_048_575;

const ofGrid = (grid: Grid): readonly Obstacle[] => [
  ...grid.filters.map((area) => ({ area, what: 'a filtered range' })),
  ...[...grid.hiddenColumns].map((column) => ({
    area: { top: 0, left: column, bottom: lastRow, right: column },
    what: 'hidden columns',
  })),
];

async function readAround(
  excel: ExcelApi,
  { grids }: BookRead,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Surroundings>> {
  return inExcel(excel, async (context) => {
    const asked = grids
      .filter(({ id }) => ids.has(id))
      .map((grid) => {
        const sheet = context.workbook.worksheets.getItem(grid.id);
        const { charts, pivotTables } = sheet;
        charts.load('items/left,items/top,items/width,items/height');
        pivotTables.load('items/name');
        const cells = grid.isProtected ? null : sheet.getRange();
        const validated = cells?.getSpecialCellsOrNullObject('DataValidations');
        validated?.load(placedAreas);
        const conditional = cells?.getSpecialCellsOrNullObject('ConditionalFormats');
        conditional?.load(placedAreas);
        const right = grid.values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
        const around = sheet.getRangeByIndexes(
          0,
          0,
          Math.max(1, grid.values.length),
          Math.min(16_384, right + columnsAround),
        );
        // Blank ones need not be among the used cells that were read.
        const merged = around.getMergedAreasOrNullObject();
        merged.load(placedAreas);
        const columns = around.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        return { grid, sheet, charts, pivotTables, validated, conditional, merged, columns };
      });
    await context.sync();
    const pivots = asked.map(({ pivotTables }) =>
      pivotTables.items.map((pivot) => {
        const range = pivot.layout.getRange();
        range.load(placed);
        return range;
      }),
    );
    if (pivots.some((ranges) => ranges.length > 0)) await context.sync();
    return new Map(
      asked.map(({ grid, charts, validated, conditional, merged, columns }, n) => {
        const ranges = pivots[n] ?? [];
        const widths = columns.value.map(({ format }) => format?.columnWidth ?? 48);
        const obstacles: Obstacle[] = [
          ...areasOf(merged).map((area) => ({ area, what: 'merged cells' })),
          ...areasOf(validated).map((area) => ({ area, what: 'cells with a data validation' })),
          ...areasOf(conditional).map((area) => ({ area, what: 'cells with a conditional format' })),
          ...ranges.map((range) => ({ area: grownBy(areaOf(range), 1), what: 'or beside a pivot table' })),
          ...columns.value.flatMap(({ columnHidden }, column) =>
            columnHidden
              ? [{ area: { top: 0, left: column, bottom: lastRow, right: column }, what: 'hidden columns' }]
              : [],
          ),
          ...charts.items.map((chart) => ({ area: under(chart, widths), what: 'cells under a chart or picture' })),
        ];
        return [grid.id, { obstacles, charts: charts.items.length, pivots: ranges.length }] as const;
      }),
    );
  });
}

const areasOf = (areas: Excel.RangeAreas | null | undefined): readonly Area[] =>
  !areas || areas.isNullObject ? [] : areas.areas.items.map(areaOf);

/** The cells a chart covers. Rows may be taller than ordinary ones, so it counts as reaching from the top to its end. */
function under({ left, top, width, height }: Excel.Chart, widths: readonly number[]): Area {
  let from = 0;
  let column = 0;
  for (; column < widths.length - 1 && from + (widths[column] ?? 48) <= left; column++) from += widths[column] ?? 48;
  let right = column;
  for (let end = from; right < widths.length && end < left + width; right++) end += widths[right] ?? 48;
  return { top: 0, left: column, bottom: Math.ceil((top + height) / rowHeight), right };
}
