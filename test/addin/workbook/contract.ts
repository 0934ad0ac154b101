/** What every workbook adapter must do. Call `workbookContract` with the adapter's way of opening, saving and editing. */
import { describe, expect, test } from 'vitest';
import type { Output, OutputCell, OutputColumns, OutputSheet, Plan, WorkbookPort } from '../../../addin/workbook/port';
import type { Result } from '../../../core/result';
import { cellKey, type Grid, valueAt } from '../../../core/source';
import { awkwardName } from './tender-fixture';

export interface OpenedWorkbook<Saved> {
  readonly port: WorkbookPort;
  /** The workbook as if saved and closed now. */
  save(): Promise<Saved>;
  /** Waits until everyone who listens has been told everything. */
  settle(): Promise<void>;
}

/** `Saved` is whatever the adapter opens workbooks from: the bytes of a file, or a workbook in memory. */
export interface Adapter<Saved> {
  readonly name: string;
  /** The tender of `tenderFixture`. */
  tender(): Promise<Saved>;
  open(saved: Saved): Promise<OpenedWorkbook<Saved>>;
  /** What another program does to the custom XML parts of ours: changes the text of each, or leaves it out (`null`). */
  editParts(saved: Saved, change: (xml: string) => string | null): Saved;
  /** The names and document properties with our mark, as the workbook holds them. */
  marks(saved: Saved): readonly string[];
  /** What a person does between two sittings: another number in one cell, or a formula with its result. */
  edit(saved: Saved, sheet: string, address: string, content: CellContent): Saved;
  /** Another program gives a sheet another name and number; names that point into it go along. */
  rename(saved: Saved, sheet: string, to: string): Saved;
  /** Somebody protects a sheet, or the structure of the workbook. */
  protect(saved: Saved, what: 'structure' | { readonly sheet: string }): Saved;
}

export type CellContent = number | { readonly formula: string; readonly result: number };

/** What a bidder may write that must stay text. */
export const nastyTexts = [
  '=HYPERLINK("https://example.invalid","Click")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '=1+1\n',
  "'quoted",
  ' 007 ',
  'a < b & "c" > d',
  'Coed Glas 🌳 والقيمة',
  '_x0041_ stays as written',
  'bell\u0007 and nul\u0000',
  'TRUE',
  '1/2',
  '#REF!',
] as const;

export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
  return settled.value;
}

export const codes = async (result: Promise<Result<unknown>>): Promise<readonly string[]> => {
  const settled = await result;
  return settled.ok ? [] : settled.problems.map(({ code }) => code);
};

export async function gridNamed(port: WorkbookPort, name: string): Promise<Grid> {
  const grid = (await value(port.read())).grids.find((one) => one.name === name);
  if (!grid) throw new Error(`There is no sheet ${name}.`);
  return grid;
}

export const sheetOf = (name: string, rows: readonly (readonly OutputCell['value'][])[]): OutputSheet => ({
  kind: 'sheet',
  name,
  rows: rows.map((row) => row.map((cell) => ({ value: cell }))),
  widths: [24, 12],
  frozenRows: 1,
});

/** Points and a note beside Bids!A3:D7, on its three bids. */
export const besideBids = (bids: Grid, notes: readonly string[] = ['first', 'second', 'third']): OutputColumns => ({
  kind: 'columns',
  sheetId: bids.id,
  beside: { top: 2, left: 0, bottom: 6, right: 3 },
  headingRow: 2,
  headings: ['Points', 'Note'],
  rows: new Map(
    [3, 4, 6].map((row, n) => [row, [{ value: 10.25 * (n + 1), style: 'points' }, { value: notes[n] ?? null }]]),
  ),
});

export const write = async (port: WorkbookPort, outputs: readonly Output[]) => {
  const plan = await value(port.plan(outputs));
  return { plan, receipt: await value(port.apply(plan)) };
};

const places = (grids: readonly Grid[]) =>
  grids.map((grid) => ({ ...grid, values: grid.values.map((row) => [...(row ?? [])].map((cell) => cell ?? null)) }));

