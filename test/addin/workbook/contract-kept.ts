/** What every workbook adapter must keep, and how it survives other people and other programs. */
import { describe, expect, test } from 'vitest';
import type { Output, OutputSheet, WorkbookPort } from '../../../addin/workbook/port';
import { valueAt } from '../../../core/source';
import { type Adapter, besideBids, codes, gridNamed, sheetOf, value, write } from './contract';

export function keptContract<Saved>({ name: adapter, tender, open, edit, editParts, marks }: Adapter<Saved>): void {
  const begin = async () => {
    const opened = await open(await tender());
    return { ...opened, bids: await gridNamed(opened.port, 'Bids') };
  };

  describe(`${adapter}: a native table`, () => {
    const logged = (texts: readonly string[]): OutputSheet => ({
      ...sheetOf('Log', [['Scoring log'], ['When', 'What'], ...texts.map((text, n) => [`${n}`, text])]),
      table: { name: 'OurLog', area: { top: 1, left: 0, bottom: 1 + texts.length, right: 1 } },
    });
    const tablesOn = async (port: WorkbookPort, sheet: string) =>
      (await gridNamed(port, sheet)).tables.map(({ name, area, headerRow }) => [name, area, headerRow]);

    test('stands over exactly its cells, and goes with its sheet', async () => {
      const { port } = await begin();
      const { receipt } = await write(port, [logged(['=first', 'second'])]);
      expect(await tablesOn(port, 'Log')).toEqual([['OurLog', { top: 1, left: 0, bottom: 3, right: 1 }, true]]);
      expect(valueAt(await gridNamed(port, 'Log'), 2, 1)).toBe('=first');
      expect(await value(port.revert(receipt))).toEqual({ removed: ['Log!A1:B4'], conflicts: [] });
      expect((await value(port.read())).grids.flatMap(({ tables }) => tables)).toEqual([]);
    });

    test('makes room for a longer one of the same name', async () => {
      const { port } = await begin();
      await write(port, [logged(['first'])]);
      const { receipt } = await write(port, [logged(['first', 'second'])]);
      expect(await tablesOn(port, 'Log')).toEqual([['OurLog', { top: 1, left: 0, bottom: 3, right: 1 }, true]]);
      expect((await value(port.revert(receipt))).conflicts).toEqual([]);
    });

    test('beside one that somebody worked on it takes another name', async () => {
      const first = await begin();
      await write(first.port, [logged(['first'])]);
      const { port } = await open(edit(await first.save(), 'Log', 'B3', 7));
      await write(port, [logged(['second'])]);
      expect(await tablesOn(port, 'Log')).toMatchObject([['OurLog', {}, true]]);
      expect(await tablesOn(port, 'Log (2)')).toMatchObject([['OurLog2', {}, true]]);
    });
  });

  describe(`${adapter}: what is kept`, () => {
    const mark = 'community-public-good|0.1.0|0123456789abcdef';
    const entry = (id: string, when: string) => ({ id, when, what: `<${id}> & "more" ]]>` });
    const kept = (...log: readonly object[]): Output => ({
      kind: 'state',
      state: { pack: { id: 'p' }, mapping: [], setup: { a: 1 }, log },
      mark,
    });
    const written = async () => {
      const first = await begin();
      const { receipt } = await write(first.port, [besideBids(first.bids), kept(entry('a', '2026-09-14T09:30Z'))]);
      return { ...first, receipt };
    };
    const load = async (saved: Saved) => value((await open(saved)).port.loadState());

    test('is written with the cells, in parts, beside a mark', async () => {
      const { port, save, receipt } = await written();
      expect(await value(port.loadState())).toEqual({
        state: { pack: { id: 'p' }, mapping: [], setup: { a: 1 }, log: [entry('a', '2026-09-14T09:30Z')] },
        receipts: [receipt],
        damaged: [],
        marks: [mark],
      });
      expect(marks(await save())).toEqual([mark, mark]);
    });

    test('is saved with a revert, whole or not at all', async () => {
      const { port, receipt } = await written();
      await value(port.revert(receipt, { log: [entry('b', '2026-09-14T10:00Z')] }));
      const { state } = (await value(port.loadState())) ?? {};
      expect(state).toMatchObject({ log: [{ id: 'a' }, { id: 'b' }] });
      expect(Object.keys(state ?? {})).toEqual(['log']);
      expect(await codes(port.revert(receipt, { log: [] }))).toEqual(['nothing-to-revert']);
    });

    test('goes with the last thing written, but for the state that is saved', async () => {
      const { port, save, receipt } = await written();
      await value(port.revert(receipt));
      expect(marks(await save())).toEqual([]);
      expect(await value(port.loadState())).toMatchObject({ state: { setup: { a: 1 } }, receipts: [], marks: [] });
    });

    test('a lost part costs no other', async () => {
      const { save, receipt } = await written();
      const without = (name: string) => async () =>
        load(editParts(await save(), (xml) => (xml.includes(`name="${name}"`) ? null : xml)));
      const noLog = await without('log')();
      expect(Object.keys(noLog?.state ?? {}).toSorted()).toEqual(['mapping', 'pack', 'setup']);
      expect(noLog?.receipts).toEqual([receipt]);
      const noReceipts = await without('receipts')();
      expect(Object.keys(noReceipts?.state ?? {}).toSorted()).toEqual(['log', 'mapping', 'pack', 'setup']);
      expect(noReceipts?.receipts).toEqual([]);
    });

    test('a changed or broken part is named and not used; the next write makes it whole', async () => {
      const { save, bids } = await written();
      const spoilt = editParts(await save(), (xml) =>
        xml.includes('name="setup"') ? xml.replace(':1}', ':2}') : xml.includes('name="log"') ? xml.slice(0, -9) : xml,
      );
      const { port } = await open(spoilt);
      const found = await value(port.loadState());
      expect(found?.damaged.toSorted()).toEqual(['log', 'setup']);
      expect(Object.keys(found?.state ?? {}).toSorted()).toEqual(['mapping', 'pack']);
      await write(port, [besideBids(bids), kept(entry('b', '2026-09-14T10:00Z'))]);
      expect((await value(port.loadState()))?.damaged).toEqual([]);
    });

    test('all parts lost: the mark still tells', async () => {
      const { save } = await written();
      const stripped = await load(editParts(await save(), () => null));
      expect(stripped).toEqual({ state: {}, receipts: [], damaged: [], marks: [mark] });
    });

    test("a co-author's entry is never lost, whoever writes last", async () => {
      const { port, bids } = await written();
      const plan = await value(port.plan([besideBids(bids), kept(entry('mine', '2026-09-14T12:00Z'))]));
      await value(port.saveState({ setup: { a: 2 }, log: [entry('theirs', '2026-09-14T11:00Z')] }));
      await value(port.apply(plan));
      const { state } = (await value(port.loadState())) ?? {};
      expect(state?.['log']).toMatchObject([{ id: 'a' }, { id: 'theirs' }, { id: 'mine' }]);
      expect(state?.['setup']).toEqual({ a: 1 });
    });

    test('a workbook of the first version, with one part for all, is read and taken over', async () => {
      const { save, receipt } = await written();
      const state = { format: 'goodmark-state/1', log: [] };
      const escaped = JSON.stringify(state).replaceAll('"', '&quot;');
      const old = editParts(await save(), (xml) =>
        xml.includes('name="receipts"')
          ? `<goodmark xmlns="urn:goodmark:workbook:1"><state>${escaped}</state><written>${/>(\[.*)<\/part>/.exec(xml)?.[1]}</written></goodmark>`
          : null,
      );
      const { port } = await open(old);
      expect(await value(port.loadState())).toMatchObject({ state, receipts: [receipt] });
      await value(port.saveState({ fresh: true }));
      expect(await value(port.loadState())).toMatchObject({ state: { fresh: true }, receipts: [receipt], damaged: [] });
      expect((await value(port.revert(receipt))).conflicts).toEqual([]);
    });

    test('each apply that left something can be taken back, the newest first', async () => {
      const first = await begin();
      const old = await write(first.port, [sheetOf('Results', [['a', 1]]), kept()]);
      const edited = edit(await first.save(), 'Results', 'B1', 2);
      const second = await open(edited);
      const { receipt } = await write(second.port, [sheetOf('Results', [['b', 3]]), kept()]);
      expect((await value(second.port.loadState()))?.receipts.map(({ id }) => id)).toEqual([
        old.receipt.id,
        receipt.id,
      ]);
      expect((await value(second.port.revert(receipt))).removed).toEqual(["'Results (2)'!A1:B1"]);
      expect((await value(second.port.loadState()))?.marks).toEqual([mark]);
      const third = await open(edit(await second.save(), 'Results', 'B1', 1));
      expect(await value(third.port.revert(old.receipt))).toEqual({ removed: ['Results!A1:B1'], conflicts: [] });
      expect((await value(third.port.loadState()))?.marks).toEqual([]);
    });
  });
}
