/** Carries a change out, whole or not at all: whatever fails on the way is followed by putting everything back. */
import { fail, ok, type Result } from '../../core/result';
import type { Standing } from '../workbook/placing/standing';
import type { Watch } from '../workbook/port';
import { byteBudget, type Context, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import { putLooks, putWidths } from './before-us';
import { type Change, rectangles } from './change';
import { finish } from './finish';
import { makeRoom } from './make-room';
import { putChart, putTable } from './new-sheet';
import { isTooLarge, officeCode, stop } from './office-errors';
import { putBack, type Undo } from './put-back';
import { cardsOf, putCards } from './score-cards';
import type { WrittenInExcel } from './state-parts';
import { asWritten, rowsStillStand } from './verify-written';
import { type Block, bytesOfLooks, pieces, putStyles, putValues, widthInPoints } from './write-cells';

/** What this Excel can do that not every one can. */
export interface Extras {
  /** It takes back in one step what is written in one run. */
  readonly undoGroups: boolean;
  /** Its numbers can carry a card. */
  readonly cards: boolean;
}

/** What was kept in the workbook about the change. Throws `Damage` and errors of Office, with nothing changed. */
export async function carryOut(
  excel: ExcelApi,
  standing: Standing,
  change: Change,
  extras: Extras,
  watch: Watch = {},
): Promise<Result<readonly WrittenInExcel[]>> {
  let grouped = extras.undoGroups;
  for (let budget = byteBudget; ; ) {
    const undo: Undo = { state: null, parts: new Map(), looks: [], sheets: [], touched: false };
    try {
      return ok(await attempt(excel, standing, change, undo, { budget, grouped, cards: extras.cards, watch }));
    } catch (error) {
      if (undo.touched && !(await putBack(excel, standing, change, undo)))
        return fail(
          stop(
            'partly-written',
            'This failed half-way, and not everything could be put back as it was.',
            `Look at ${namesOf(standing, change)}. Undo there, or close the workbook without saving; where it saves by itself, go back under File > Info > Version History.`,
          ),
        );
      if (isTooLarge(error) && budget >= 100_000) budget /= 2;
      // Excels differ in what they let into a group; without one, native undo takes more steps and all else is the same.
      else if (grouped && officeCode(error) !== undefined) grouped = false;
      else throw error;
    }
  }
}

const namesOf = (standing: Standing, { columns, cleared, sheets }: Change): string =>
  [...new Set([...columns, ...cleared].map(({ grid }) => grid.name)), ...sheets.map(({ name }) => name)].join(', ') ||
  standing.tabs.map(({ name }) => name).join(', ');

interface Manner {
  readonly budget: number;
  readonly grouped: boolean;
  readonly cards: boolean;
  readonly watch: Watch;
}

const steps = 4;

/** State first, cells last and by themselves: native undo ends at a custom XML part, and at a sheet that goes. */
async function attempt(
  excel: ExcelApi,
  standing: Standing,
  change: Change,
  undo: Undo,
  { budget, grouped, cards, watch }: Manner,
): Promise<readonly WrittenInExcel[]> {
  const { ids, records } = await inExcel(excel, (context) =>
    makeRoom(context, new Batches(context, budget, watch), steps, standing, change, undo),
  );
  await inExcel(
    excel,
    async (context) => {
      const batches = new Batches(context, budget, watch);
      batches.at({ step: 'Writing the cells', done: 2, of: steps });
      suspend(context);
      await clearCells(context, batches, change);
      await writeCells(context, batches, change, ids, budget);
      await batches.send();
    },
    grouped ? { mergeUndoGroup: true } : {},
  );
  await inExcel(excel, async (context) => {
    const batches = new Batches(context, budget, watch);
    batches.at({ step: 'Checking what was written', done: 3, of: steps });
    await batches.send();
    await rowsStillStand(context, change);
    await asWritten(context, blocksOf(change, ids), budget);
    await finish(context, change, ids);
    if (cards) await putCards(context, cardsOf(blocksOf(change, ids)));
  });
  return records;
}

async function clearCells(context: Context, batches: Batches, { cleared }: Change): Promise<void> {
  for (const { grid, area, rows, before } of cleared)
    await batches.add(20_000 + 12 * rows.length * (area.right - area.left + 1), () => {
      const sheet = context.workbook.worksheets.getItem(grid.id);
      for (const { top, left, bottom, right } of rectangles(rows)) {
        sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).clear('Contents');
        putLooks(context, { sheetId: grid.id, area: { top, left, bottom, right } }, before);
      }
      putWidths(context, { sheetId: grid.id, area }, before);
    });
}

/** Until the next sync only, so once is enough for the request that writes most. */
function suspend({ workbook: { application } }: Context): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Every block of the change, with the id of its sheet. */
const blocksOf = (
  { sheets, columns }: Change,
  ids: readonly string[],
): readonly { readonly sheetId: string; readonly block: Block }[] => [
  ...sheets.flatMap(({ output: { rows } }, n) => {
    const right = rows.reduce((most, cells) => Math.max(most, cells.length), 1) - 1;
    const block = { area: { top: 0, left: 0, bottom: rows.length - 1, right }, rows };
    return rows.length === 0 ? [] : [{ sheetId: ids[n] ?? '', block }];
  }),
  ...columns.map(({ grid, block }) => ({ sheetId: grid.id, block })),
];

async function writeCells(
  context: Context,
  batches: Batches,
  change: Change,
  ids: readonly string[],
  budget: number,
): Promise<void> {
  const sheetOf = (id: string) => context.workbook.worksheets.getItem(id);
  const blocks = blocksOf(change, ids).flatMap(({ sheetId, block }) =>
    pieces(block, budget).map((piece) => ({ sheetId, ...piece })),
  );
  for (const { sheetId, block, bytes } of blocks) await batches.add(bytes, () => putValues(sheetOf(sheetId), block));
  for (const { sheetId, block } of blocks)
    await batches.add(bytesOfLooks(block), () => putStyles(sheetOf(sheetId), block));
  for (const { grid, block, widths } of change.columns)
    await batches.add(1_000, () => {
      for (const [n, width] of widths.entries())
        sheetOf(grid.id).getRangeByIndexes(block.area.top, block.area.left + n, 1, 1).format.columnWidth =
          widthInPoints(width);
    });
  for (const [n, { output }] of change.sheets.entries())
    await batches.add(5_000, () => {
      putTable(sheetOf(ids[n] ?? ''), output);
      putChart(sheetOf(ids[n] ?? ''), output);
    });
}
