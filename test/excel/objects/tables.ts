import type { BookSheet, BookTable } from '../book';
import { cellAt } from '../cells';
import { accessDenied, type HostObject, hostObject, invalidArgument, itemNotFound, textArgument } from '../host-object';
import type { World } from '../world';
import { overlap, placeOf } from './places';
import { range } from './range';

/** Tables of some sheets: the library finds a table it has met again through the workbook, whichever sheet it is on. */
export function tables(world: World, sheets: readonly BookSheet[]): HostObject {
  const all = () => sheets.flatMap((sheet) => sheet.tables.map((one) => ({ sheet, one })));
  const table = ({ sheet, one }: ReturnType<typeof all>[number]) =>
    hostObject({
      type: 'Table',
      id: one.id,
      get: { id: () => one.id, name: () => one.name, showHeaders: () => one.headerRow },
      set: {
        name: (name) => {
          one.name = freeName(world, one, textArgument(name, 'Table.name'));
        },
        style: (style) => {
          one.style = textArgument(style, 'Table.style');
        },
        showBandedRows: (shows) => {
          one.showBandedRows = shows === true;
        },
      },
      call: { getRange: () => range(world, sheet, one.area) },
    });
  const found = (key: unknown, known = all().find(({ one: { id, name } }) => id === String(key) || name === key)) => {
    if (!known) throw itemNotFound('TableCollection.getItem');
    return table(known);
  };
  return hostObject({
    type: 'TableCollection',
    items: () => all().map(table),
    call: {
      getItem: (key) => found(key),
      getItemAt: (index) => found(index, all()[Number(index)]),
      add: (address, hasHeaders) => {
        const [sheet] = sheets;
        if (!sheet) throw invalidArgument('TableCollection.add');
        const place = placeOf(address, sheet);
        return table({ sheet: place.sheet, one: added(world, place, hasHeaders === true) });
      },
    },
  });
}

/** Excel makes room or changes headings where it can do with neither; what we give it must need nothing of the sort. */
function added(world: World, { sheet, area }: ReturnType<typeof placeOf>, headerRow: boolean): BookTable {
  if (sheet.isProtected) throw accessDenied('TableCollection.add');
  const width = area.right - area.left + 1;
  const headings = Array.from({ length: width }, (_, n) => cellAt(sheet, area.top, area.left + n)?.value);
  const areUnique = new Set(headings).size === width && headings.every((text) => typeof text === 'string');
  const isFree =
    !sheet.tables.some((other) => overlap(other.area, area)) && !sheet.merges.some((m) => overlap(m, area));
  if (!headerRow || !areUnique || !isFree || area.bottom === area.top) throw invalidArgument('TableCollection.add');
  const number = world.book.nextId++;
  const one: BookTable = { id: `{table-${number}}`, name: `Table${number}`, area, headerRow };
  sheet.tables.push(one);
  return one;
}

function freeName({ book }: World, table: BookTable, name: string): string {
  const others = [...book.sheets.flatMap((sheet) => sheet.tables).filter((one) => one !== table), ...book.names];
  const taken = others.some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (taken || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument('Table.name');
  return name;
}
