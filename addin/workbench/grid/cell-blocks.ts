import { type Area, cellKey } from '../../../core/source';
import type { ViewCell } from '../../file/view';

/** Fetches the cells of an area that are not blank. */
export type FetchCells = (sheetId: string, area: Area) => Promise<readonly ViewCell[]>;

const blockRows = 64;
const blockColumns = 32;
/** Enough for a screen and its surroundings many times over; beyond it the oldest are dropped. */
const mostBlocks = 200;

/** The cells near the window, fetched block by block as they come into sight and kept until the workbook changes. */
export function createCellBlocks(fetchCells: FetchCells) {
  const blocks = new Map<string, ReadonlyMap<number, ViewCell> | 'under way'>();
  const listeners = new Set<() => void>();
  let generation = 0;
  const tell = () => {
    generation += 1;
    for (const listener of [...listeners]) listener();
  };

  async function load(sheetId: string, top: number, left: number, key: string) {
    blocks.set(key, 'under way');
    const area = { top, left, bottom: top + blockRows - 1, right: left + blockColumns - 1 };
    const cells = await fetchCells(sheetId, area);
    // A change of the workbook in the meantime has emptied the blocks: what arrives now is out of date.
    if (blocks.get(key) !== 'under way') return;
    blocks.set(key, new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell])));
    const oldest = blocks.size > mostBlocks ? blocks.keys().next().value : undefined;
    if (oldest !== undefined) blocks.delete(oldest);
    tell();
  }

  const keyOf = (sheetId: string, row: number, column: number) =>
    `${Math.floor(row / blockRows)} ${Math.floor(column / blockColumns)} ${sheetId}`;

  return {
    /** The cell, if it is here already. */
    cell(sheetId: string, row: number, column: number): ViewCell | undefined {
      const block = blocks.get(keyOf(sheetId, row, column));
      return block === 'under way' ? undefined : block?.get(cellKey(row, column));
    },
    /** Asks for every block of the area that is not here yet. */
    want(sheetId: string, { top, left, bottom, right }: Area): void {
      for (let row = top - (top % blockRows); row <= bottom; row += blockRows)
        for (let column = left - (left % blockColumns); column <= right; column += blockColumns) {
          const key = keyOf(sheetId, row, column);
          if (!blocks.has(key)) void load(sheetId, row, column, key);
        }
    },
    forget(): void {
      blocks.clear();
      tell();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    generation: () => generation,
  };
}

export type CellBlocks = ReturnType<typeof createCellBlocks>;
