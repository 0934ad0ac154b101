/** Reads the cells of all sheets in as few round trips as their bytes allow. */
import type { Area } from '../../core/source';
import { Damage, tooLarge } from '../workbook/damage';
import { pace } from '../workbook/pace';
import type { Watch } from '../workbook/port';
import { byteBudget, type Context } from './api';
import { type Block, bytesOf, isSmallest, takeBatch } from './blocks';
import { CellStore } from './cell-store';
import { isTooLarge, stopIf } from './office-errors';
import type { SheetFrame } from './read-frames';

/** Bold and fill are evidence for headings, which stand near the top; everywhere they would cost too much. */
const looksRows = 60;
const looksColumns = 60;
/** Over all sheets together. */
const mostLooks = 8_000;
/** What a small workbook's cells hold is asked twice at once, as formulas and as values: a round trip costs more than that. */
const smallBook = 100_000;
/** More than any tender has, and minutes of reading. */
const mostCells = 20_000_000;

/** An answer that is empty where cells were asked for: Excel on the web gives one when there are too many. */
class NothingCame extends Error {
  readonly code = 'ResponseTooLarge';
}

/** Throws `Damage`: `cancelled`, `too-large`; errors of Office pass through. */
export async function readCells(
  context: Context,
  frames: readonly SheetFrame[],
  { onProgress, signal }: Watch,
): Promise<readonly CellStore[]> {
  const stores = frames.map(() => new CellStore());
  const queue = blocksFor(frames);
  const valuesAsked = queue.some(({ kind }) => kind === 'values');
  let of = queue.reduce((sum, block) => sum + bytesOf(block), 0);
  let done = 0;
  let budget = byteBudget;
  const paced = pace();
  while (queue.length > 0) {
    stopIf(signal, 'Reading was stopped before the end.');
    const batch = takeBatch(queue, evenShare(queue, budget));
    onProgress?.({ step: `Reading ${frames[batch[0]?.sheet ?? 0]?.name ?? ''}`, done, of });
    const answers = await fetchBatch(context, frames, batch).catch((error: unknown) => {
      if (!isTooLarge(error) || isSmallest(batch)) throw error;
      return null;
    });
    if (answers === null) {
      // Long texts: the same blocks again, half as much at a time.
      budget =
        Math.min(
          budget,
          batch.reduce((sum, block) => sum + bytesOf(block), 0),
        ) / 2;
      queue.unshift(...batch);
      continue;
    }
    const doubtful: Block[] = [];
    for (const [n, block] of batch.entries())
      for (const [part, answer] of slices(block, answers[n] ?? [])) {
        await paced();
        const again = stores[block.sheet]?.take(part, answer) ?? [];
        if (!valuesAsked) doubtful.push(...again);
      }
    queue.unshift(...doubtful);
    of += doubtful.reduce((sum, block) => sum + bytesOf(block), 0);
    done += batch.reduce((sum, block) => sum + bytesOf(block), 0);
  }
  return stores;
}

/**
 * Answers of about the same size, as few as the budget allows: none holds the interface up longer than it has to. What
 * cells hold comes in one where it can, because it may give rise to another question.
 */
function evenShare(queue: readonly Block[], budget: number): number {
  const sum = (blocks: readonly Block[]) => blocks.reduce((bytes, block) => bytes + bytesOf(block), 0);
  const left = sum(queue);
  const held = sum(queue.filter(({ kind }) => kind === 'formulas'));
  return Math.max(Math.ceil(left / Math.ceil(left / budget)), held <= budget ? held : 0);
}

type Answer = readonly (readonly unknown[])[];

/** Cells taken in at once. */
const mostAtOnce = 20_000;

/** A block and its answer in pieces of so many cells. What is told of rows and columns comes in one line. */
function slices(block: Block, answer: Answer): readonly (readonly [Block, Answer])[] {
  const { area } = block;
  const rows = Math.max(1, Math.floor(mostAtOnce / (area.right - area.left + 1)));
  if (answer.length <= rows) return [[block, answer]];
  return Array.from({ length: Math.ceil(answer.length / rows) }, (_, n) => {
    const top = area.top + n * rows;
    const part = answer.slice(n * rows, (n + 1) * rows);
    return [{ ...block, area: { ...area, top, bottom: top + part.length - 1 } }, part];
  });
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const topOf = ({ top, left, bottom, right }: Area): Area => ({
  top,
  left,
  bottom: Math.min(bottom, top + looksRows - 1),
  right: Math.min(right, left + looksColumns - 1),
});

function blocksFor(frames: readonly SheetFrame[]): Block[] {
  const content: Block[] = [];
  const rest: Block[] = [];
  let cells = 0;
  let looks = 0;
  for (const [sheet, { parts, someRowsHidden, someColumnsHidden }] of frames.entries()) {
    for (const area of parts) {
      cells += sizeOf(area);
      content.push({ sheet, kind: 'formulas', area });
      if (someRowsHidden) rest.push({ sheet, kind: 'hiddenRows', area });
      if (someColumnsHidden) rest.push({ sheet, kind: 'hiddenColumns', area });
    }
    const top = parts[0] && topOf(parts[0]);
    if (top && looks + sizeOf(top) <= mostLooks) {
      looks += sizeOf(top);
      rest.push({ sheet, kind: 'looks', area: top });
    }
    rest.push(...parts.map((area): Block => ({ sheet, kind: 'formats', area })));
  }
  if (cells > mostCells) throw new Damage(tooLarge(`its sheets span ${cells} cells`));
  const isSmall = content.reduce((sum, block) => sum + bytesOf(block), 0) <= smallBook;
  const values = isSmall ? content.map((block): Block => ({ ...block, kind: 'values' })) : [];
  return [...content, ...values, ...rest];
}

async function fetchBatch(
  context: Context,
  frames: readonly SheetFrame[],
  batch: readonly Block[],
): Promise<readonly Answer[]> {
  const asked = batch.map((block) => askFor(frames[block.sheet]?.sheet, block));
  await context.sync();
  return asked.map((answer) => {
    const matrix = answer();
    // An answer of nothing must never pass for blank cells.
    if (!Array.isArray(matrix)) throw new NothingCame();
    return matrix;
  });
}

/** Asks for one block; gives the way to the answer once it is there. */
function askFor(sheet: Excel.Worksheet | undefined, { kind, area }: Block): () => Answer | null {
  if (!sheet) throw new Error('A block without a sheet.');
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  switch (kind) {
    case 'looks': {
      const looks = range.getCellProperties({ format: { font: { bold: true }, fill: { color: true } } });
      return () => looks.value;
    }
    case 'hiddenRows': {
      const rows = range.getRowProperties({ rowHidden: true });
      return () => rows.value && [rows.value];
    }
    case 'hiddenColumns': {
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => columns.value && [columns.value];
    }
    default: {
      const name = kind === 'formats' ? 'numberFormat' : kind;
      range.load(name);
      return () => range[name];
    }
  }
}
