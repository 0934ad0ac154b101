/** Cell formats: number format code, bold, fill, colours and alignment of every `cellXfs` entry. */

import { XmlScanner } from '../../workbook/xml';
import type { OfficePackage } from '../package';
import { builtInFormat } from './number-formats';

/** A colour as the file gives it; `view` resolves themes and indexes. */
export interface FileColour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint?: number;
}

export interface CellFormat {
  /** Number format code; `General` where none is set. */
  readonly code: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly filled: boolean;
  readonly fill: FileColour | null;
  readonly colour: FileColour | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrapped: boolean;
  readonly indent: number;
}

export const noFormat: CellFormat = {
  code: 'General',
  bold: false,
  italic: false,
  filled: false,
  fill: null,
  colour: null,
  horizontal: null,
  vertical: null,
  wrapped: false,
  indent: 0,
};

interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: FileColour | null;
}

/** One entry a `cellXfs` format, by its number; a workbook without styles gives none. Throws `Damage`. */
export function readStyles(pkg: OfficePackage): readonly CellFormat[] {
  const part = pkg.relationships(pkg.workbook).find(({ kind }) => kind === 'styles')?.target;
  const text = part === undefined ? undefined : pkg.part(part);
  if (text === undefined) return [];
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (FileColour | null | undefined)[] = [];
  const formats: CellFormat[] = [];
  const scanner = new XmlScanner(text, part);
  let list = '';
  while (scanner.next()) {
    if (scanner.closes(list)) list = '';
    if (!scanner.opens()) continue;
    if (list === '') {
      if (['numFmts', 'fonts', 'fills', 'cellXfs'].includes(scanner.name) && !scanner.empty) list = scanner.name;
      else if (scanner.name !== 'styleSheet') scanner.skip();
    } else if (list === 'numFmts')
      codes.set(scanner.numberOf('numFmtId') ?? -1, scanner.attribute('formatCode') ?? 'General');
    else if (list === 'fonts') fonts.push(readFont(scanner));
    else if (list === 'fills') fills.push(readFill(scanner));
    else formats.push(readFormat(scanner, codes, fonts, fills));
  }
  return formats;
}

const isOn = (scanner: XmlScanner): boolean => scanner.flagOf('val') ?? true;

function readFont(scanner: XmlScanner): Font {
  let bold = false;
  let italic = false;
  let colour: FileColour | null = null;
  for (const child of children(scanner)) {
    if (child === 'b') bold = isOn(scanner);
    else if (child === 'i') italic = isOn(scanner);
    else if (child === 'color') colour = readColour(scanner);
  }
  return { bold, italic, colour };
}

/** `undefined`: no fill. `null`: filled in a way that is no one colour (a gradient). */
function readFill(scanner: XmlScanner): FileColour | null | undefined {
  let fill: FileColour | null | undefined;
  let pattern = 'none';
  for (const child of children(scanner)) {
    if (child === 'patternFill') pattern = scanner.attribute('patternType') ?? 'none';
    else if (child === 'gradientFill') return finish(scanner, null);
    else if (child === 'fgColor' && pattern !== 'none') fill = readColour(scanner);
    else if (child === 'bgColor' && pattern !== 'none' && pattern !== 'solid') fill ??= readColour(scanner);
  }
  return pattern === 'none' ? undefined : (fill ?? null);
}

function finish<T>(scanner: XmlScanner, value: T): T {
  while (!scanner.closes('fill') && scanner.next());
  return value;
}

/** Steps through everything inside the current element, by name; afterwards the scanner stands on its close. */
function* children(scanner: XmlScanner): Generator<string, void, void> {
  if (scanner.empty) return;
  const outside = scanner.depth - 1;
  while (scanner.depth > outside && scanner.next()) if (scanner.opens()) yield scanner.name;
}

function readColour(scanner: XmlScanner): FileColour | null {
  const rgb = scanner.attribute('rgb');
  const theme = scanner.numberOf('theme');
  const indexed = scanner.numberOf('indexed');
  const tint = scanner.numberOf('tint');
  if (rgb === undefined && theme === undefined && indexed === undefined) return null;
  return {
    ...(rgb === undefined ? {} : { rgb: rgb.slice(-6).toUpperCase() }),
    ...(theme === undefined ? {} : { theme }),
    ...(indexed === undefined ? {} : { indexed }),
    ...(tint === undefined ? {} : { tint }),
  };
}

function readFormat(
  scanner: XmlScanner,
  codes: ReadonlyMap<number, string>,
  fonts: readonly Font[],
  fills: readonly (FileColour | null | undefined)[],
): CellFormat {
  const number = scanner.numberOf('numFmtId') ?? 0;
  const font = fonts[scanner.numberOf('fontId') ?? 0];
  const fill = fills[scanner.numberOf('fillId') ?? 0];
  let alignment = {};
  for (const child of children(scanner))
    if (child === 'alignment')
      alignment = {
        horizontal: scanner.attribute('horizontal') ?? null,
        vertical: scanner.attribute('vertical') ?? null,
        wrapped: scanner.flagOf('wrapText') ?? false,
        indent: scanner.numberOf('indent') ?? 0,
      };
  return {
    ...noFormat,
    code: codes.get(number) ?? builtInFormat(number),
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    colour: font?.colour ?? null,
    filled: fill !== undefined,
    fill: fill ?? null,
    ...alignment,
  };
}
