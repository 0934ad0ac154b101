/** Rows of a table as they stand on the page: cells that reach over several rows or columns are in all of them. */
import { attribute, childrenOf, printed, tag } from './elements';

/** A table that stands in one of its cells has rows of its own. */
export const rowsOf = (table: Element): readonly Element[] =>
  childrenOf(table)
    .flatMap((part) => (tag(part) === 'tr' ? [part] : childrenOf(part)))
    .filter((part) => tag(part) === 'tr');

interface Row {
  /** Those that begin in this row. */
  readonly cells: readonly Element[];
  /** By column; `undefined` where a cell that began further left goes on. */
  readonly across: readonly (Element | undefined)[];
}

/** No page has more; a hostile one may say so. */
const mostSpanned = 1000;
const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name), 10) || 1, 1), mostSpanned);

export function spread(rows: readonly Element[]): readonly Row[] {
  /** Of each column the cell that reaches down into rows to come, and into how many. */
  let reaching: readonly ({ readonly cell: Element | undefined; readonly left: number } | undefined)[] = [];
  return rows.map((row) => {
    const cells = childrenOf(row);
    const across: (Element | undefined)[] = [];
    const next: (typeof reaching)[number][] = [];
    const put = (cell: Element | undefined, left: number): void => {
      across.push(cell);
      next.push(left > 0 ? { cell, left } : undefined);
    };
    const goOn = (): void => {
      for (let above = reaching[across.length]; above; above = reaching[across.length]) put(above.cell, above.left - 1);
    };
    for (const cell of cells) {
      goOn();
      const down = spanOf(cell, 'rowspan') - 1;
      put(cell, down);
      for (let more = spanOf(cell, 'colspan') - 1; more > 0; more--) put(undefined, down);
    }
    goOn();
    reaching = next;
    return { cells, across };
  });
}

const isBold = (cell: Element): boolean =>
  childrenOf(cell).some(
    (part) => /^(?:b|strong)$/.test(tag(part)) && printed(part) !== '' && printed(part) === printed(cell),
  );

/** Fewer columns are labels with their values, or lay the page out. */
const fewestOfRecord = 3;

/** A row of heads, by its markup, or by its look where it is the first. */
export const areHeads = (cells: readonly Element[], isFirst: boolean): boolean =>
  (cells.length > 1 && cells.every((cell) => tag(cell) === 'th')) ||
  (isFirst && cells.length >= fewestOfRecord && cells.every(isBold));

/** Cells of a table that says nowhere what they are: none of them is a line by itself. */
export const isRecord = (cells: readonly Element[]): boolean =>
  cells.length >= fewestOfRecord && cells.every((cell) => childrenOf(cell).every((part) => tag(part) !== 'table'));
