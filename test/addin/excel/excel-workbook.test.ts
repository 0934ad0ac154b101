import { parseArea } from '../../../addin/workbook/placing/address';
import type { Book } from '../../excel/book';
import { type Adapter, workbookContract } from '../workbook/contract';
import { keptContract } from '../workbook/contract-kept';
import { allTold, openBook, tenderBook } from './tender-in-excel';

const adapter: Adapter<Book> = {
  name: 'Excel',
  tender: tenderBook,
  open: async (book) => {
    const { host, port } = openBook(book);
    return { port, save: async () => host.save(), settle: allTold };
  },
  editParts: (book, change) => ({
    ...book,
    xmlParts: book.xmlParts.flatMap(({ id, xml }) => {
      const changed = change(xml);
      return changed === null ? [] : [{ id, xml: changed }];
    }),
  }),
  marks: ({ names, properties }) => [
    ...names.filter(({ visible }) => !visible).map(({ formula }) => formula.replace(/^="|"$/g, '')),
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
};

workbookContract(adapter);
keptContract(adapter);
