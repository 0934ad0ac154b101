/** Where on a sheet we must not write, beyond what its cells show: read from the sheet's own parts. */
import type { Area, Grid } from '../../../core/source';
import type { OfficePackage } from '../package';
import { parseArea, parseAreas } from '../read/address';
import type { SheetEntry, WorkbookInfo } from '../read/workbook';
import { decodeXml, XmlScanner } from '../xml';
import { grownBy } from './reference';
import { referencesTo } from './references-to';
import type { SheetFrame } from './sheet-frame';

export interface Obstacle {
  readonly area: Area;
  /** Completes "they would stand in …". */
  readonly what: string;
}

/** Elements after the rows that lay no claim to the cells they name. */
const harmless = new Set(['ignoredError', 'selection', 'sortState', 'sortCondition']);

const claims: Readonly<Record<string, string>> = {
  mergeCell: 'merged cells',
  autoFilter: 'a filtered range',
  dataValidation: 'cells with a data validation',
  conditionalFormatting: 'cells with a conditional format',
  hyperlink: 'cells with a link',
  protectedRange: 'a protected range',
};

/** Everything on the sheet that lays claim to cells, seen from its XML, tables, drawings, pivot tables, names and formulas. */
export function obstaclesOn(
  pkg: OfficePackage,
  book: WorkbookInfo,
  entry: SheetEntry,
  frame: SheetFrame,
  grids: readonly Grid[],
): readonly Obstacle[] {
  const grid = grids.find((other) => other.id === entry.id);
  return [
    ...(grid?.tables ?? []).map(({ area }) => ({
      area: grownBy(area, 1),
      what: 'or beside a table, which would grow',
    })),
    ...hiddenColumns(frame),
    ...afterRows(frame),
    ...spills(frame),
    ...drawn(pkg, entry.part),
    ...pivots(pkg, entry.part),
    ...named(book, entry),
    ...readByFormulas(entry.name, grids),
  ];
}

/** Also beyond the last cell, where a sheet often hides all the rest of itself. */
function hiddenColumns(frame: SheetFrame): readonly Obstacle[] {
  if (!frame.cols) return [];
  const found: Obstacle[] = [];
  const scanner = new XmlScanner(frame.xml, frame.part, frame.cols.start, frame.cols.end);
  while (scanner.next())
    if (scanner.opens('col') && scanner.flagOf('hidden')) {
      const left = (scanner.numberOf('min') ?? 1) - 1;
      const right = (scanner.numberOf('max') ?? left + 1) - 1;
      found.push({ area: { top: 0, left, bottom: 1_048_575, right }, what: 'hidden columns' });
    }
  return found;
}

function afterRows(frame: SheetFrame): readonly Obstacle[] {
  const found: Obstacle[] = [];
  const scanner = new XmlScanner(frame.xml, frame.part, frame.data.end, frame.xml.lastIndexOf('</'));
  while (scanner.next()) {
    if (!scanner.opens() || harmless.has(scanner.name)) continue;
    const what = claims[scanner.name] ?? 'cells that the sheet uses for something else';
    // Sparklines and the newer rules name their cells in an element of this name.
    const list =
      scanner.name === 'sqref' ? scanner.content() : (scanner.attribute('sqref') ?? scanner.attribute('ref'));
    if (list !== undefined) found.push(...parseAreas(list).map((area) => ({ area, what })));
  }
  return found;
}

/** Formulas that fill more cells than their own. In the rows, only they have a `ref`. */
function spills(frame: SheetFrame): readonly Obstacle[] {
  const { xml, data } = frame;
  const found: Obstacle[] = [];
  for (
    let at = xml.indexOf(' ref="', data.openEnd);
    at >= 0 && at < data.closeStart;
    at = xml.indexOf(' ref="', at + 1)
  ) {
    const tag = xml.slice(xml.lastIndexOf('<', at), xml.indexOf('>', at));
    const area = /\st="(array|dataTable)"/.test(tag) && parseArea(xml.slice(at + 6, xml.indexOf('"', at + 6)));
    if (area) found.push({ area, what: 'the range of an array formula' });
  }
  return found;
}

/** English Metric Units of a column and a row of ordinary size: 64 and 20 pixels. */
const ordinary = { column: 609_600, row: 190_500 };

function drawn(pkg: OfficePackage, part: string): readonly Obstacle[] {
  const found: Obstacle[] = [];
  for (const { kind, target, external } of pkg.relationships(part)) {
    if (kind !== 'drawing' || external) continue;
    const xml = pkg.part(target) ?? '';
    for (const [anchor] of xml.matchAll(/<(?:\w+:)?(twoCell|oneCell)Anchor[\s\S]*?<\/(?:\w+:)?\1Anchor>/g)) {
      const [left, right] = numbersOf(anchor, 'col');
      const [top, bottom] = numbersOf(anchor, 'row');
      if (left === undefined || top === undefined) continue;
      const size = /<(?:\w+:)?ext\s+cx="(\d+)"\s+cy="(\d+)"/.exec(anchor);
      const area = {
        top,
        left,
        bottom: bottom ?? top + Math.ceil(Number(size?.[2] ?? 0) / ordinary.row),
        right: right ?? left + Math.ceil(Number(size?.[1] ?? 0) / ordinary.column),
      };
      found.push({ area, what: 'cells under a chart or picture' });
    }
  }
  return found;
}

const numbersOf = (xml: string, name: string): readonly number[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}>(\\d+)<`, 'g'))].map((match) => Number(match[1]));

function pivots(pkg: OfficePackage, part: string): readonly Obstacle[] {
  return pkg.relationships(part).flatMap(({ kind, target }) => {
    if (kind !== 'pivotTable') return [];
    const reference = /<(?:\w+:)?location\b[^>]*?\sref="([^"]+)"/.exec(pkg.part(target) ?? '')?.[1];
    const area = reference && parseArea(reference);
    return area ? [{ area: grownBy(area, 1), what: 'or beside a pivot table' }] : [];
  });
}

function named(book: WorkbookInfo, entry: SheetEntry): readonly Obstacle[] {
  // Rows repeated on every printed page reach across all columns and claim none of them.
  const names = book.names.filter(({ name }) => name !== '_xlnm.Print_Titles');
  return names.flatMap(({ name, refersTo }) =>
    referencesTo(entry.name, decodeXml(refersTo), false).map((area) => ({
      area,
      what: name === '_xlnm.Print_Area' ? 'the print area' : `the named range ${name.replace(/^_xlnm\./, '')}`,
    })),
  );
}

/** What a formula adds up must stay what it was: an empty cell inside `=SUM(C5:Z5)` is not free. */
function readByFormulas(sheet: string, grids: readonly Grid[]): readonly Obstacle[] {
  const areas = new Map<string, Area>();
  for (const grid of grids)
    for (const formula of grid.formulas.values())
      for (const area of referencesTo(sheet, formula, grid.name === sheet)) areas.set(Object.values(area).join(), area);
  return [...areas.values()].map((area) => ({ area, what: 'cells that a formula reads' }));
}
