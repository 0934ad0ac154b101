/** Somebody types into a cell of ours, or deletes a sheet, between any two requests: nothing of theirs is lost. */
import { describe, expect, test } from 'vitest';
import { openExcelWorkbook } from '../../../addin/excel/excel-workbook';
import { isTyped } from '../../../addin/excel/typed-meanwhile';
import { createSession } from '../../../addin/workbook/create-session';
import { cellKey } from '../../../core/source';
import { openInExcel } from '../../excel/excel-host';
import { value } from '../workbook/contract';
import { sampleBook } from './tender-in-excel';

/** A tender that is scored, and `writes` times written. */
async function scored(writes: number) {
  const host = openInExcel(await sampleBook('tidy'));
  const session = createSession(openExcelWorkbook(host.excel, host.requirements));
  const { proposal } = await value(session.open());
  await value(session.score(proposal.setup));
  for (let n = 0; n < writes; n++) await value(session.apply((await value(session.preview())).plan));
  const { plan } = await value(session.preview());
  return { host, apply: () => session.apply(plan), revert: () => session.revert() };
}
type Scored = Awaited<ReturnType<typeof scored>>;

/** Beside the prices, where our total of a bidder stands or will stand, and our working of it. */
const total = { top: 4, left: 8, bottom: 4, right: 8 };
const beside = ({ host }: Scored) =>
  [...host.world.sheet('Prices', 'test').cells].filter(([key, cell]) => key % 16_384 >= 8 && cell.value !== undefined);

const happening = ({ host }: Scored, n: number, happen: () => void) => {
  const start = host.bridge.trips.length;
  let met = false;
  host.bridge.faults = (_trip, number) => {
    if (!met && number === start + n) {
      met = true;
      happen();
    }
    return undefined;
  };
  return () => met;
};

/** The requests before this only read the workbook, and what was changed until then is found. */
const first = 4;

const cases = [
  ['writing first', 0, (one: Scored) => one.apply(), 0],
  ['writing again', 1, (one: Scored) => one.apply(), 18],
  ['reverting', 1, (one: Scored) => one.revert(), 18],
] as const;

describe.each(cases)('%s', (_name, writes, run, cellsBefore) => {
  test.each([
    ['a number', 7],
    ['a formula', '=SUM(B5:C5)'],
    ['a text like a number', "'007"],
  ])('%s that somebody types there at any moment stays, and all else is done or untouched', async (_what, typed) => {
    for (let n = first; ; n++) {
      const one = await scored(writes);
      const met = happening(one, n, () => one.host.type('Prices', total, typed, 'Remote'));
      const result = await run(one);
      if (!met()) return expect(n).toBeGreaterThan(10);
      const cell = one.host.world.sheet('Prices', 'test').cells.get(cellKey(4, 8));
      const wanted = typeof typed === 'string' ? typed.replace(/^'/, '') : typed;
      expect(cell?.formula ?? cell?.value, `request ${n}`).toBe(wanted);
      if (typed === "'007") expect(cell?.quoted).toBe(true);
      if (result.ok) continue;
      expect(result.problems[0]?.code, `request ${n}`).toBe('plan-stale');
      expect(beside(one).length).toBe(Math.max(1, cellsBefore));
    }
  });

  test('a sheet that somebody deletes at any moment leaves nothing half done on the others', async () => {
    for (let n = first; ; n++) {
      const one = await scored(writes);
      const { book } = one.host.world;
      const rest = () =>
        JSON.stringify(
          book.sheets.filter(({ name }) => name === 'Commitments').map(({ cells }) => [...cells].toSorted()),
        );
      const untouched = rest();
      const met = happening(one, n, () => {
        book.sheets = book.sheets.filter(({ name }) => name !== 'Prices');
      });
      const result = await run(one);
      if (!met()) return expect(n).toBeGreaterThan(10);
      if (!result.ok)
        expect([result.problems[0]?.code, rest()], `request ${n}`).toEqual([
          expect.stringMatching(/^(?:workbook-changed|plan-stale)$/),
          untouched,
        ]);
    }
  });
});

test.each([
  ['a number', 7],
  ['a truth value', true],
  ['a formula', '=SUM(B5:C5)'],
])('%s typed over a text of ours before it is checked stays, and all else is untouched', async (_what, typed) => {
  const one = await scored(0);
  const working = { ...total, left: 10, right: 10 };
  const cells = () => one.host.world.sheet('Prices', 'test').cells;
  let [wrote, done] = [false, false];
  one.host.bridge.faults = ({ batch }) => {
    const writes = batch.Actions.some(({ Name }) => Name === 'Values');
    if (wrote && !writes && !done) {
      done = true;
      expect(cells().get(cellKey(4, 10))?.quoted).toBe(true);
      one.host.type('Prices', working, typed, 'Remote');
    }
    wrote ||= writes;
    return undefined;
  };
  const applied = await one.apply();
  expect(applied.ok ? '' : applied.problems[0]?.code).toBe('plan-stale');
  const cell = cells().get(cellKey(4, 10));
  expect(cell?.formula ?? cell?.value).toBe(typed);
  expect(beside(one)).toHaveLength(1);
});

test.each([
  ['theirs', 'theirs', false],
  ['two\nlines', 'two\r\nlines', false],
  ['ours', 'theirs', true],
  [1, 2, true],
  [1, '1', false],
  [1, 'one', true],
  ['50 x 4/5 = 40.00', 7, true],
  ['Quality', 7, true],
  ['Not ranked: price missing', true, true],
  // Excel may make a day, an amount or a truth value of such texts.
  ['12 March 2026', 46_093, false],
  ['£ 1.250,00', 1250, false],
  ['Wahr', true, false],
  // Excel takes a text for more than it is, where somebody took its apostrophe away.
  ['007', 7, false],
  ['ours', null, false],
])('where %j was written, %j is typed: %s', (wrote, held, expected) => expect(isTyped(wrote, held)).toBe(expected));
