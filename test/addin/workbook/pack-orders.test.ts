import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { newPackage } from '../../../addin/file/patch/new-package';
import { createSession } from '../../../addin/workbook/create-session';
import { packOutputs } from '../../../addin/workbook/output/pack-sheets';
import type { Session } from '../../../addin/workbook/session';
import { quietShelf } from '../../core/packs/sharing/publisher';
import { wholePack } from '../../core/packs/whole-pack';
import { value } from './contract';

/** A workbook on whose sheets a pack is written, with one cell written over where that is asked. */
async function sessionOn(change?: (text: string) => string): Promise<Session> {
  const port = await value(openFileWorkbook('pack.xlsx', newPackage('Read me', [['A pack']])));
  const outputs = packOutputs(wholePack).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell) => (typeof cell.value === 'string' && change ? { ...cell, value: change(cell.value) } : cell)),
    ),
  }));
  await value(port.apply(await value(port.plan(outputs))));
  const shelf = await quietShelf();
  return createSession(port, { openShelf: async () => shelf });
}

describe('a pack on the sheets of the open workbook', () => {
  test('is taken up, and can be chosen', async () => {
    const session = await sessionOn();
    const { taken } = await value(session.orderPacks({ kind: 'read-sheets' }));
    expect(taken).toMatchObject([{ title: wholePack.title, version: '1.2.0', before: null }]);
    const found = (await session.packs()).packs.find(({ id }) => id === wholePack.id);
    expect(found).toMatchObject({ origin: 'From a file', removable: true });
  });

  test('says at which cell something is wrong, and takes up nothing', async () => {
    const session = await sessionOn((text) => (text === 'given' ? '>= soon' : text));
    const result = await session.orderPacks({ kind: 'read-sheets' });
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'pack-sheet-condition', path: [expect.stringMatching(/^'Commitment rules'![A-Z]+2$/)] },
    ]);
    expect((await session.packs()).packs.some(({ id }) => id === wholePack.id)).toBe(false);
  });

  test('is not there in a tender, which says where to start', async () => {
    const session = await sessionOn((text) => (text === 'Key' ? 'Bidder' : text));
    const result = await session.orderPacks({ kind: 'read-sheets' });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['pack-sheet-headings']);
  });
});
