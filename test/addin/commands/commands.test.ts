import { describe, expect, test } from 'vitest';
import { associateCommands } from '../../../addin/commands/associate';
import { freezeWords } from '../../../addin/commands/freeze';
import type { DocumentSettings } from '../../../addin/excel/document-settings';
import { cellKey } from '../../../core/source';
import { newSheet } from '../../excel/book';
import { openBook, tenderBook } from '../excel/tender-in-excel';
import { sheetOf, value } from '../workbook/contract';

/** The document's settings as Office keeps them: nothing is kept before it is saved. */
class Settings implements DocumentSettings {
  readonly saved: Record<string, unknown> = {};
  private readonly waiting: Record<string, unknown> = {};
  private readonly status: string;

  constructor(status = 'succeeded') {
    this.status = status;
  }

  set(name: string, given: unknown): void {
    this.waiting[name] = given;
  }

  saveAsync(callback: (result: { readonly status: unknown }) => void): void {
    if (this.status === 'succeeded') Object.assign(this.saved, this.waiting);
    queueMicrotask(() => callback({ status: this.status }));
  }
}

/** The ribbon over a tender with one formula of ours in an empty place of its first sheet, and a sheet the buyer hid. */
async function ribbon(settings = new Settings()) {
  const book = await tenderBook();
  const [first] = book.sheets;
  book.sheets.push({ ...newSheet(book, 'Notes'), visibility: 'VeryHidden' });
  first?.cells.set(cellKey(40, 9), { value: 58.06, formula: '=GOODMARK.POINTS(A1,"x",1)' });
  const { host, port } = openBook(book);
  const told: string[] = [];
  associateCommands(host.actions, { excel: host.excel, settings, tell: (words) => told.push(words) });
  const press = async (name: string) => {
    const run = host.actions.mappings[name];
    if (typeof run !== 'function') throw new Error(`No command ${name} is associated.`);
    let ended = 0;
    await run({ completed: () => ended++ });
    expect(ended).toBe(1);
    return told.at(-1);
  };
  return { host, port, press, name: first?.name ?? '' };
}

describe('Freeze functions to values', () => {
  test('says what was frozen, and where', async () => {
    const { press, name } = await ribbon();
    expect(await press('freezeFunctions')).toBe(`One cell holds its value now instead of a formula: ${name}!J41.`);
    expect(await press('freezeFunctions')).toBe(
      'No formula calls a Goodmark function, so there was nothing to freeze.',
    );
  });

  test('says what was left, and why', () => {
    expect(
      freezeWords({
        frozen: [{ where: 'Bids!C2:C4', cells: 3 }],
        left: [{ where: 'Summary!A1', why: 'The sheet is protected.' }],
      }),
    ).toBe(
      '3 cells hold their values now instead of a formula: Bids!C2:C4. Left as it is: Summary!A1. The sheet is protected.',
    );
  });

  test('ends, and says so, when Excel fails', async () => {
    const { host, press } = await ribbon();
    host.bridge.faults = () => ({ code: 'ActivityLimitReached' });
    expect(await press('freezeFunctions')).toBe(
      'Excel is busy with other work. Nothing was frozen. Wait a moment, and try again.',
    );
  });
});

describe('Prepare to share', () => {
  test('freezes, shows the result sheets, and keeps the setting', async () => {
    const settings = new Settings();
    const { host, port, press, name } = await ribbon(settings);
    await value(port.apply(await value(port.plan([sheetOf('Results', [['a', 1]])]))));
    host.world.sheet('Results', 'test').visibility = 'Hidden';
    expect(await press('prepareToShare')).toBe(
      [
        `One cell holds its value now instead of a formula: ${name}!J41.`,
        'A hidden result sheet is shown again: Results.',
        'The workbook will not ask people for an add-in. Save it before you send it.',
      ].join(' '),
    );
    expect(host.world.sheet('Results', 'test').visibility).toBe('Visible');
    expect(host.world.sheet('Notes', 'test').visibility).toBe('VeryHidden');
    expect(settings.saved).toEqual({ 'Office.DisableTrustUX': true });
  });

  test('says what it could not do', async () => {
    const { host, port, press } = await ribbon(new Settings('failed'));
    await value(port.apply(await value(port.plan([sheetOf('Results', [['a', 1]])]))));
    host.world.sheet('Results', 'test').visibility = 'Hidden';
    host.world.book.structureProtected = true;
    const words = await press('prepareToShare');
    expect(words).toContain('the structure of the workbook is protected. None was shown.');
    expect(words).toContain('Excel did not keep the setting');
    expect(host.world.sheet('Results', 'test').visibility).toBe('Hidden');
  });
});
