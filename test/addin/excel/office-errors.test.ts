/** Each error that Office may give, at each request of each step: fully done or untouched, and in words what to do next. */
import { describe, expect, test } from 'vitest';
import { officeProblem } from '../../../addin/excel/office-errors';
import type { Output, Plan, Receipt, WorkbookPort } from '../../../addin/workbook/port';
import type { Result } from '../../../core/result';
import type { Book } from '../../excel/book';
import type { Fault } from '../../excel/bridge';
import type { ExcelHost } from '../../excel/excel-host';
import { besideBids, gridNamed, sheetOf, value } from '../workbook/contract';
import { openBook, tenderBook } from './tender-in-excel';

const codes = [
  'AccessDenied',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ItemNotFound',
  'InvalidReference',
  'InvalidArgument',
  'ApiNotFound',
  'UnsupportedOperation',
  'RequestAborted',
  'Unauthenticated',
  'GeneralException',
] as const;

const chart = {
  title: 'Points',
  categories: { top: 1, left: 0, bottom: 2, right: 0 },
  series: [{ name: 'Total', values: { top: 1, left: 1, bottom: 2, right: 1 } }],
  anchor: { top: 4, left: 0, bottom: 12, right: 3 },
};

const results = (total: number): Output => ({
  ...sheetOf('Results', [
    ['Bidder', 'Total'],
    ['Osier & Quill Ltd', total],
    ['Brackenfell', total / 2],
  ]),
  chart,
  table: { name: 'Ranking', area: { top: 0, left: 0, bottom: 2, right: 1 } },
});

const kept = (...ids: readonly string[]): Output => ({
  kind: 'state',
  state: { kept: 1, log: ids.map((id) => ({ id, when: id })) },
  mark: `a-pack|${ids.length}|0123456789abcdef`,
});

/** What the log says was done. */
const logged = async (port: WorkbookPort): Promise<unknown> => (await value(port.loadState()))?.state['log'];

/** A workbook that holds an earlier result, and a plan that replaces, adds and takes out. */
async function prepared(): Promise<{ host: ExcelHost; port: WorkbookPort; plan: Plan; before: Book }> {
  const { host, port } = openBook(await tenderBook());
  const bids = await gridNamed(port, 'Bids');
  const first = [results(90), sheetOf('Findings', [['old']]), besideBids(bids), kept('first')];
  await value(port.apply(await value(port.plan(first))));
  const plan = await value(port.plan([results(80), besideBids(bids, ['=1+1', 'b', 'c']), kept('first', 'second')]));
  return { host, port, plan, before: host.save() };
}

/** Ids count up with every attempt; what they tell apart matters, not what they are. */
function withoutIds(book: Book): unknown {
  const known = new Map<string, string>();
  const text = JSON.stringify(book, (_key, item: unknown) =>
    item instanceof Map ? [...item] : item instanceof Set ? [...item] : item,
  );
  // A part's hash is of what it holds, ids and all.
  return text.replace(/ sha256=\\"\w+\\"/g, '').replace(/\{(?:0{8}[-\d]+|part-\d+|chart-\d+|table-\d+)\}/g, (id) => {
    const short = known.get(id) ?? `#${known.size}`;
    known.set(id, short);
    return short;
  });
}

async function cleanApply(): Promise<{ trips: number; after: unknown }> {
  const { host, port, plan } = await prepared();
  const start = host.bridge.trips.length;
  await value(port.apply(plan));
  return { trips: host.bridge.trips.length - start, after: withoutIds(host.save()) };
}

/** Puts one fault at the nth request from now. */
function faultAt(host: ExcelHost, n: number, fault: (actions: number) => Fault): () => boolean {
  const start = host.bridge.trips.length;
  let met = false;
  host.bridge.faults = ({ batch }, number) => {
    if (met || number !== start + n) return undefined;
    met = true;
    return fault(batch.Actions.length);
  };
  return () => met;
}

type How = 'before' | 'in the middle' | 'after it was done';
const faultOf =
  (code: string, how: How) =>
  (actions: number): Fault =>
    how === 'before'
      ? { code }
      : how === 'in the middle'
        ? { code, atAction: Math.floor((actions * 2) / 3) }
        : { code, afterwards: true };

