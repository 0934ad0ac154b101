/** The stand-in Excel as the contract of all adapters wants it. */
import { markName } from '../../../addin/workbook/kept/mark';
import { parseArea } from '../../../addin/workbook/placing/address';
import type { WorkbookPort } from '../../../addin/workbook/port';
import type { Book } from '../../excel/book';
import { carryReferences } from '../../excel/references';
import type { Adapter } from '../workbook/contract';
import { allTold, openBook, tenderBook } from './tender-in-excel';

/** `across`: what stands between the port and whoever calls it. */
export const excelAdapter = (
  name: string,
  across: (port: WorkbookPort) => WorkbookPort = (port) => port,
): Adapter<Book> => ({
  name,
  tender: tenderBook,
  open: async (book) => {
    const { host, port } = openBook(book);
    return { port: across(port), save: async () => host.save(), settle: allTold };
  },
  editParts: (book, change) => ({
    ...book,
    xmlParts: book.xmlParts.flatMap(({ id, xml }) => {
      const changed = change(xml);
      return changed === null ? [] : [{ id, xml: changed }];
    }),
  }),
  marks: ({ names, properties }) => [
    ...names.filter(({ name }) => name === markName).map(({ formula }) => formula.replace(/^="|"$/g, '')),
    ...properties.map(({ value }) => value),
  ],
  edit: (book, name, address, content) => {
    const edited = structuredClone(book);
    const sheet = edited.sheets.find((one) => one.name === name);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`There is no ${name}!${address}.`);
    const key = area.top * 16_384 + area.left;
    const look = sheet.cells.get(key)?.look;
    const cell = typeof content === 'number' ? { value: content } : { value: content.result, formula: content.formula };
    sheet.cells.set(key, look ? { ...cell, look } : cell);
    return edited;
  },
  rename: (book, name, to) => {
    const renamed = structuredClone(book);
    carryReferences(renamed, name, to);
    renamed.sheets = renamed.sheets.map((sheet, n) =>
      sheet.name === name ? { ...sheet, name: to, id: `{00000000-0001-0000-0000-${900 + n}}` } : sheet,
    );
    return renamed;
  },
  protect: (book, what) => ({
    ...book,
    structureProtected: book.structureProtected || what === 'structure',
    sheets: book.sheets.map((sheet) =>
      what !== 'structure' && sheet.name === what.sheet ? { ...sheet, isProtected: true } : sheet,
    ),
  }),
});
