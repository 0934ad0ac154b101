/** The workbook inside the stand-in Excel: plain data, so that `structuredClone` saves it and `toEqual` compares it. */
import type { Area, CellValue } from '../../core/source';

export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly wrapText?: boolean;
  readonly verticalAlignment?: string;
  readonly horizontalAlignment?: string;
}

/** What is blank has no cell; what has only a look has no value. */
export interface Cell {
  readonly value?: Exclude<CellValue, null>;
  readonly formula?: string;
  /** Written with a leading apostrophe. */
  readonly quoted?: boolean;
  readonly look?: Look;
  /** Filled by the formula of another cell, by its `cellKey`. */
  readonly spilledFrom?: number;
  /** Of a formula entered over several cells with Ctrl+Shift+Enter: the `cellKey` of its first. All of them have its text. */
  readonly arrayOf?: number;
  /** What a number carries with it, as Excel was given it. */
  readonly card?: unknown;
}

export interface BookTable {
  readonly id: string;
  name: string;
  style?: string;
  showBandedRows?: boolean;
  readonly area: Area;
  readonly headerRow: boolean;
}

export interface BookChart {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly names: string }[];
  readonly reversed: boolean;
  /** Points. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  /** By `cellKey`. */
  readonly cells: Map<number, Cell>;
  merges: Area[];
  frozen: { rows: number; columns: number };
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Points, by column; 48 where there is none. */
  readonly widths: Map<number, number>;
  tables: BookTable[];
  filter: Area | null;
  validations: { readonly area: Area; readonly type: string; readonly rule: unknown }[];
  conditionalFormats: Area[];
  pivots: Area[];
  charts: BookChart[];
}

export interface Book {
  name: string;
  sheets: BookSheet[];
  names: { readonly name: string; readonly formula: string; visible: boolean }[];
  /** Custom document properties. */
  properties: { readonly key: string; readonly value: string }[];
  structureProtected: boolean;
  readOnly: boolean;
  xmlParts: { readonly id: string; xml: string }[];
  active: string;
  selection: { sheet: string; area: Area };
  /** Counts up while the workbook is open; 0 in a saved one. */
  nextId: number;
}

export function newSheet(book: Book, name: string): BookSheet {
  const id = `{00000000-0001-0000-0000-${String(book.nextId++).padStart(12, '0')}}`;
  return {
    id,
    name,
    visibility: 'Visible',
    isProtected: false,
    cells: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    tables: [],
    filter: null,
    validations: [],
    conditionalFormats: [],
    pivots: [],
    charts: [],
  };
}

export function newBook(name: string): Book {
  return {
    name,
    sheets: [],
    names: [],
    properties: [],
    structureProtected: false,
    readOnly: false,
    xmlParts: [],
    active: '',
    selection: { sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 } },
    nextId: 1,
  };
}
