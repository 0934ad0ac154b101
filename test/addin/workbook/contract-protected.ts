/** What every workbook adapter leaves alone when somebody protected it: as Excel itself would, and nothing is unprotected. */
import { describe, expect, test } from 'vitest';
import { type Adapter, besideBids, codes, gridNamed, sheetOf, value, write } from './contract';

export function protectedContract<Saved>({ name: adapter, tender, open, protect }: Adapter<Saved>): void {
  /** Written, then protected by somebody, and opened again. */
  async function writtenThen(what: 'structure' | { readonly sheet: string }) {
    const first = await open(await tender());
    const { receipt } = await write(first.port, [
      sheetOf('Results', [['a', 1]]),
      besideBids(await gridNamed(first.port, 'Bids')),
    ]);
    const saved = protect(await first.save(), what);
    return { ...(await open(saved)), receipt };
  }

  describe(`${adapter}: a protection put on after writing`, () => {
    test('of the sheet of the buyer: a revert waits for it, says so, and changes nothing', async () => {
      const { port, receipt, save } = await writtenThen({ sheet: 'Bids' });
      const before = await save();
      const reverted = await port.revert(receipt);
      expect(reverted.ok ? [] : reverted.problems).toMatchObject([
        {
          code: 'sheet-protected',
          message: expect.stringMatching(/^The sheet Bids is protected.* Nothing was taken out\.$/),
          path: ['Bids!J3:K7'],
        },
      ]);
      expect(await save()).toEqual(before);
      expect((await value(port.loadState()))?.receipts).toEqual([receipt]);
    });

    test('of the structure: no sheet goes, so a revert waits for it', async () => {
      const { port, receipt, save } = await writtenThen('structure');
      const before = await save();
      expect(await codes(port.revert(receipt))).toEqual(['structure-protected']);
      expect(await save()).toEqual(before);
    });

    test('of the sheet: what stands there stays and is named, all else is written anew', async () => {
      const { port } = await writtenThen({ sheet: 'Bids' });
      const plan = await value(
        port.plan([sheetOf('Results', [['b', 2]]), besideBids(await gridNamed(port, 'Bids'), ['x', 'y', 'z'])]),
      );
      expect(plan.writes.map(({ where }) => where)).toEqual(['Results!A1:B1']);
      expect(plan.skipped.map(({ where }) => where)).toEqual(['Bids!J3:K7', 'Bids!A3:D7']);
    });

    test('of a sheet of ours: it goes with a revert, as Excel lets a protected sheet go', async () => {
      const { port, receipt } = await writtenThen({ sheet: 'Results' });
      expect(await value(port.revert(receipt))).toEqual({ removed: ['Results!A1:B1', 'Bids!J3:K7'], conflicts: [] });
    });
  });
}
