/** What a workbook in Excel may hold beside plain cells: the score is the same, or the buyer is told what is not counted. */
import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import { cellWhere } from '../../../core/facts/where';
import { cellKey } from '../../../core/source';
import { type Book, type BookSheet, type Cell, newSheet } from '../../excel/book';
import { openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

type Change = (sheet: (name: string) => BookSheet, book: Book) => void;

async function opened(change: Change = () => {}) {
  const book = await sampleBook('tidy');
  change((name) => book.sheets.find((sheet) => sheet.name === name) ?? newSheet(book, name), book);
  const host = openInExcel(book);
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  const found = await value(session.open());
  return { host, session, found };
}

async function scored(change?: Change) {
  const one = await opened(change);
  const { bids, problems } = await value(one.session.score(one.found.proposal.setup));
  const told = [...one.found.problems, ...problems].map(({ code, path }) => [code, ...path].join(' '));
  return { ...one, told, totals: new Map(bids.map(({ name, total }) => [name, total])) };
}

const put = ({ cells }: BookSheet, row: number, column: number, cell: Cell): void => {
  const look = cells.get(cellKey(row, column))?.look;
  cells.set(cellKey(row, column), look ? { ...cell, look } : cell);
};
const at = ({ cells }: BookSheet, row: number, column: number) => cells.get(cellKey(row, column))?.value ?? '';

const bidRows = [3, 4, 5, 6, 7];
const totalPrice = 6;

describe('the same score', () => {
  test.each<readonly [string, Change, string]>([
    [
      'of rows that a filter hides, which is told',
      (sheet) => {
        sheet('Prices').filter = { top: 2, left: 0, bottom: 7, right: 6 };
        sheet('Prices').hiddenRows.add(4);
      },
      'read-hidden',
    ],
    ...['Total', 'Summe', ''].map((label): readonly [string, Change, string] => [
      `of a native table with a row of totals called "${label}"`,
      (sheet) => {
        const area = { top: 2, left: 0, bottom: 8, right: 6 };
        sheet('Prices').tables = [{ id: '{t}', name: 'PriceTable', area, headerRow: true }];
        if (label !== '') put(sheet('Prices'), 8, 0, { value: label });
        for (let column = 1; column <= totalPrice; column++)
          put(sheet('Prices'), 8, column, { formula: `=SUBTOTAL(109,B4:B8)`, value: 900_000 + column });
      },
      '',
    ]),
    [
      'of prices that one formula fills',
      (sheet) => {
        const prices = sheet('Prices');
        for (const row of bidRows)
          put(prices, row, totalPrice, {
            value: at(prices, row, totalPrice),
            ...(row === 3 ? { formula: '=BYROW(B4:F8,SUM)' } : { spilledFrom: cellKey(3, totalPrice) }),
          });
      },
      '',
    ],
    [
      'of numbers kept as text, which is told',
      (sheet) => {
        for (const row of bidRows)
          put(sheet('Prices'), row, totalPrice, { value: String(at(sheet('Prices'), row, totalPrice)), quoted: true });
      },
      'read-text-number',
    ],
    [
      'of days kept as text',
      (sheet) => put(sheet('Commitments'), 3, 6, { value: '30 September 2027', quoted: true }),
      '',
    ],
  ])('%s', async (_what, change, code) => {
    const plain = await scored();
    const { totals, told, session, host } = await scored(change);
    expect(totals).toEqual(plain.totals);
    expect(told.join('\n')).toContain(code);
    const before = host.save();
    const { plan } = await value(session.preview());
    const above = host.world.sheet('Prices', 'test').tables.length > 0 ? 9 : 8;
    expect(plan.writes.map(({ where }) => where)).toContain(`Prices!I3:K${above}`);
    await value(session.apply(plan));
    expect((await value(session.verify())).differences).toEqual([]);
    await value(session.revert());
    expect(host.save().sheets).toEqual(before.sheets);
  });
});

describe('never a score', () => {
  test.each(['#N/A', '#SPILL!', '#BUSY!', '#CALC!', '#FIELD!', '#GETTING_DATA'])(
    'of a bid with %s as a mark or price, and its cell is told',
    async (error) => {
      for (const [name, row, column] of [
        ['Marks', 3, 3],
        ['Prices', 3, totalPrice],
      ] as const) {
        const { totals, told } = await scored((sheet) =>
          put(sheet(name), row, column, { value: error, formula: '=X()' }),
        );
        expect(totals.get('Osier & Quill Ltd')).toBeNull();
        expect(told.some((one) => one.includes(cellWhere(name, row, column)))).toBe(true);
      }
    },
  );

  test('of bidders whose names are linked data types: two are not taken for one, and the cell is told', async () => {
    const { totals, told } = await scored((sheet) => {
      for (const row of [3, 4]) put(sheet('Prices'), row, 0, { value: '#VALUE!' });
    });
    expect(told).toContain('bidder-unreadable Prices!A4');
    expect(told.some((one) => one.startsWith('duplicate-bidder'))).toBe(false);
    expect([totals.size, totals.get('Osier & Quill Ltd'), totals.get('Brackenfell CIC')]).toEqual([5, null, null]);
  });

  test.each(['Hidden', 'VeryHidden'] as const)('of prices on a %s sheet, which is told', async (visibility) => {
    const { found } = await opened((sheet) => {
      sheet('Prices').visibility = visibility;
    });
    expect(found.problems.map(({ code, path }) => [code, ...path])).toContainEqual(['sheet-hidden', 'Prices!A1']);
  });
});

test('merged cells beyond all that is used are kept clear of', async () => {
  const { session } = await scored((sheet) => {
    sheet('Prices').merges = [{ top: 2, left: 8, bottom: 3, right: 9 }];
  });
  const { plan } = await value(session.preview());
  expect(plan.writes.map(({ where }) => where)).toContain('Prices!K3:M8');
});

test.each(["It's the price sheet of 2026 xyz", 'Preise 😀😀 ä’s & <b>', "A'b!C1", '2026', 'R1C1', '=SUM(A1)'])(
  'a sheet called %s is scored, written beside, verified, shown and cleared',
  async (name) => {
    const plain = await scored();
    const { session, host, totals } = await scored((sheet) => {
      sheet('Prices').name = name;
    });
    expect(totals).toEqual(plain.totals);
    const before = host.save();
    await value(session.apply((await value(session.preview())).plan));
    const { differences, notFound } = await value(session.verify());
    expect([differences, notFound]).toEqual([[], []]);
    await value(session.select(cellWhere(name, 3, 2)));
    expect(host.save().selection.area).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
    await value(session.revert());
    expect(host.save().sheets).toEqual(before.sheets);
  },
);
