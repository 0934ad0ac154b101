/** Outputs on their way between threads: columns of thousands of cells cross as a few lists, not as an object a cell. */
import { RowsWhenAsked } from '../workbook/output/rows-when-asked';
import type { Card, Output, OutputCell, OutputColumns, OutputSheet, OutputState } from '../workbook/port';

interface PackedColumns extends Omit<OutputColumns, 'rows'> {
  /** Zero-based rows of the sheet, and what stands in them, heading by heading. */
  readonly rows: Int32Array<ArrayBuffer>;
  readonly columns: readonly {
    readonly values: readonly OutputCell['value'][];
    /** By row, an index into `styles`. */
    readonly styleOf: Uint8Array<ArrayBuffer>;
    readonly styles: readonly OutputCell['style'][];
    /** By row; few cells have one. */
    readonly cards: ReadonlyMap<number, Card>;
  }[];
}

export type PackedOutput = OutputSheet | OutputState | PackedColumns;

export function packed(output: Output): PackedOutput {
  if (output.kind !== 'columns') return output;
  const { rows, ...rest } = output;
  const columns = output.headings.map(() => ({
    values: [] as OutputCell['value'][],
    styleOf: new Uint8Array(rows.size),
    styles: [] as OutputCell['style'][],
    cards: new Map<number, Card>(),
  }));
  let n = 0;
  for (const cells of rows.values()) {
    for (const [heading, column] of columns.entries()) {
      const cell = cells[heading];
      column.values.push(cell?.value ?? null);
      let style = column.styles.indexOf(cell?.style);
      if (style < 0) style = column.styles.push(cell?.style) - 1;
      column.styleOf[n] = style;
      if (cell?.card) column.cards.set(n, cell.card);
    }
    n++;
  }
  return { ...rest, rows: Int32Array.from(rows.keys()), columns };
}

export function unpacked(output: PackedOutput): Output {
  if (output.kind !== 'columns') return output;
  const { columns, rows, ...rest } = output;
  const found = new RowsWhenAsked<number>((n) =>
    columns.map(({ values, styleOf, styles, cards }) => {
      const style = styles[styleOf[n] ?? 0];
      const card = cards.get(n);
      return { value: values[n] ?? null, ...(style && { style }), ...(card && { card }) };
    }),
  );
  for (const [n, row] of rows.entries()) found.add(row, n);
  return { ...rest, rows: found };
}
