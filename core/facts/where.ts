import type { Area, Where } from '../source';

/** `0` is A, `26` is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** A sheet's name as a reference needs it: quoted, with apostrophes doubled, unless it is a plain word. */
const sheetReference = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** `Bids!C7`; row and column count from 0. */
export const cellWhere = (sheet: string, row: number, column: number): Where =>
  `${sheetReference(sheet)}!${columnLetters(column)}${row + 1}`;

/** `Bids!C7:F9`, or `Bids!C7` for a single cell. */
export function areaWhere(sheet: string, area: Area): Where {
  const start = cellWhere(sheet, area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? start
    : `${start}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/**
 * The cells of these lists, each once, in order. One list, or two, mostly ascend sheet by sheet and share no cell, which
 * shows without the cost of a set of ten thousand names.
 */
export function eachCellOnce(
  cells: readonly Where[] = [],
  others: readonly Where[] = [],
  ...more: readonly (readonly Where[])[]
): readonly Where[] {
  if (others.length + more.length === 0) return ascendsBySheet(cells) ? cells : [...new Set(cells)];
  const all = cells.concat(others, ...more);
  return more.length === 0 && ascends(cells) && ascends(others) && !meet(cells, others) ? all : [...new Set(all)];
}

/** Each sheet's cells stand together, and ascend. */
function ascendsBySheet(cells: readonly Where[]): boolean {
  const sheets = new Set<string>();
  let sheet: string | undefined;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? '';
    if (sheet !== undefined && cell.startsWith(sheet)) {
      if (!isAfter(cell, cells[i - 1] ?? '')) return false;
      continue;
    }
    sheet = cell.slice(0, cell.lastIndexOf('!') + 1);
    if (sheets.has(sheet)) return false;
    sheets.add(sheet);
  }
  return true;
}

function ascends(cells: readonly Where[]): boolean {
  for (let i = 1; i < cells.length; i++) if (!isAfter(cells[i] ?? '', cells[i - 1] ?? '')) return false;
  return true;
}

/** Two lists that ascend have a cell in common. */
function meet(a: readonly Where[], b: readonly Where[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? '';
    const right = b[j] ?? '';
    if (left === right) return true;
    if (isAfter(left, right)) j++;
    else i++;
  }
  return false;
}

/** An order of names in which the cells down a column ascend: row 10 is after row 9. */
const isAfter = (a: Where, b: Where): boolean => a.length > b.length || (a.length === b.length && a > b);

/** The inverse of `areaWhere`: the sheet's name and the area; `undefined` when it is no such reference. */
export function parseWhere(where: Where): { readonly sheet: string; readonly area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(where);
  if (!match) return undefined;
  const [, quoted, plain, left, top, right, bottom] = match;
  if (left === undefined || top === undefined) return undefined;
  const columnOf = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"),
    area: {
      top: Number(top) - 1,
      left: columnOf(left),
      bottom: Number(bottom ?? top) - 1,
      right: columnOf(right ?? left),
    },
  };
}
