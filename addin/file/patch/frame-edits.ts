import type { Area } from '../../../core/source';
import { areaReference, parseArea } from '../../workbook/placing/address';
import { XmlScanner } from '../../workbook/xml';
import type { SheetFrame } from './sheet-frame';
import type { Splice } from './splice';

/** What a text was and what we made of it: put back only where it still reads as we left it. */
export interface Swap {
  readonly was: string;
  readonly now: string;
}

export interface FrameUndo {
  readonly dimension: Swap | null;
  /** The whole `<cols>` element; `was` is empty where there was none. */
  readonly cols: Swap | null;
}

export interface NewWidth {
  readonly column: number;
  /** In characters of the normal font. */
  readonly width: number;
}

/** Splices that let the sheet's frame agree with new cells in `area`. Columns that already have a width keep it. */
export function growFrame(
  frame: SheetFrame,
  area: Area,
  widths: readonly NewWidth[],
): { readonly splices: readonly Splice[]; readonly undo: FrameUndo } {
  const dimension = grownDimension(frame, area);
  const cols = widerCols(frame, widths);
  const splices: Splice[] = [];
  if (dimension && frame.dimension) splices.push({ ...frame.dimension, text: dimension.now });
  if (cols) {
    const place = frame.cols ?? { start: frame.data.start, end: frame.data.start };
    splices.push({ start: place.start, end: place.end, text: cols.now });
  }
  return { splices, undo: { dimension, cols } };
}

function grownDimension(frame: SheetFrame, area: Area): Swap | null {
  if (!frame.dimension) return null;
  const was = frame.xml.slice(frame.dimension.start, frame.dimension.end);
  const old = parseArea(was);
  if (!old) return null;
  const now = areaReference({
    top: Math.min(old.top, area.top),
    left: Math.min(old.left, area.left),
    bottom: Math.max(old.bottom, area.bottom),
    right: Math.max(old.right, area.right),
  });
  return now === areaReference(old) ? null : { was, now };
}

function widerCols(frame: SheetFrame, widths: readonly NewWidth[]): Swap | null {
  const { cols, prefix } = frame;
  const known = cols ? knownColumns(frame) : [];
  const free = widths.filter(({ column }) => !known.some(({ min, max }) => column + 1 >= min && column + 1 <= max));
  if (free.length === 0) return null;
  const added = free.map(({ column, width }) => ({
    min: column + 1,
    xml: `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  }));
  const was = cols ? frame.xml.slice(cols.start, cols.end) : '';
  if (!cols) return { was, now: `<${prefix}cols>${added.map((col) => col.xml).join('')}</${prefix}cols>` };
  const all = [...known, ...added].sort((a, b) => a.min - b.min);
  const open = frame.xml.slice(cols.start, cols.openEnd).replace(/\s*\/>$/, '>');
  return { was, now: `${open}${all.map((col) => col.xml).join('')}</${prefix}cols>` };
}

function knownColumns(frame: SheetFrame) {
  const known: { min: number; max: number; xml: string }[] = [];
  if (!frame.cols || frame.cols.empty) return known;
  const scanner = new XmlScanner(frame.xml, frame.part, frame.cols.openEnd, frame.cols.closeStart);
  while (scanner.next()) {
    if (!scanner.opens('col')) continue;
    const { start } = scanner;
    const min = scanner.numberOf('min') ?? 0;
    const max = scanner.numberOf('max') ?? min;
    scanner.skip();
    known.push({ min, max, xml: frame.xml.slice(start, scanner.end) });
  }
  return known;
}

/** The inverse of `growFrame`; leaves alone what has been changed since. */
export function shrinkFrame(frame: SheetFrame, undo: FrameUndo): readonly Splice[] {
  const splices: Splice[] = [];
  if (
    frame.dimension &&
    undo.dimension &&
    frame.xml.slice(frame.dimension.start, frame.dimension.end) === undo.dimension.now
  )
    splices.push({ ...frame.dimension, text: undo.dimension.was });
  if (frame.cols && undo.cols && frame.xml.slice(frame.cols.start, frame.cols.end) === undo.cols.now)
    splices.push({ start: frame.cols.start, end: frame.cols.end, text: undo.cols.was });
  return splices;
}