describe('one failing request', () => {
  test.each(['before', 'in the middle', 'after it was done'] as const)(
    'of an apply, failing %s: fully written or untouched, whichever it is and whatever the code',
    async (how) => {
      const { trips, after } = await cleanApply();
      let { host, port, plan, before } = await prepared();
      let written = 0;
      let untouched = 0;
      for (let n = 0; n < trips; n++)
        for (const code of how === 'before' ? codes : (['AccessDenied', 'GeneralException'] as const)) {
          const met = faultAt(host, n, faultOf(code, how));
          const result = await port.apply(plan);
          expect(met(), `request ${n}`).toBe(true);
          host.bridge.faults = () => undefined;
          if (result.ok) {
            written++;
            expect(withoutIds(host.save()), `request ${n}, ${code}`).toEqual(after);
            expect(await logged(port)).toMatchObject([{ id: 'first' }, { id: 'second' }]);
            ({ host, port, plan, before } = await prepared());
          } else {
            untouched++;
            expect(host.save(), `request ${n}, ${code}`).toEqual(before);
            expect(await logged(port)).toMatchObject([{ id: 'first' }]);
            expect(result.problems[0]?.message).toMatch(/Nothing was (written|read)\.$/);
            expect(result.problems[0]?.hint).toMatch(next[code]);
          }
        }
      expect(untouched).toBeGreaterThan(trips);
      // An apply that met an error and is written all the same went on from it, and says nothing of it.
      expect(written).toBeLessThan(untouched);
    },
  );
});

test('one failing request of an apply that writes the same again, in its middle: all looks as it did', async () => {
  const { host, port } = openBook(await tenderBook());
  const outputs = [besideBids(await gridNamed(port, 'Bids')), kept('first')];
  await value(port.apply(await value(port.plan(outputs))));
  for (let n = 0; ; n++) {
    const before = host.save();
    const plan = await value(port.plan(outputs));
    const met = faultAt(host, n, faultOf('AccessDenied', 'in the middle'));
    const result = await port.apply(plan);
    host.bridge.faults = () => undefined;
    expect(host.save().sheets, `request ${n}`).toEqual(before.sheets);
    if (!result.ok) expect(host.save()).toEqual(before);
    if (!met()) return expect(result.ok).toBe(true);
  }
});

/** What a buyer is told to do next, whatever the step. */
const next: Readonly<Record<(typeof codes)[number], RegExp>> = {
  AccessDenied: /^Ask the owner .* or take the protection off yourself\.$/,
  Unauthenticated: /^Ask the owner .* or take the protection off yourself\.$/,
  InvalidOperation: /^Press Enter or Escape in the sheet/,
  InvalidOperationInCellEditMode: /^Press Enter or Escape in the sheet/,
  ActivityLimitReached: /^Wait a moment/,
  RequestAborted: /^Wait a moment/,
  InvalidArgument: /^Wait a moment/,
  GeneralException: /^Wait a moment/,
  RequestPayloadSizeLimitExceeded: /^Copy the sheets that hold the tender/,
  ResponsePayloadSizeLimitExceeded: /^Copy the sheets that hold the tender/,
  ItemNotFound: /^Read the workbook again/,
  InvalidReference: /^Read the workbook again/,
  ApiNotFound: /^Update Excel/,
  UnsupportedOperation: /^Update Excel/,
};

test.each([
  ['InactiveWorkbook', 'Another workbook is in front of this one.', 'Click into a cell of this workbook'],
  ['InvalidOrTimedOutSession', 'Excel has lost the connection to this workbook.', 'Close the workbook, open it again'],
  ['MemoryLimitReached', 'The workbook holds more than this Excel hands over.', 'Copy the sheets'],
  ['MergedRangeConflict', 'somebody else changed the same place in the same moment.', 'Wait a moment'],
  ['ServiceNotAvailable', 'Excel is busy with other work.', 'Wait a moment'],
  ['UnsupportedFeature', 'This Excel lacks something that Goodmark needs.', 'Update Excel'],
  ['Brandnew', 'Excel reported Brandnew.', 'Wait a moment'],
])('%s has words of its own', (code, says, hint) => {
  const problem = officeProblem(code, 'Nothing was written.');
  expect(problem.message.endsWith(`${says} Nothing was written.`), problem.message).toBe(true);
  expect(problem.hint.startsWith(hint), problem.hint).toBe(true);
});

/** Every step but the apply, on a workbook in which something is written. `outcome`: how its problem ends. */
interface Step {
  readonly run: (port: WorkbookPort, receipt: Receipt) => Promise<Result<unknown>>;
  readonly outcome: string;
}
const stepsOfWork: Readonly<Record<string, Step>> = {
  reading: { run: (port) => port.read(), outcome: 'Nothing was read.' },
  'reading the state': { run: (port) => port.loadState(), outcome: 'Nothing was read.' },
  planning: { run: (port) => port.plan([results(70), kept('third')]), outcome: 'Nothing was written.' },
  'saving the state': { run: (port) => port.saveState({ kept: 2 }), outcome: 'Nothing was written.' },
  'showing a place': { run: (port) => port.select('Bids!B4'), outcome: 'Bids!B4 was not shown.' },
  reverting: { run: (port, receipt) => port.revert(receipt), outcome: 'Nothing was taken out.' },
};

