/**
 * Hidden names of the workbook, each pointing into a sheet that something of ours stands on. Whoever renames a sheet takes
 * such names along, and so does a program that also numbers sheets anew: it is found by them where nothing else is left.
 */
import { sameSheetName } from '../placing/sheet-name';
import type { Written } from '../placing/written';

const prefix = 'GoodmarkPlace_';

/** Of the nth sheet, or block of columns, that one apply wrote. */
export const pointerName = (receipt: string, kind: 'sheet' | 'columns', n: number): string =>
  `${prefix}${receipt.replace(/\W/g, '_')}_${kind}${n + 1}`;

export const isPointer = (name: string): boolean => name.startsWith(prefix);

export interface Pointer {
  readonly name: string;
  /** That it points into, and how the adapter knows that. */
  readonly sheet: string;
  readonly sheetId: string;
}

/** Those that belong to records. */
export const pointersOf = (written: readonly Written[]): readonly Pointer[] =>
  written
    .flatMap(({ sheets, columns }) => [...sheets.map((one) => ({ ...one, sheet: one.name })), ...columns])
    .flatMap(({ pointer, sheet, sheetId }) => (pointer === undefined ? [] : [{ name: pointer, sheet, sheetId }]));

/** What a pointer into a sheet refers to, without the equals sign. */
export const pointingInto = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!$A$1`;

/** Sheets by the names that point into them. */
export type Pointers = ReadonlyMap<string, string>;

/** `names`: those of the workbook alone, because the copy of a sheet gets names of its own that point into the copy. */
export const pointersIn = (names: readonly { readonly name: string; readonly refersTo: string }[]): Pointers =>
  new Map(
    names.flatMap(({ name, refersTo }) => {
      const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(refersTo) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      return isPointer(name) && sheet !== undefined ? [[name, sheet]] : [];
    }),
  );

interface Known {
  readonly name: string;
  readonly sheetId: string;
  readonly pointer?: string | undefined;
}

/**
 * The sheet as it is now: Excel keeps its number when it is renamed, other programs keep its name, or the name that points
 * into it. One that was to take the place of another is called "Name (2)" until that is gone.
 */
export function tabOf<Tab extends { readonly id: string; readonly name: string }>(
  tabs: readonly Tab[],
  { name, sheetId, pointer }: Known,
  pointers: Pointers,
): Tab | undefined {
  const pointed = pointer === undefined ? undefined : pointers.get(pointer);
  return (
    tabs.find((tab) => tab.id === sheetId && sameSheetName(tab.name, name)) ??
    tabs.find((tab) => tab.id === sheetId && tab.name.startsWith(`${name} (`)) ??
    (pointed === undefined ? undefined : tabs.find((tab) => sameSheetName(tab.name, pointed))) ??
    tabs.find((tab) => sameSheetName(tab.name, name)) ??
    tabs.find((tab) => tab.id === sheetId)
  );
}
