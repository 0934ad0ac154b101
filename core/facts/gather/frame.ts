import type { Where } from '../../source';
import {
  type CellColumn,
  type CellInput,
  type NumberContext,
  type NumberKind,
  readNumbers,
  saysNothing,
} from '../cells';
import { readText } from '../cells/texts';
import { type ColumnMapping, dataRowsIn, type RecognisedTable } from '../recognition';
import type { Reading } from '../tender';
import type { FactId } from '../vocabulary';
import { parseWhere } from '../where';
import { hasLabelRows, labelRowAt } from './label-rows';
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
  /** `null` for every entry: what a column that is not there says, and shared by all of those. */
  readonly blanks: readonly null[];
  /** Zero-based row and column of a field's cell. */
  row(field: Field, entry: number): number;
  column(field: Field, entry: number): number;
  where(field: Field, entry: number): Where;
  cell(field: Field, entry: number): CellInput;
  /** One reading an entry, the whole column at once. */
  numbers(field: Field, kind: NumberKind, unit?: NumberContext['unit']): readonly Reading<number>[];
  /** One text an entry, `null` where the cell says nothing; merged cells carry. */
  texts(field: Field): readonly (string | null)[];
}

const isField = (mapping: ColumnMapping): mapping is Field => mapping.fact !== null;

export const frameOf = (table: RecognisedTable, sheet: Sheet, grades?: NumberContext['grades']): Frame =>
  new TableFrame(table, sheet, grades);

/** What the texts of a column say: themes, units and wards repeat, so each is judged once. */
class Said {
  private readonly known = new Map<string, string | null>();

  /** Without blanks around it; `null` where it says nothing. */
  of(written: string): string | null {
    const before = this.known.get(written);
    if (before !== undefined) return before;
    const text = judged(written);
    if (this.known.size < mostKept) this.known.set(written, text);
    return text;
  }
}

/** Where there are more, they hardly repeat. */
const mostKept = 500;

const judged = (written: string): string | null => (saysNothing(written) ? null : written.trim());

/** A class and not a literal of functions: those would be compiled anew for each table. */
class TableFrame implements Frame {
  readonly table: RecognisedTable;
  readonly sheet: Sheet;
  readonly fields: readonly Field[];
  readonly entries: readonly number[];
  readonly blanks: readonly null[];
  /** In a form, the column of each field's value. */
  private readonly valueColumns: ReadonlyMap<number, number> | undefined;
  private readonly isTransposed: boolean;
  private readonly grades: NumberContext['grades'];
  private readonly numbersRead = new Map<string, readonly Reading<number>[]>();
  private readonly textsRead = new Map<number, readonly (string | null)[]>();

  constructor(table: RecognisedTable, sheet: Sheet, grades: NumberContext['grades']) {
    this.grades = grades;
    this.table = table;
    this.sheet = sheet;
    this.fields = table.columns.filter(isField);
    this.isTransposed = table.layout === 'transposed';
    if (table.layout === 'form')
      this.valueColumns = new Map(this.fields.map((field) => [field.index, valueColumn(table, sheet, field)]));
    this.entries = entriesOf(table, sheet);
    this.blanks = this.entries.map(nothing);
  }

  row({ index }: Field, entry: number): number {
    return this.isTransposed || this.valueColumns ? index : entry;
  }

  column({ index }: Field, entry: number): number {
    if (this.isTransposed) return entry;
    return this.valueColumns ? (this.valueColumns.get(index) ?? this.table.area.left + 1) : index;
  }

  where(field: Field, entry: number): Where {
    return this.sheet.where(this.row(field, entry), this.column(field, entry));
  }

  cell(field: Field, entry: number): CellInput {
    return this.sheet.cell(this.row(field, entry), this.column(field, entry));
  }

  numbers(field: Field, kind: NumberKind, unit?: NumberContext['unit']): readonly Reading<number>[] {
    const key = `${field.index} ${kind} ${typeof unit === 'string' ? unit : unit ? 'by entry' : ''}`;
    const known = this.numbersRead.get(key);
    if (known) return known;
    const read = readNumbers(new FieldCells(this, field), { kind, unit, grades: this.grades });
    this.numbersRead.set(key, read);
    return read;
  }

  texts(field: Field): readonly (string | null)[] {
    const known = this.textsRead.get(field.index);
    if (known) return known;
    const said = new Said();
    const read: (string | null)[] = new Array(this.entries.length);
    for (let index = 0; index < read.length; index++) {
      const entry = this.entries[index] ?? 0;
      read[index] = this.text(this.row(field, entry), this.column(field, entry), said);
    }
    this.textsRead.set(field.index, read);
    return read;
  }

  private text(row: number, column: number, said: Said): string | null {
    const value = this.sheet.carried(row, column);
    if (value === null) return null;
    if (typeof value === 'string') return said.of(value);
    const reading = readText({ ...this.sheet.cell(row, column), value });
    return reading.kind === 'value' ? reading.value : null;
  }
}

/** The cells of a field, one an entry, each made when it is looked at. */
class FieldCells implements CellColumn {
  readonly length: number;
  private readonly frame: Frame;
  private readonly field: Field;

  constructor(frame: Frame, field: Field) {
    this.length = frame.entries.length;
    this.frame = frame;
    this.field = field;
  }

  at(index: number): CellInput | undefined {
    const entry = this.frame.entries[index];
    return entry === undefined ? undefined : this.frame.cell(this.field, entry);
  }
}

const nothing = (): null => null;

/** In a form the value is the first cell after the label that holds anything, else the one beside the label. */
function valueColumn(table: RecognisedTable, sheet: Sheet, field: Field): number {
  const beside = (parseWhere(field.where)?.area.right ?? table.area.left) + 1;
  for (let column = beside; column <= table.area.right; column += 1) {
    if (sheet.carried(field.index, column) !== null && !sheet.isCovered(field.index, column)) return column;
  }
  return beside;
}

function entriesOf(table: RecognisedTable, sheet: Sheet): readonly number[] {
  if (table.layout === 'form') return [table.area.top];
  if (table.layout !== 'transposed') return dataRows(table, sheet);
  return table.across ?? [];
}

function dataRows(table: RecognisedTable, sheet: Sheet): readonly number[] {
  const rows = dataRowsIn(table.rows);
  return hasLabelRows(table) ? rows.filter((row) => labelRowAt(table, sheet, row) === undefined) : rows;
}
