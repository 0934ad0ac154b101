/** Carries a change out, whole or not at all: whatever fails on the way is followed by putting everything back. */
import { fail, ok, type Result } from '../../core/result';
import type { Standing } from '../workbook/placing/standing';
import type { Watch } from '../workbook/port';
import { byteBudget, type ExcelApi, inExcel } from './api';
import { Batches } from './batches';
import type { Change } from './change';
import { finishing } from './finish';
import { makeRoom } from './make-room';
import { isTooLarge, officeCode, stop } from './office-errors';
import { putBack, type Undo } from './put-back';
import { cardsOf, putCards } from './score-cards';
import { standsAsPlanned } from './stands-as-planned';
import type { WrittenInExcel } from './state-parts';
import { asWritten } from './verify-written';
import { blocksOf, writeChange } from './write-change';

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
    const undo: Undo = {
      state: null,
      asked: { parts: new Map(), pointers: [] },
      looks: [],
      sheets: [],
      touched: false,
      cells: false,
      left: [],
      overwritten: false,
    };
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
      if (undo.left.length > 0)
        return fail(
          stop(
            'sheets-left',
            `This failed, and all is as it was but for new sheets that Excel did not let go: ${undo.left.join(', ')}.`,
            'Click into a cell of this workbook, so that no other is in front of it, delete those sheets, and try again.',
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
      await writeChange(context, batches, change, ids, budget, undo);
    },
    grouped ? { mergeUndoGroup: true } : {},
  );
  await inExcel(excel, async (context) => {
    const batches = new Batches(context, budget, watch);
    batches.at({ step: 'Checking what was written', done: 3, of: steps });
    const checkStanding = await standsAsPlanned(context, batches, change);
    const checkWritten = await asWritten(context, batches, change, blocksOf(change, ids), budget);
    const finish = await finishing(context, batches, change, ids, standing.grids, budget);
    await batches.send();
    checkStanding();
    await checkWritten();
    await finish();
    if (cards) await putCards(context, cardsOf(blocksOf(change, ids)));
  });
  return records;
}
