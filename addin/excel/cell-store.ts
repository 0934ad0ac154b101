/** One sheet's cells, filled block by block. */
import { type Area, type CellValue, cellKey } from '../../core/source';
import type { Block } from './blocks';

/** A text that Excel could give for a formula, or for a text with something before it. */
const doubtful = /^[=+\-@']/;

export class CellStore {
  readonly values: CellValue[][] = [];
  readonly formulas = new Map<number, string>();
  readonly formats = new Map<number, string>();
  readonly bold = new Set<number>();
  readonly filled = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  /** Takes in one answer; gives what has to be read once more to be sure. A matrix of the wrong shape is a bug of Excel's. */
  take(block: Block, answer: readonly (readonly unknown[])[]): readonly Block[] {
    const { kind, area } = block;
    switch (kind) {
      case 'formulas':
        return this.takeFormulas(block, answer);
      case 'values':
        each(area, answer, (row, column, value) => this.settle(row, column, value));
        return [];
      case 'formats':
        each(area, answer, (row, column, code) => {
          if (typeof code === 'string' && code !== 'General' && code !== '')
            this.formats.set(cellKey(row, column), code);
        });
        return [];
      case 'looks':
        each(area, answer, (row, column, look) => this.takeLook(cellKey(row, column), look));
        return [];
      case 'hiddenRows':
        for (const [n, row] of (answer[0] ?? []).entries())
          if (isRecord(row) && row['rowHidden'] === true) this.hiddenRows.add(area.top + n);
        return [];
      case 'hiddenColumns':
        for (const [n, column] of (answer[0] ?? []).entries())
          if (isRecord(column) && column['columnHidden'] === true) this.hiddenColumns.add(area.left + n);
        return [];
    }
  }

  private takeFormulas({ sheet, area }: Block, answer: readonly (readonly unknown[])[]): readonly Block[] {
    const spans = new Map<number, { top: number; bottom: number }>();
    each(area, answer, (row, column, value) => {
      if (value === '' || value === null) return;
      this.put(row, column, asCell(value));
      if (typeof value !== 'string' || !doubtful.test(value)) return;
      const span = spans.get(column);
      if (span) span.bottom = row;
      else spans.set(column, { top: row, bottom: row });
    });
    return [...spans].map(([column, span]) => ({
      sheet,
      kind: 'values' as const,
      area: { ...span, left: column, right: column },
    }));
  }

  /** A formula differs from its value; a text that only begins like one does not. */
  private settle(row: number, column: number, value: unknown): void {
    const before = this.values[row]?.[column] ?? null;
    const now = value === '' ? null : asCell(value);
    if (typeof before === 'string' && before.startsWith('=') && before !== now)
      this.formulas.set(cellKey(row, column), before);
    if (before !== now) this.put(row, column, now);
  }

  private put(row: number, column: number, value: CellValue): void {
    const cells = this.values[row] ?? [];
    this.values[row] = cells;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  private takeLook(key: number, look: unknown): void {
    const format = isRecord(look) ? look['format'] : undefined;
    if (!isRecord(format)) return;
    const { font, fill } = format;
    if (isRecord(font) && font['bold'] === true) this.bold.add(key);
    const color = isRecord(fill) ? fill['color'] : undefined;
    // Excel gives white for a cell without a fill.
    if (typeof color === 'string' && color !== '' && color.toUpperCase() !== '#FFFFFF') this.filled.add(key);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Data types of newer Excels have a text or number behind them in plain reads; anything else is told as text. */
const asCell = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : String(value);

function each(
  area: Area,
  answer: readonly (readonly unknown[])[],
  take: (row: number, column: number, value: unknown) => void,
): void {
  for (const [row, cells] of answer.entries())
    for (const [column, value] of cells.entries()) take(area.top + row, area.left + column, value);
}