describe.each(Object.entries(stepsOfWork))('one failing request of %s', (_name, { run, outcome }) => {
  const begin = async () => {
    const { host, port, plan } = await prepared();
    const receipt = await value(port.apply(plan));
    return { host, port, receipt, before: host.save() };
  };

  test.each(codes)('%s: done, or untouched and in words', async (code) => {
    let { host, port, receipt, before } = await begin();
    for (let n = 0; ; n++) {
      const met = faultAt(host, n, faultOf(code, 'before'));
      const result = await run(port, receipt);
      host.bridge.faults = () => undefined;
      if (!met()) {
        expect(result.ok).toBe(true);
        expect(n).toBeGreaterThan(0);
        return;
      }
      // An Excel that takes less at once, or that cannot undo in one step, is asked in another way.
      if (result.ok) ({ host, port, receipt, before } = await begin());
      else {
        const [problem, ...more] = result.problems;
        expect(more).toEqual([]);
        expect(problem?.message.endsWith(` ${outcome}`), problem?.message).toBe(true);
        expect(problem?.hint).toMatch(next[code]);
        expect(host.save(), `request ${n}`).toEqual(before);
      }
    }
  });
});

test('one failing request of a revert, in its middle: all taken out, or nothing', async () => {
  const { host, port, plan } = await prepared();
  const receipt = await value(port.apply(plan));
  const before = host.save();
  for (let n = 0; ; n++) {
    const met = faultAt(host, n, faultOf('AccessDenied', 'in the middle'));
    const result = await port.revert(receipt);
    host.bridge.faults = () => undefined;
    if (result.ok) {
      expect(host.save().sheets.map(({ name }) => name)).not.toContain('Results');
      if (!met()) expect(n).toBeGreaterThan(5);
      return;
    }
    expect(host.save(), `request ${n}`).toEqual(before);
  }
});

test('one failing request of a revert, at its very end: nothing of it stays behind, or all of it', async () => {
  const { host, port } = openBook(await tenderBook());
  const before = host.save();
  for (let n = 0; ; n++) {
    const receipt = await value(port.apply(await value(port.plan([results(90), kept('first')]))));
    const met = faultAt(host, n, (actions) => ({ code: 'GeneralException', atAction: actions - 1 }));
    const reverted = await port.revert(receipt);
    host.bridge.faults = () => undefined;
    if (!reverted.ok) await value(port.revert(receipt));
    const { sheets, names, properties } = host.save();
    expect({ sheets, names, properties }, `request ${n}`).toMatchObject({
      sheets: before.sheets,
      names: before.names,
      properties: before.properties,
    });
    if (!met()) return;
  }
});

describe('an Excel that keeps failing', () => {
  test('leaves the workbook untouched, or says plainly where to look', async () => {
    const { trips } = await cleanApply();
    const seen = new Set<string>();
    for (let n = 0; n < trips; n++) {
      const { host, port, plan, before } = await prepared();
      const start = host.bridge.trips.length;
      host.bridge.faults = (_trip, number) => (number >= start + n ? { code: 'AccessDenied' } : undefined);
      const result = await port.apply(plan);
      const code = result.ok ? 'written' : (result.problems[0]?.code ?? '');
      seen.add(code);
      if (code === 'excel-refused') expect(host.save()).toEqual(before);
      else if (!result.ok) expect(result.problems[0]?.hint).toContain('Results');
    }
    expect([...seen].toSorted()).toEqual(['excel-refused', 'partly-written']);
  });

  test('lets nothing be written at all: nothing was, and it is not said that anything might have been', async () => {
    const { host, port, plan, before } = await prepared();
    host.bridge.faults = ({ isWrite }) => (isWrite ? { code: 'AccessDenied' } : undefined);
    expect(await port.apply(plan)).toMatchObject({ ok: false, problems: [{ code: 'excel-refused' }] });
    expect(host.save()).toEqual(before);
  });

  test('a cell that is being edited is named, with the way out', async () => {
    const { host, port, plan } = await prepared();
    host.bridge.faults = () => ({ code: 'InvalidOperationInCellEditMode' });
    const result = await port.apply(plan);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'cell-being-edited', message: 'A cell is being edited. Nothing was written.' }],
    });
  });
});
