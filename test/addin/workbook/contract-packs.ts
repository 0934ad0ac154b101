/** A pack edited on the sheets of the open workbook, over every adapter: written, changed there, read back, taken out. */
import { describe, expect, test } from 'vitest';
import { createSession } from '../../../addin/workbook/create-session';
import type { Output, WorkbookPort } from '../../../addin/workbook/port';
import type { Session } from '../../../addin/workbook/session';
import { packs } from '../../../core/packs/register';
import type { Shelf } from '../../../core/packs/sharing/shelf';
import { valueAt } from '../../../core/source';
import { quietShelf } from '../../core/packs/sharing/publisher';
import { wholePack } from '../../core/packs/whole-pack';
import { type Adapter, codes, gridNamed, sheetOf, value } from './contract';

const shelfWithPack = async (): Promise<Shelf> => {
  const shelf = await quietShelf();
  await value(shelf.add(JSON.stringify(wholePack)));
  return shelf;
};

const sheetNames = [
  'Pack',
  'Outcomes',
  'Measures',
  'Tender rules',
  'Bid rules',
  'Commitment rules',
  'Examples',
  'Needs',
  'Criteria',
  'Scales',
  'Words',
  'Other languages',
  'Changes',
  'Scale steps',
  'Missing',
];

const namesIn = async (port: WorkbookPort): Promise<readonly string[]> =>
  (await value(port.read())).grids.map(({ name }) => name);

const write = async (session: Session): Promise<void> => {
  await value(session.apply((await value(session.previewPack(wholePack.id))).plan));
};

const results: readonly Output[] = [
  sheetOf('Results', [['Rank', 1]]),
  { kind: 'state', state: { scored: true }, mark: 'some-pack|1|0123' },
];

