import type { Where } from '../../source';
import { type CellInput, type NumberContext, type NumberKind, readNumbers, saysNothing } from '../cells';
import { readText } from '../cells/texts';
import type { ColumnMapping, RecognisedTable } from '../recognition';
import type { Reading } from '../tender';
import type { FactId } from '../vocabulary';
import { parseWhere } from '../where';
import { isLabelRow } from './label-rows';
import type { Sheet } from './sheet';

/** A mapped column (in transposed tables and forms: row) that stands for a fact. */
export interface Field extends ColumnMapping {
  readonly fact: FactId;
}

/**
 * A table turned so that every layout reads alike: entries down (rows; in a transposed table columns; in a form the
 * whole form), fields across. Columns are read once and shared by all that need them.
 */
export interface Frame {
  readonly table: RecognisedTable;
  readonly sheet: Sheet;
  readonly fields: readonly Field[];
  /** Zero-based rows, in a transposed table columns, of the sheet. */
  readonly entries: readonly number[];
  /** Zero-based row and column of a field's cell. */
  readonly row: (field: Field, entry: number) => number;
  readonly column: (field: Field, entry: number) => number;
  readonly where: (field: Field, entry: number) => Where;
  readonly cell: (field: Field, entry: number) => CellInput;
  /** One reading an entry, the whole column at once. */
  readonly numbers: (field: Field, kind: NumberKind, unit?: NumberContext['unit']) => readonly Reading<number>[];
  /** One text an entry, `null` where the cell says nothing; merged cells carry. */
  readonly texts: (field: Field) => readonly (string | null)[];
}

const isField = (mapping: ColumnMapping): mapping is Field => mapping.fact !== null;

export function frameOf(table: RecognisedTable, sheet: Sheet): Frame {
  const fields = table.columns.filter(isField);
  const { row, column } = positionsIn(table, sheet, fields);
  const entries = entriesOf(table, sheet, fields);
  const cell = (field: Field, entry: number): CellInput => sheet.cell(row(field, entry), column(field, entry));
  const numbers = new Map<string, readonly Reading<number>[]>();
  const texts = new Map<number, readonly (string | null)[]>();
  return {
    table,
    sheet,
    fields,
    entries,
    row,
    column,
    where: (field, entry) => sheet.where(row(field, entry), column(field, entry)),
    cell,
    numbers: (field, kind, unit) => {
      const key = `${field.index} ${kind} ${typeof unit === 'string' ? unit : unit ? 'by entry' : ''}`;
      const known = numbers.get(key);
      if (known) return known;
      const read = readNumbers(
        entries.map((entry) => cell(field, entry)),
        { kind, unit },
      );
      numbers.set(key, read);
      return read;
    },
    texts: (field) => {
      const known = texts.get(field.index);
      if (known) return known;
      const read = textsOf(field, { sheet, entries, row, column });
      texts.set(field.index, read);
      return read;
    },
  };
}

function textsOf(
  field: Field,
  { sheet, entries, row, column }: Pick<Frame, 'sheet' | 'entries' | 'row' | 'column'>,
): (string | null)[] {
  // Themes, outcomes and units repeat, so short texts are judged once; long ones seldom do and would only fill the map.
  const seen = new Map<string, string | null>();
  return entries.map((entry) => {
    const value = sheet.carried(row(field, entry), column(field, entry));
    if (value === null) return null;
    if (typeof value !== 'string') {
      const reading = readText({ ...sheet.cell(row(field, entry), column(field, entry)), value });
      return reading.kind === 'value' ? reading.value : null;
    }
    if (value.length > 40) return saysNothing(value) ? null : value.trim();
    const known = seen.get(value);
    if (known !== undefined) return known;
    const text = saysNothing(value) ? null : value.trim();
    seen.set(value, text);
    return text;
  });
}

function positionsIn(table: RecognisedTable, sheet: Sheet, fields: readonly Field[]): Pick<Frame, 'row' | 'column'> {
  if (table.layout === 'transposed') return { row: ({ index }) => index, column: (_, entry) => entry };
  if (table.layout !== 'form') return { row: (_, entry) => entry, column: ({ index }) => index };
  const columns = new Map(fields.map((field) => [field.index, valueColumn(table, sheet, field)]));
  return { row: ({ index }) => index, column: ({ index }) => columns.get(index) ?? table.area.left + 1 };
}

/** In a form the value is the first cell after the label that holds anything, else the one beside the label. */
function valueColumn(table: RecognisedTable, sheet: Sheet, field: Field): number {
  const beside = (parseWhere(field.where)?.area.right ?? table.area.left) + 1;
  for (let column = beside; column <= table.area.right; column += 1) {
    if (sheet.carried(field.index, column) !== null && !sheet.isCovered(field.index, column)) return column;
  }
  return beside;
}

function entriesOf(table: RecognisedTable, sheet: Sheet, fields: readonly Field[]): readonly number[] {
  if (table.layout === 'form') return [table.area.top];
  if (table.layout !== 'transposed')
    return table.rows
      .filter((note) => note.class === 'data' && !isLabelRow(table, sheet, note.row))
      .map(({ row }) => row);
  const labels = Math.max(table.area.left, ...fields.map(({ where }) => parseWhere(where)?.area.right ?? 0));
  const named = fields.find(({ fact }) => fact === 'bidder');
  const columns: number[] = [];
  for (let column = labels + 1; column <= table.area.right; column += 1) {
    const rows = named ? [named.index] : fields.map(({ index }) => index);
    if (rows.some((row) => sheet.carried(row, column) !== null)) columns.push(column);
  }
  return columns;
}
