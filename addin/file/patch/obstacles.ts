/** Where on a sheet we must not write, beyond what its cells show: read from the sheet's own parts. */

import type { Grid } from '../../../core/source';
import { parseArea, parseAreas } from '../../workbook/placing/address';
import { grownBy } from '../../workbook/placing/areas';
import type { Obstacle } from '../../workbook/placing/obstacle';
import { XmlScanner } from '../../workbook/xml';
import type { OfficePackage } from '../package';
import type { SheetEntry } from '../read/workbook';
import type { SheetFrame } from './sheet-frame';

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

/** Everything on the sheet that lays claim to cells, seen from its XML, drawings and pivot tables. */
export function obstaclesOn(
  pkg: OfficePackage,
  { part }: SheetEntry,
  frame: SheetFrame,
  grid: Grid,
): readonly Obstacle[] {
  return [
    ...hiddenColumns(frame),
    ...afterRows(frame),
    ...spills(frame, grid),
    ...drawn(pkg, part),
    ...pivots(pkg, part),
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

/** Formulas that fill more cells than their own. Searched for by what only they have: the rows may be megabytes. */
function spills(frame: SheetFrame, { formulas }: Grid): readonly Obstacle[] {
  const { xml, data } = frame;
  const found: Obstacle[] = [];
  // What a data table works out are values, so it is looked for in any case.
  const kinds = formulas.size > 0 ? [' t="array"', ' t="dataTable"'] : [' t="dataTable"'];
  for (const kind of kinds)
    for (
      let at = xml.indexOf(kind, data.openEnd);
      at >= 0 && at < data.closeStart;
      at = xml.indexOf(kind, at + kind.length)
    ) {
      const tag = xml.slice(xml.lastIndexOf('<', at), xml.indexOf('>', at));
      const area = parseArea(/\sref="([^"]+)"/.exec(tag)?.[1] ?? '');
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
