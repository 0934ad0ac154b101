/** What every workbook adapter still finds when another program has renamed sheets and numbered them anew. */
import { describe, expect, test } from 'vitest';
import { type Adapter, besideBids, gridNamed, sheetOf, value, write } from './contract';

const results = (total: number) =>
  sheetOf('Results', [
    ['Bidder', 'Total'],
    ['Osier & Quill Ltd', total],
    ['Brackenfell', 40],
  ]);

export function renamedContract<Saved>({ name: adapter, tender, open, rename }: Adapter<Saved>): void {
  /** Written, then renamed by another program, and opened again. */
  async function writtenThen(...names: readonly (readonly [sheet: string, to: string])[]) {
    const first = await open(await tender());
    const before = (await value(first.port.read())).grids;
    await write(first.port, [results(90), besideBids(await gridNamed(first.port, 'Bids'))]);
    const asSaved: Saved = await first.save();
    const saved = names.reduce((one, [sheet, to]) => rename(one, sheet, to), asSaved);
    return { ...(await open(saved)), before };
  }
  const board = "Board's report";

  describe(`${adapter}: sheets that another program renamed and numbered anew`, () => {
    test('one of ours: its receipt has the name of now, and a revert takes it out', async () => {
      const { port, before } = await writtenThen(['Results', board]);
      const receipt = (await value(port.loadState()))?.receipts[0];
      expect(receipt?.writes.map(({ sheet, wanted }) => [sheet, wanted])).toEqual([
        [board, 'Results'],
        ['Bids', undefined],
      ]);
      expect(receipt && (await value(port.revert(receipt))).conflicts).toEqual([]);
      expect((await value(port.read())).grids).toEqual(before);
    });

    test('the one of the buyer that ours stand on: they are found there, and taken out', async () => {
      const { port, before } = await writtenThen(['Bids', 'Offers & more']);
      const receipt = (await value(port.loadState()))?.receipts[0];
      expect(receipt && (await value(port.revert(receipt))).removed).toEqual([
        'Results!A1:B3',
        "'Offers & more'!J3:K7",
      ]);
      const cells = ({ values }: (typeof before)[number]) => values.map((row) => row?.filter((one) => one !== null));
      const bids = before.find(({ name }) => name === 'Bids');
      expect(cells(await gridNamed(port, 'Offers & more'))).toEqual(bids && cells(bids));
    });

    test('the next write takes the place of one of ours', async () => {
      const { port } = await writtenThen(['Results', board]);
      const { plan } = await write(port, [results(80)]);
      expect(plan.skipped).toEqual([]);
      const names = (await value(port.read())).grids.map(({ name }) => name);
      expect([names.includes('Results'), names.includes(board)]).toEqual([true, false]);
    });

    test('one of the buyer that has taken its name is not taken for it', async () => {
      const { port, before } = await writtenThen(['Results', board], ['Bids', 'Results']);
      const receipt = (await value(port.loadState()))?.receipts[0];
      expect(receipt && (await value(port.revert(receipt)))).toEqual({
        removed: ["'Board''s report'!A1:B3", 'Results!J3:K7'],
        conflicts: [],
      });
      expect((await value(port.read())).grids).toHaveLength(before.length);
    });
  });
}
