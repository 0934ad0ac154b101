/** Pieces of sheets to read, packed into as few answers as fit the byte budget. */
import type { Area } from '../../core/source';

/**
 * `formulas` gives constants too, so it is read for every cell; `values`, but in small workbooks, only where a text could
 * be a formula.
 * `looks` is bold and fill.
 */
export type BlockKind = 'formulas' | 'values' | 'formats' | 'looks' | 'hiddenRows' | 'hiddenColumns';

export interface Block {
  /** Index of the sheet. */
  readonly sheet: number;
  readonly kind: BlockKind;
  readonly area: Area;
}

/** Bytes that a cell, row or column usually takes in the answer. Long texts take more, and are found out by a refusal. */
const bytesEach: Readonly<Record<BlockKind, number>> = {
  formulas: 14,
  values: 14,
  formats: 10,
  looks: 66,
  hiddenRows: 20,
  hiddenColumns: 24,
};

const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
const columnsOf = ({ left, right }: Area): number => right - left + 1;

function bytesPerRow({ kind, area }: Block): number {
  if (kind === 'hiddenRows') return bytesEach.hiddenRows;
  if (kind === 'hiddenColumns') return (bytesEach.hiddenColumns * columnsOf(area)) / rowsOf(area);
  return bytesEach[kind] * columnsOf(area);
}

export const bytesOf = (block: Block): number => bytesPerRow(block) * rowsOf(block.area);

/** Takes blocks off the front of `queue` until they fill the budget; one that does not fit is cut between two rows. */
export function takeBatch(queue: Block[], budget: number): readonly Block[] {
  const batch: Block[] = [];
  let room = budget;
  for (let block = queue.shift(); block; block = queue.shift()) {
    const size = bytesOf(block);
    if (size <= room) {
      batch.push(block);
      room -= size;
      continue;
    }
    const rows = Math.floor(room / bytesPerRow(block));
    // Hidden columns are one short answer, however many rows they span.
    const fits = block.kind === 'hiddenColumns' ? 0 : Math.max(rows, batch.length === 0 ? 1 : 0);
    if (fits >= rowsOf(block.area) || (fits === 0 && batch.length === 0)) {
      batch.push(block);
      return batch;
    }
    if (fits > 0) batch.push({ ...block, area: { ...block.area, bottom: block.area.top + fits - 1 } });
    queue.unshift({ ...block, area: { ...block.area, top: block.area.top + fits } });
    return batch;
  }
  return batch;
}

/** A batch that cannot be made smaller: one row of one block. */
export const isSmallest = (batch: readonly Block[]): boolean =>
  batch.length === 1 && batch.every(({ area, kind }) => rowsOf(area) === 1 || kind === 'hiddenColumns');
