/** A cell that somebody changes at whatever moment: it is in what is shown, or the pane says that it may not be. */
import { beforeEach, describe, expect, test } from 'vitest';
import { EditWatch } from '../../../addin/excel/edit-watch';
import { createActions } from '../../../addin/pane/actions';
import { initialState } from '../../../addin/pane/state';
import { createStore } from '../../../addin/pane/store';
import { hearingEarly } from '../../../addin/session/hearing-early';
import { createSession } from '../../../addin/workbook/create-session';
import type { ExcelHost } from '../../excel/excel-host';
import { allTold, openBook, sampleBook, tenderBook } from './tender-in-excel';

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** The first price of the tidy sample. */
const price = cell(3, 6);

describe('in the pane', () => {
  /** The pane's logic in Excel, listening as the pane does. */
  async function paneInExcel() {
    const { host, port } = openBook(await sampleBook('tidy'));
    const session = createSession(port);
    const store = createStore(initialState);
    const actions = createActions(session, store);
    await session.onEdit(({ kind, where }) => {
      if (kind === 'changed') actions.edited(where);
    });
    await allTold();
    return { host, port, store, actions };
  }
  type PaneInExcel = Awaited<ReturnType<typeof paneInExcel>>;

  const scored = async ({ actions }: PaneInExcel) => {
    await actions.read();
    await actions.showScore();
    await actions.plan();
  };

  const totals = ({ store }: PaneInExcel) => store.get().assessment?.bids.map(({ name, total }) => `${name} ${total}`);

  /** A person types in the moment after the nth request from now was answered. */
  const typeAfter = (host: ExcelHost, n: number) => {
    const start = host.bridge.trips.length;
    let done = false;
    host.bridge.faults = (_trip, number) => {
      if (!done && number === start + n) {
        done = true;
        queueMicrotask(() => host.type('Prices', price, 9_999_999));
      }
      return undefined;
    };
    return () => done;
  };

  let then: readonly string[] | undefined;
  let now: readonly string[] | undefined;
  beforeEach(async () => {
    const plain = await paneInExcel();
    await scored(plain);
    then = totals(plain);
    plain.host.type('Prices', price, 9_999_999);
    await scored(plain);
    now = totals(plain);
    expect(now).not.toEqual(then);
  });

  test('it is told, and stays told while a plan that nobody asked for is made', async () => {
    const pane = await paneInExcel();
    await scored(pane);
    expect(pane.store.get().preview).not.toBeNull();
    pane.host.type('Prices', price, 9_999_999);
    await allTold();
    expect(pane.store.get()).toMatchObject({ edited: { where: 'Prices!G4' }, preview: null });
    await pane.actions.plan();
    expect(pane.store.get()).toMatchObject({ edited: { where: 'Prices!G4' }, preview: null });
    expect(totals(pane)).toEqual(then);
    await pane.actions.readAgain();
    expect(pane.store.get().edited).toBeNull();
    expect(totals(pane)).toEqual(now);
  });

  test('what a co-author changed is told by a plan that nobody asked for, and what is shown stays', async () => {
    const pane = await paneInExcel();
    await pane.actions.read();
    await pane.actions.showScore();
    pane.host.type('Prices', price, 9_999_999, 'Remote');
    await pane.actions.plan();
    expect(pane.store.get()).toMatchObject({ edited: { where: null }, preview: null });
    expect(totals(pane)).toEqual(then);
    await pane.actions.preview();
    expect(pane.store.get()).toMatchObject({ edited: null, panel: 'preview' });
    expect(totals(pane)).toEqual(now);
  });

  test.each([
    ['reading', async () => {}, (pane: PaneInExcel) => scored(pane)],
    ['reading again', scored, ({ actions }: PaneInExcel) => actions.readAgain()],
    ['planning without a word', scored, ({ actions }: PaneInExcel) => actions.plan()],
    [
      'previewing',
      async ({ actions }: PaneInExcel) => {
        await actions.read();
        await actions.showScore();
      },
      ({ actions }: PaneInExcel) => actions.preview(),
    ],
    ['writing', scored, ({ actions }: PaneInExcel) => actions.write()],
  ])('an edit in the middle of %s is in what is shown, or told', async (_name, before, during) => {
    for (let n = 0; ; n++) {
      const pane = await paneInExcel();
      await before(pane);
      const isTyped = typeAfter(pane.host, n);
      await during(pane);
      await allTold();
      if (!isTyped()) {
        expect(n).toBeGreaterThan(3);
        return;
      }
      const isShown = JSON.stringify(totals(pane)) === JSON.stringify(now);
      expect(isShown || pane.store.get().edited?.where === 'Prices!G4', `request ${n}`).toBe(true);
    }
  });

  test('saying what columns mean reads nothing again, and takes no notice away', async () => {
    const pane = await paneInExcel();
    await pane.actions.read();
    pane.host.type('Prices', price, 9_999_999);
    await allTold();
    pane.actions.choose('Prices!F3', null);
    await pane.actions.confirm();
    expect(pane.store.get().edited).toEqual({ where: 'Prices!G4' });
  });

  test('an edit over cells of ours and of the buyer is told, one of cells of ours is not', async () => {
    const pane = await paneInExcel();
    await scored(pane);
    await pane.actions.write();
    const beside = pane.store.get().receipt?.writes.find(({ sheet }) => sheet === 'Prices');
    if (!beside) throw new Error('Nothing was written beside the prices.');
    const { top, left } = beside.area;
    pane.host.type('Prices', cell(top + 1, left), 1);
    await allTold();
    expect(pane.store.get().edited).toBeNull();
    pane.host.type('Prices', { ...cell(top + 1, left), left: 6 }, 1);
    await allTold();
    expect(pane.store.get().edited).not.toBeNull();
  });
});

