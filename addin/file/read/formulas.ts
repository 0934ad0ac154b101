/** Formula texts as Excel shows them, with shared formulas written out for every cell that shares them. */
import { columnLetters } from '../../../core/facts/where';
import { columnOf } from '../../workbook/placing/address';

/**
 * What may stand in a formula that must not be taken for a reference (texts, quoted sheet names, structured
 * references), or a reference: areas of whole columns or rows, or a cell.
 */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|(?<![\w.$\\])(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))(?![\w.(\\!])/gi;

type Piece = string | { readonly row: number; readonly column: number; readonly fixed: readonly [boolean, boolean] };

/** A shared formula taken apart once, to be written out for many cells. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];
  private readonly row: number;
  private readonly column: number;

  /** `text` without its leading `=`, as it stands in the cell at `row`, `column`. */
  constructor(text: string, row: number, column: number) {
    this.row = row;
    this.column = column;
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(tokens)) {
      const references = referencesIn(match);
      if (references.length === 0) continue;
      pieces.push(text.slice(end, match.index), ...references);
      end = match.index + match[0].length;
    }
    this.pieces = [...pieces, text.slice(end)];
  }

  /** The formula as the cell at `row`, `column` has it, without its `=`. A reference beyond the sheet is `#REF!`. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    return this.pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const [columnFixed, rowFixed] = piece.fixed;
        const toRow = piece.row < 0 || rowFixed ? piece.row : piece.row + down;
        const toColumn = piece.column < 0 || columnFixed ? piece.column : piece.column + right;
        if ((piece.row >= 0 && toRow < 0) || (piece.column >= 0 && toColumn < 0)) return '#REF!';
        if (toRow > 1_048_575 || toColumn > 16_383) return '#REF!';
        const letters = piece.column < 0 ? '' : `${columnFixed ? '$' : ''}${columnLetters(toColumn)}`;
        return piece.row < 0 ? letters : `${letters}${rowFixed ? '$' : ''}${toRow + 1}`;
      })
      .join('');
  }
}

/** The references of one match of `tokens`; -1 stands for the side that a whole row or column leaves open. */
function referencesIn(match: RegExpMatchArray): readonly Piece[] {
  const [, fix1, column1, fix2, column2, fix3, row1, fix4, row2, fixColumn, column, fixRow, row] = match;
  const column0 = (letters: string, fix: string | undefined): Piece => ({
    row: -1,
    column: columnOf(letters),
    fixed: [fix === '$', false],
  });
  const row0 = (digits: string, fix: string | undefined): Piece => ({
    row: Number(digits) - 1,
    column: -1,
    fixed: [false, fix === '$'],
  });
  if (column1 !== undefined && column2 !== undefined) return [column0(column1, fix1), ':', column0(column2, fix2)];
  if (row1 !== undefined && row2 !== undefined) return [row0(row1, fix3), ':', row0(row2, fix4)];
  if (column === undefined || row === undefined || columnOf(column) > 16_383 || Number(row) > 1_048_576) return [];
  return [{ row: Number(row) - 1, column: columnOf(column), fixed: [fixColumn === '$', fixRow === '$'] }];
}

/** Newer functions carry a mark in the file (`_xlfn.XLOOKUP`) that Excel does not show. */
export const shownFormula = (text: string): string =>
  text.includes('_xl') ? text.replace(/_xl(?:fn|ws|pm|udf)\./g, '') : text;