export function workbookContract<Saved>({ name: adapter, tender, open, edit }: Adapter<Saved>): void {
  const begin = async () => {
    const opened = await open(await tender());
    return { ...opened, bids: await gridNamed(opened.port, 'Bids') };
  };
  describe(`${adapter}: reading`, () => {
    test('all sheets by name, with values, formulas and where cells begin', async () => {
      const { port, bids } = await begin();
      const reading = await value(port.read());
      expect(reading.grids.map(({ name }) => name)).toEqual(['Bids', awkwardName, 'Locked']);
      expect(reading.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(valueAt(bids, 3, 0)).toBe('Osier & Quill Ltd');
      expect(valueAt(bids, 4, 1)).toBe(250.5);
      expect(valueAt(bids, 5, 0)).toBeNull();
      expect(bids.formulas.get(cellKey(3, 3))).toBe('=B4*(1+C4)');
      expect(bids.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    });

    test('is stopped by its signal', async () => {
      const { port } = await open(await tender());
      expect(await codes(port.read({ signal: AbortSignal.abort() }))).toEqual(['cancelled']);
    });
  });

  describe(`${adapter}: planning`, () => {
    test('writes nothing, and says what would go where, old and new', async () => {
      const { port, save, bids } = await begin();
      const before = await save();
      const plan = await value(port.plan([sheetOf('Results', [['Bidder', 'Total']]), besideBids(bids)]));
      expect(await save()).toEqual(before);
      expect(plan.writes.map(({ where, cells }) => ({ where, cells }))).toEqual([
        { where: 'Results!A1:B1', cells: 2 },
        { where: 'Bids!J3:K7', cells: 8 },
      ]);
      expect(plan.writes[1]?.changes[2]).toEqual({ where: 'Bids!J4', old: '', new: '10.25' });
    });

    test('keeps an empty column to the table, and passes over the note of the buyer', async () => {
      const { port, bids } = await begin();
      const narrow: OutputColumns = { ...besideBids(bids), headings: ['Points'] };
      expect((await value(port.plan([narrow]))).writes[0]?.where).toBe('Bids!F3:F7');
      expect((await value(port.plan([besideBids(bids)]))).writes[0]?.where).toBe('Bids!J3:K7');
    });

    test('skips a protected sheet and a sheet that is gone, with the reason', async () => {
      const { port, bids } = await begin();
      const locked = await gridNamed(port, 'Locked');
      const beside = { top: 0, left: 0, bottom: 1, right: 1 };
      const rows = new Map([[1, [{ value: 1 }, { value: 2 }]]]);
      const plan = await value(
        port.plan([
          { ...besideBids(bids), sheetId: locked.id, beside, headingRow: 0, rows },
          { ...besideBids(bids), sheetId: 'no such sheet' },
        ]),
      );
      expect(plan.writes).toEqual([]);
      expect(plan.skipped.map(({ reason }) => reason)).toEqual([
        'The sheet Locked is protected.',
        'The sheet is no longer in the workbook.',
      ]);
    });

    test('gives our sheet another name where the buyer has one of that name, in any case', async () => {
      const { port } = await begin();
      const plan = await value(port.plan([sheetOf('BIDS', [['a']]), sheetOf('Bids', [['b']])]));
      expect(plan.writes.map(({ sheet }) => sheet)).toEqual(['BIDS (2)', 'Bids (3)']);
    });

    test('makes names that Excel accepts', async () => {
      const { port } = await begin();
      const wanted = ["'Lot 1/2: [draft]'", 'A name that is far too long for any sheet', 'قيمة 🌳'];
      const { receipt } = await write(
        port,
        wanted.map((name) => sheetOf(name, [['a']])),
      );
      for (const { sheet } of receipt.writes) {
        expect(sheet.length).toBeLessThanOrEqual(31);
        expect(sheet).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        expect(valueAt(await gridNamed(port, sheet), 0, 0)).toBe('a');
      }
    });
  });

  describe(`${adapter}: writing`, () => {
    test('changes nothing of the buyer', async () => {
      const { port, bids } = await begin();
      const before = places((await value(port.read())).grids);
      await write(port, [sheetOf('Results', [['Bidder']]), besideBids(bids)]);
      const after = (await value(port.read())).grids.filter(({ name }) => name !== 'Results');
      const ownColumns = new Set([9, 10]);
      const buyers = places(after).map((grid) => ({
        ...grid,
        values: grid.values.map((row) =>
          grid.name === 'Bids' ? row.filter((_cell, column) => !ownColumns.has(column)) : row,
        ),
        formats: new Map([...grid.formats].filter(([key]) => !ownColumns.has(key % 16_384))),
        bold: new Set([...grid.bold].filter((key) => !ownColumns.has(key % 16_384))),
        filled: new Set([...grid.filled].filter((key) => !ownColumns.has(key % 16_384))),
      }));
      const trimmed = (grids: typeof before) =>
        grids.map((grid) => ({ ...grid, values: grid.values.map((row) => row.join('|').replace(/\|+$/, '')) }));
      expect(trimmed(buyers)).toEqual(trimmed(before));
    });

    test('text stays text, whatever it begins with', async () => {
      const { port, bids } = await begin();
      const rows = nastyTexts.map((text) => [text, 1]);
      for (const text of nastyTexts) {
        const { receipt } = await write(port, [sheetOf('Texts', rows), besideBids(bids, [text, text, text])]);
        const column = receipt.writes.find(({ sheet }) => sheet === 'Bids')?.area.right ?? 0;
        const grid = await gridNamed(port, 'Bids');
        expect(valueAt(grid, 3, column)).toBe(text);
        expect(grid.formulas.has(cellKey(3, column))).toBe(false);
      }
      const texts = await gridNamed(port, 'Texts');
      expect(texts.values.map((row) => row?.[0])).toEqual(nastyTexts);
      expect(texts.formulas.size).toBe(0);
    });

    test('cuts a text that no cell can hold, and shows it', async () => {
      const { port } = await begin();
      await write(port, [sheetOf('Long', [['x'.repeat(40_000), 'kept']])]);
      const long = valueAt(await gridNamed(port, 'Long'), 0, 0);
      expect(long).toBe(`${'x'.repeat(31_999)}…`);
    });

    test('a blank is blank, and a row without cells is none', async () => {
      const { port, bids } = await begin();
      await write(port, [{ ...besideBids(bids), rows: new Map([[6, [{ value: null }, { value: 0 }]]]) }]);
      const grid = await gridNamed(port, 'Bids');
      expect([valueAt(grid, 6, 9), valueAt(grid, 6, 10), valueAt(grid, 3, 9)]).toEqual([null, 0, null]);
    });

    test('offers what may be chosen', async () => {
      const { port } = await begin();
      const area = { top: 1, left: 0, bottom: 20, right: 0 };
      await write(port, [{ ...sheetOf('Choices', [['Verdict']]), lists: [{ area, texts: ['met', 'unmet'] }] }]);
      const { validations } = await gridNamed(port, 'Choices');
      expect(validations).toEqual([{ area, list: ['met', 'unmet'] }]);
    });

    test('refuses a plan when the workbook has changed since', async () => {
      const { port, save, bids } = await begin();
      const early = await value(port.plan([besideBids(bids)]));
      await write(port, [sheetOf('Results', [['a']])]);
      const before = await save();
      expect(await codes(port.apply(early))).toEqual(['plan-stale']);
      const stranger: Plan = { ...early, id: 'never planned here' };
      expect(await codes(port.apply(stranger))).toEqual(['plan-stale']);
      expect(await save()).toEqual(before);
    });

    test('a plan that is stopped leaves all as it was, and can be written later', async () => {
      const { port, save, bids } = await begin();
      const plan = await value(port.plan([sheetOf('Results', [['a']]), besideBids(bids)]));
      const before = await save();
      expect(await codes(port.apply(plan, { signal: AbortSignal.abort() }))).toEqual(['cancelled']);
      const inTheMiddle = new AbortController();
      const stopped = port.apply(plan, { signal: inTheMiddle.signal, onProgress: () => inTheMiddle.abort() });
      expect(await codes(stopped)).toEqual(['cancelled']);
      expect(await save()).toEqual(before);
      await value(port.apply(plan));
    });

    test('what was written before makes room for what is written now', async () => {
      const { port, bids } = await begin();
      await write(port, [sheetOf('Results', [['old']]), sheetOf('Findings', [['old']]), besideBids(bids)]);
      const { plan } = await write(port, [
        sheetOf('Results', [['new']]),
        besideBids(bids, ['again', 'again', 'again']),
      ]);
      expect(plan.writes.map(({ where }) => where)).toEqual(['Results!A1', 'Bids!J3:K7', 'Findings!A1']);
      const { grids } = await value(port.read());
      expect(grids.map(({ name }) => name)).toEqual(['Bids', awkwardName, 'Locked', 'Results']);
      expect(valueAt(await gridNamed(port, 'Results'), 0, 0)).toBe('new');
      expect(valueAt(await gridNamed(port, 'Bids'), 3, 10)).toBe('again');
    });
  });

  describe(`${adapter}: reverting`, () => {
    const gone = async (port: WorkbookPort) => places((await value(port.read())).grids);

    test('takes out everything, and the workbook reads as before', async () => {
      const { port, bids } = await begin();
      const before = await gone(port);
      const { receipt } = await write(port, [sheetOf('Results', [['a']]), besideBids(bids)]);
      const report = await value(port.revert(receipt));
      expect(report).toEqual({ removed: ['Results!A1', 'Bids!J3:K7'], conflicts: [] });
      expect(await gone(port)).toEqual(before);
    });

    test('works after the file was closed and opened again, by the receipt that the workbook keeps', async () => {
      const first = await begin();
      const before = await gone(first.port);
      const { receipt } = await write(first.port, [sheetOf('Results', [['a']]), besideBids(first.bids)]);
      const second = await open(await first.save());
      const kept = await value(second.port.loadState());
      expect(kept?.receipts).toEqual([receipt]);
      expect((await value(second.port.revert(structuredClone(receipt)))).conflicts).toEqual([]);
      expect(await gone(second.port)).toEqual(before);
    });

    test('leaves a cell that someone changed, names it, and takes out the rest', async () => {
      const first = await begin();
      const { receipt } = await write(first.port, [besideBids(first.bids)]);
      const { port } = await open(edit(await first.save(), 'Bids', 'J4', 99));
      const { conflicts } = await value(port.revert(receipt));
      expect(conflicts.map(({ where }) => where)).toEqual(['Bids!J4']);
      const bids = await gridNamed(port, 'Bids');
      expect([valueAt(bids, 3, 9), valueAt(bids, 3, 10), valueAt(bids, 4, 9)]).toEqual([99, null, null]);
    });

    test('a formula typed over our text is a change, even one that reads the same', async () => {
      const first = await begin();
      const { receipt } = await write(first.port, [besideBids(first.bids, ['=B4', '', ''])]);
      const { port } = await open(edit(await first.save(), 'Bids', 'K4', { formula: '=B4', result: 100 }));
      expect((await value(port.revert(receipt))).conflicts.map(({ where }) => where)).toEqual(['Bids!K4']);
    });

    test('keeps a sheet of ours that someone worked on', async () => {
      const first = await begin();
      const { receipt } = await write(first.port, [
        sheetOf('Results', [
          ['a', 1],
          ['b', 2],
        ]),
      ]);
      const { port } = await open(edit(await first.save(), 'Results', 'B2', 3));
      const report = await value(port.revert(receipt));
      expect(report.removed).toEqual([]);
      expect(report.conflicts.map(({ where }) => where)).toEqual(['Results!A2:B2']);
      const plan = await value(port.plan([sheetOf('Results', [['c']])]));
      expect(plan.writes.map(({ sheet }) => sheet)).toEqual(['Results (2)']);
    });

    test('a sheet of ours that someone only sorted is still ours', async () => {
      const first = await begin();
      const { receipt } = await write(first.port, [sheetOf('Results', [[1], [2]])]);
      const { port } = await open(edit(edit(await first.save(), 'Results', 'A1', 2), 'Results', 'A2', 1));
      expect(await value(port.revert(receipt))).toEqual({ removed: ['Results!A1:A2'], conflicts: [] });
    });

    test('a second revert finds nothing, and says so', async () => {
      const { port, bids } = await begin();
      const { receipt } = await write(port, [besideBids(bids)]);
      await value(port.revert(receipt));
      expect(await codes(port.revert(receipt))).toEqual(['nothing-to-revert']);
    });
  });

  describe(`${adapter}: state and places`, () => {
    test('keeps any JSON inside the workbook, and none where there is none', async () => {
      const { port, save } = await begin();
      expect(await value(port.loadState())).toBeNull();
      const state = { text: '<&>"\u0007\uffff\ud800 ]]> 🌳', list: [1, null, { deep: true }], '=key': -0.5 };
      await value(port.saveState({ first: true }));
      await value(port.saveState(state));
      expect((await value(port.loadState()))?.state).toEqual(state);
      expect((await value((await open(await save())).port.loadState()))?.state).toEqual(state);
    });

    test('saving the state does not make a plan stale', async () => {
      const { port, bids } = await begin();
      const plan = await value(port.plan([besideBids(bids)]));
      await value(port.saveState({ noted: 1 }));
      await value(port.apply(plan));
      expect((await value(port.loadState()))?.state).toEqual({ noted: 1 });
    });

    test('shows a place, tells who listens, and stops when asked to', async () => {
      const { port, settle } = await begin();
      const heard: string[] = [];
      const stop = port.onEdit(({ kind, where }) => heard.push(`${kind} ${where}`));
      await value(port.select('Bids!B4'));
      await value(port.select(`'${awkwardName.replaceAll("'", "''")}'!A1:B2`));
      await settle();
      stop();
      await value(port.select('Bids!A1'));
      await settle();
      expect(heard).toEqual(['selected Bids!B4', `selected '${awkwardName.replaceAll("'", "''")}'!A1:B2`]);
    });

    test('a place that is gone is a problem, not a jump elsewhere', async () => {
      const { port, settle } = await begin();
      const heard: string[] = [];
      port.onEdit(({ where }) => heard.push(where));
      expect(await codes(port.select('Gone!A1'))).toEqual(['place-gone']);
      expect(await codes(port.select('no place at all'))).toEqual(['place-gone']);
      await settle();
      expect(heard).toEqual([]);
    });
  });
}
