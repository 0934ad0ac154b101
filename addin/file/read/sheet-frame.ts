/** What a sheet part says around its rows: panes, hidden columns, merges, filters, protection, validations. */
import type { Area } from '../../../core/source';
import { parseArea, parseAreas } from '../../workbook/placing/address';
import { XmlScanner } from '../../workbook/xml';

/** A validation as the file has it; its list may still be a reference. */
export interface RawValidation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly second: string;
}

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  /** In characters; `undefined` where the sheet's default holds. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

export interface SheetFrame {
  frozenRows: number;
  frozenColumns: number;
  defaultWidth: number | undefined;
  defaultHeight: number | undefined;
  rightToLeft: boolean;
  gridLines: boolean;
  isProtected: boolean;
  readonly columns: ColumnRange[];
  readonly merges: Area[];
  readonly filters: Area[];
  readonly validations: RawValidation[];
}

export const emptyFrame = (): SheetFrame => ({
  frozenRows: 0,
  frozenColumns: 0,
  defaultWidth: undefined,
  defaultHeight: undefined,
  rightToLeft: false,
  gridLines: true,
  isProtected: false,
  columns: [],
  merges: [],
  filters: [],
  validations: [],
});

/**
 * Adds to `frame` what the text before or after `<sheetData>` says. Either is no whole document: its outer tags are
 * opened in one and closed in the other, so the text after is read with its closing tags taken as given.
 */
export function readFrame(frame: SheetFrame, text: string, part: string): void {
  const scanner = new XmlScanner(text, part);
  scanner.depth = 1;
  let firstView = true;
  while (scanner.next()) {
    if (!scanner.opens()) continue;
    if (scanner.name === 'sheetView' && firstView) {
      firstView = false;
      readView(frame, scanner);
    } else if (scanner.name === 'sheetFormatPr') {
      frame.defaultWidth = scanner.numberOf('defaultColWidth');
      frame.defaultHeight = scanner.numberOf('defaultRowHeight');
    } else if (scanner.name === 'col') frame.columns.push(readColumns(scanner));
    else if (scanner.name === 'sheetProtection') frame.isProtected = scanner.flagOf('sheet') ?? false;
    else if (scanner.name === 'autoFilter') add(frame.filters, scanner.attribute('ref'));
    else if (scanner.name === 'mergeCell') add(frame.merges, scanner.attribute('ref'));
    else if (scanner.name === 'dataValidation') frame.validations.push(readValidation(scanner));
    else if (scanner.name === 'customSheetViews') scanner.skip(); // They repeat panes and filters of other views.
  }
}

function add(areas: Area[], reference: string | undefined): void {
  const area = parseArea(reference ?? '');
  if (area) areas.push(area);
}

function readView(frame: SheetFrame, view: XmlScanner): void {
  frame.rightToLeft = view.flagOf('rightToLeft') ?? false;
  frame.gridLines = view.flagOf('showGridLines') ?? true;
  const scrolled = parseArea(view.attribute('topLeftCell') ?? 'A1');
  if (view.empty) return;
  const outside = view.depth - 1;
  while (view.depth > outside && view.next()) {
    if (!view.opens('pane')) continue;
    const state = view.attribute('state');
    if (state !== 'frozen' && state !== 'frozenSplit') continue;
    // The split counts rows and columns from the first one shown, which a scrolled sheet says here.
    const rows = view.numberOf('ySplit') ?? 0;
    const columns = view.numberOf('xSplit') ?? 0;
    frame.frozenRows = rows > 0 ? rows + (scrolled?.top ?? 0) : 0;
    frame.frozenColumns = columns > 0 ? columns + (scrolled?.left ?? 0) : 0;
  }
}

const readColumns = (scanner: XmlScanner): ColumnRange => ({
  first: Math.max(1, scanner.numberOf('min') ?? 1) - 1,
  last: Math.min(16_384, scanner.numberOf('max') ?? 1) - 1,
  width: scanner.numberOf('width'),
  hidden: scanner.flagOf('hidden') ?? false,
  style: scanner.numberOf('style') ?? 0,
});

/** The main form keeps its area in an attribute and bare formulas; the x14 form has both as elements inside. */
function readValidation(scanner: XmlScanner): RawValidation {
  const type = scanner.attribute('type') ?? 'none';
  const operator = scanner.attribute('operator') ?? 'between';
  let areas = scanner.attribute('sqref') ?? '';
  let first = '';
  let second = '';
  const outside = scanner.depth - 1;
  while (!scanner.empty && scanner.depth > outside && scanner.next()) {
    if (scanner.opens('formula1')) first = scanner.content();
    else if (scanner.opens('formula2')) second = scanner.content();
    else if (scanner.opens('sqref')) areas = scanner.content();
  }
  return { areas: parseAreas(areas), type, operator, first: first.trim(), second: second.trim() };
}