export function packContract<Saved>({ name: adapter, tender, open, edit, marks }: Adapter<Saved>): void {
  async function begin(saved?: Saved) {
    const shelf = await shelfWithPack();
    const opened = await open(saved ?? (await tender()));
    return { ...opened, session: createSession(opened.port, { openShelf: async () => shelf }) };
  }

  /** The pack written into the tender, with a number put into one cell by a person. */
  async function changed(sheet: string, address: string, content: number) {
    const first = await begin();
    await write(first.session);
    return begin(edit(await first.save(), sheet, address, content));
  }

  describe(`${adapter}: a pack edited on sheets`, () => {
    test('is shown first, then stands on one sheet for each kind of thing beside the tender', async () => {
      const { session, port } = await begin();
      const before = await namesIn(port);
      const { pack, plan, notices } = await value(session.previewPack(wholePack.id));
      expect(pack).toEqual({ id: wholePack.id, title: wholePack.title, version: wholePack.version });
      expect(plan.writes.map(({ sheet }) => sheet)).toEqual(sheetNames);
      expect(notices).toEqual([]);
      expect(await namesIn(port)).toEqual(before);
      await value(session.apply(plan));
      expect(await namesIn(port)).toEqual([...before, ...sheetNames]);
    });

    test('offers in its cells what may be chosen there', async () => {
      const { session, port } = await begin();
      await write(session);
      const { grids } = await value(port.read());
      const outcomes = grids.find(({ name }) => name === 'Outcomes');
      const offered = outcomes?.validations.map(({ list }) => list);
      expect(offered).toEqual([['verified', 'second-hand', 'unverified']]);
    });

    test('is read back with the cell that was changed', async () => {
      const { session } = await changed('Criteria', 'E2', 0.2);
      const { taken } = await value(session.orderPacks({ kind: 'read-sheets' }));
      expect(taken).toMatchObject([{ title: wholePack.title, before: wholePack.version }]);
      expect(taken[0]?.changes).toEqual([expect.stringContaining('0.2')]);
    });

    test('is read back beside a sheet of the tender that has the name of one, and is not of the pack', async () => {
      const { session, port } = await begin();
      await value(port.apply(await value(port.plan([sheetOf('Needs', [['Theirs', 'and not ours']])]))));
      const [bundled] = packs;
      await value(session.apply((await value(session.previewPack(bundled?.id ?? ''))).plan));
      expect(await codes(session.orderPacks({ kind: 'read-sheets' }))).toEqual(['pack-id-taken']);
    });

    test('tells of a sheet of its own that lost its headings', async () => {
      const { session } = await changed('Needs', 'B1', 7);
      expect(await codes(session.orderPacks({ kind: 'read-sheets' }))).toEqual(['pack-sheet-headings']);
    });

    test('tells what is wrong at its cell, and takes up nothing', async () => {
      const { session } = await changed('Outcomes', 'J2', 3);
      const result = await session.orderPacks({ kind: 'read-sheets' });
      expect(result.ok ? [] : result.problems[0]?.path[0]).toBe('Outcomes!J2');
    });

    test('is no part of the tender: it reads as it did before', async () => {
      const first = await begin();
      const before = (await value(first.session.open())).recognition;
      await write(first.session);
      const { recognition, resumed } = await value((await begin(await first.save())).session.open());
      expect(recognition).toEqual(before);
      expect(resumed).toBeNull();
    });

    test('makes room for another pack of ours, and is taken out as if it had never been there', async () => {
      const { session, port, save } = await begin();
      const before = await namesIn(port);
      await write(session);
      const [other] = packs;
      const { plan, notices } = await value(session.previewPack(other?.id ?? ''));
      expect(notices).toMatchObject([{ code: 'pack-id-belongs' }]);
      await value(session.apply(plan));
      expect(await namesIn(port)).not.toContain('Needs');

      const again = await begin(await save());
      const [receipt] = await value(again.session.receipts());
      expect(receipt?.of).toBe('pack');
      expect((await value(again.session.revert())).conflicts).toEqual([]);
      expect(await namesIn(again.port)).toEqual(before);
      expect(await value(again.port.loadState())).toBeNull();
    });

    test('is not written again where its sheets say the same already', async () => {
      const { session } = await begin();
      await write(session);
      expect(await codes(session.previewPack(wholePack.id))).toEqual(['pack-on-sheets']);
    });

    test('is not written over sheets that a person changed', async () => {
      const { session, port } = await changed('Criteria', 'E2', 0.2);
      const result = await session.previewPack(wholePack.id);
      expect(result.ok ? [] : result.problems).toMatchObject([{ code: 'pack-sheet-kept', path: ['Criteria!A2:O2'] }]);
      expect((await namesIn(port)).filter((one) => one.startsWith('Criteria'))).toEqual(['Criteria']);
    });

    describe('where the workbook has a sheet of its own with the name of one', () => {
      const theirs = [
        ['Id', 'Title', 'Weight'],
        ['Q1', 'Quality', 60],
      ] as const;

      test('stands on one of another name, says so, and is read back from there', async () => {
        const { session, port } = await begin();
        await value(port.apply(await value(port.plan([sheetOf('criteria', theirs)]))));
        const { plan, notices } = await value(session.previewPack(wholePack.id));
        expect(notices.map(({ message }) => message)).toEqual([
          'This workbook has a sheet of its own called Criteria, so the pack’s is called Pack criteria.',
        ]);
        await value(session.apply(plan));
        expect(await namesIn(port)).toEqual(expect.arrayContaining(['criteria', 'Pack criteria', 'Outcomes']));
        expect(valueAt(await gridNamed(port, 'criteria'), 1, 1)).toBe('Quality');
        expect(await codes(session.previewPack(wholePack.id))).toEqual(['pack-on-sheets']);
      });

      test('its changes are read back, and it is taken out again', async () => {
        const first = await begin();
        await value(first.port.apply(await value(first.port.plan([sheetOf('Criteria', theirs)]))));
        const before = await namesIn(first.port);
        await write(first.session);
        const { session, port } = await begin(edit(await first.save(), 'Pack criteria', 'E2', 0.2));
        const { taken } = await value(session.orderPacks({ kind: 'read-sheets' }));
        expect(taken[0]?.changes).toEqual([expect.stringContaining('0.2')]);
        await value(session.revert());
        expect((await namesIn(port)).filter((name) => !name.startsWith('Pack'))).toEqual(before);
      });

      test('and one of the other name too: it is not written, and that is said', async () => {
        const { session, port } = await begin();
        const taken = ['measures', 'Pack measures'].map((name) => sheetOf(name, [['theirs']]));
        await value(port.apply(await value(port.plan(taken))));
        const result = await session.previewPack(wholePack.id);
        expect(result.ok ? [] : result.problems).toMatchObject([{ code: 'pack-sheet-taken', path: ['Measures!A1'] }]);
      });
    });

    test('and the score leave each other alone', async () => {
      const { session, port, save } = await begin();
      const score = await value(port.apply(await value(port.plan(results))));
      await write(session);
      expect(await namesIn(port)).toEqual(expect.arrayContaining(['Results', ...sheetNames]));
      const again = await value(port.apply(await value(port.plan(results))));
      expect(again.id).not.toBe(score.id);
      expect(await namesIn(port)).toEqual(expect.arrayContaining(['Results', ...sheetNames]));
      await value(port.revert(again));
      expect(await namesIn(port)).toEqual(expect.arrayContaining(sheetNames));
      expect(await namesIn(port)).not.toContain('Results');
      expect(marks(await save())).toEqual([]);
      expect(await codes(session.verify())).toEqual(['nothing-to-revert']);
    });
  });
}
