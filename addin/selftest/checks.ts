/**
 * What the port promises, tried on a scratch sheet in whatever program is open: the same promises as the contract that
 * the tests hold every adapter to, for those who have an Excel that we do not have.
 */
import { parseWhere } from '../../core/facts/where';
import { valueAt } from '../../core/source';
import { broken, mark, same, seen, sheetName, type Trial, texts, value, written } from './trial';

/** Throws `Broken` with a sentence where a promise is not kept. */
export interface Check {
  readonly title: string;
  run(test: Trial): Promise<void>;
}

export const checks: readonly Check[] = [
  {
    title: 'Reads every sheet',
    async run(test) {
      test.before = await test.grids();
      const grid = await test.sheet(test.scratch.name);
      same(grid.values[0], ['Bidder', 'Price'], 'The headings of the scratch sheet');
      same(typeof valueAt(grid, 1, 1), 'number', 'A price');
    },
  },
  {
    title: 'Plans without writing',
    async run(test) {
      test.plan = await value(test.port.plan(await test.outputs('Text')));
      same(test.plan.skipped, [], 'What is skipped');
      same(test.plan.writes.length, 2, 'Places to write to');
      same(seen(await test.grids()), seen(test.before), 'The workbook after planning');
    },
  },
  {
    title: 'Writes a sheet and columns of its own: texts stay texts, numbers stay numbers',
    async run(test) {
      if (!test.plan) broken('There was no plan.');
      test.receipt = await value(test.port.apply(test.plan));
      const grid = await test.sheet(sheetName);
      same(
        grid.values.slice(1).map((row) => row?.[0]),
        texts,
        'Texts on the sheet',
      );
      same(valueAt(grid, 2, 1), 1.25, 'A number on the sheet');
      same(grid.formulas.size, 0, 'Formulas on the sheet');
      same(
        grid.tables.map(({ area }) => area.bottom),
        [texts.length],
        'Last rows of tables on the sheet',
      );
    },
  },
  {
    title: "Leaves the buyer's table as it was, and keeps apart from it",
    async run(test) {
      const grid = await test.sheet(test.scratch.name);
      const old = test.before.find(({ name }) => name === test.scratch.name);
      same(
        grid.values.map((row) => row?.slice(0, 2)),
        old?.values,
        "The buyer's cells",
      );
      same(
        grid.values.map((row) => row?.[2] ?? null).filter((cell) => cell !== null),
        [],
        'The empty column between',
      );
      same(valueAt(grid, 0, 3), 'Goodmark total', 'The heading of our column');
    },
  },
  {
    title: 'Refuses a plan that is out of date',
    async run(test) {
      if (!test.plan) broken('There was no plan.');
      const again = await test.port.apply(test.plan);
      same(again.ok ? 'written' : again.problems[0]?.code, 'plan-stale', 'The answer');
    },
  },
  {
    title: 'Puts new results in place of old ones',
    async run(test) {
      const plan = await value(test.port.plan(await test.outputs('Text, again')));
      test.receipt = await value(test.port.apply(plan));
      const names = (await test.grids()).map(({ name }) => name).filter((name) => name.startsWith(sheetName));
      same(names, [sheetName], 'Sheets of ours');
      same(valueAt(await test.sheet(sheetName), 0, 0), 'Text, again', 'The heading');
    },
  },
  {
    title: 'Knows its cells where an inserted row has carried them',
    async run(test) {
      await value(test.scratch.insertRow());
      try {
        const plan = await value(test.port.plan(await test.outputs('Text')));
        same(plan.skipped, [], 'What is skipped');
        const places = plan.writes.filter(({ sheet }) => sheet === test.scratch.name);
        same(
          places.map(({ area }) => area.left),
          [3],
          'Columns written to',
        );
      } finally {
        await value(test.scratch.deleteRow());
      }
    },
  },
  {
    title: 'Keeps what it must remember inside the workbook',
    async run(test) {
      const before = await value(test.port.loadState());
      same(before?.state, written, 'What was kept with the cells');
      same(before?.marks, [mark], 'The mark in a name and a property of the workbook');
      const state = { kept: 'A < B & "C" — Coed Glas 🌳' };
      await value(test.port.saveState(state));
      same((await value(test.port.loadState()))?.state, state, 'What was kept by itself');
      await value(test.port.saveState({}));
    },
  },
  {
    title: 'Shows a cell, and hears which one is selected',
    async run(test) {
      let stop = () => {};
      const heard = new Promise<string | null>((resolve) => {
        stop = test.port.onEdit(({ kind, where }) => kind === 'selected' && resolve(where));
        setTimeout(() => resolve(null), 5_000);
      });
      try {
        await value(test.port.select(`'${sheetName}'!B3`));
        const where = (await heard) ?? broken('Nothing was heard within five seconds.');
        same(parseWhere(where)?.sheet, sheetName, 'The sheet heard of');
      } finally {
        stop();
      }
    },
  },
  {
    title: 'Takes out everything it wrote',
    async run(test) {
      if (!test.receipt) broken('Nothing was written.');
      const report = await value(test.port.revert(test.receipt));
      same(report.conflicts, [], 'What was left');
      same(seen(await test.grids()), seen(test.before), 'The workbook afterwards');
    },
  },
  {
    title: 'Leaves nothing of its own behind',
    async run(test) {
      const isClear = () => clearedAway(test).catch(() => false);
      // What refused a check may only have been a moment's trouble.
      if (!((await isClear()) || (await isClear())))
        broken('Some of the self-test is still there. Close this workbook without saving it.');
    },
  },
];

/** The workbook held nothing of Goodmark before, so all that it holds now is of the test. */
async function clearedAway({ port, scratch }: Trial): Promise<boolean> {
  const kept = await value(port.loadState());
  for (const receipt of kept?.receipts.toReversed() ?? []) await value(port.revert(receipt));
  if (kept) await value(port.saveState({}));
  await value(scratch.remove());
  return (await value(port.loadState())) === null;
}