describe('by Excel', () => {
  async function watched() {
    const { host } = openBook(await tenderBook());
    const watch = new EditWatch(host.excel, [1]);
    const heard: string[] = [];
    return { host, watch, heard, listen: () => watch.add(({ kind, where }) => heard.push(`${kind} ${where}`)) };
  }

  const refuseFirst = (host: ExcelHost, times: number) => {
    const start = host.bridge.trips.length;
    host.bridge.faults = (_trip, number) => (number < start + times ? { code: 'ActivityLimitReached' } : undefined);
  };

  test('is told of though Excel refused at first to tell of any', async () => {
    const { host, heard, listen } = await watched();
    refuseFirst(host, 3);
    listen();
    await expect.poll(() => host.world.listening.size).toBe(2);
    host.type('Bids', cell(4, 1), 1);
    await expect.poll(() => heard).toEqual(['changed Bids!B5']);
  });

  test('is told of again after a break in which Excel refused', async () => {
    const { host, heard, listen } = await watched();
    const stop = listen();
    await allTold();
    stop();
    await allTold();
    refuseFirst(host, 1);
    listen();
    await expect.poll(() => host.world.listening.size).toBe(2);
    host.type('Bids', cell(4, 1), 1);
    await expect.poll(() => heard).toEqual(['changed Bids!B5']);
  });

  test('is told of though Excel refused at first to say on which sheet it is', async () => {
    const { host, heard, listen } = await watched();
    listen();
    await allTold();
    refuseFirst(host, 2);
    host.type('Bids', cell(4, 1), 1);
    await expect.poll(() => heard).toEqual(['changed Bids!B5']);
  });

  test('an Excel that goes on refusing holds nothing else up, and is asked no more once nobody listens', async () => {
    const { host, watch, listen } = await watched();
    host.bridge.faults = () => ({ code: 'AccessDenied' });
    const stop = listen();
    await expect.poll(() => host.bridge.trips.length).toBeGreaterThan(3);
    await watch.settled();
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const asked = host.bridge.trips.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.bridge.trips.length).toBe(asked);
  });

  test('before the pane listens, is told as soon as it does', async () => {
    const { host, port } = openBook(await tenderBook());
    const early = hearingEarly(port);
    await allTold();
    host.type('Bids', cell(4, 1), 1);
    await allTold();
    const heard: string[] = [];
    const stop = early(({ kind, where }) => heard.push(`${kind} ${where}`));
    host.type('Bids', cell(5, 1), 2);
    await allTold();
    expect(heard).toEqual(['changed Bids!B5', 'changed Bids!B6']);
    stop();
    await allTold();
    expect([...host.world.listening]).toEqual([]);
  });
});
