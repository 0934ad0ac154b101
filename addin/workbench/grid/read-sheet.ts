import type { ViewWindow, WorkbookView } from '../../file/view';
import { type Sheet, type Tab, usualHeight, usualWidth } from './sheet';

/** Sizes that are not the usual one, by index. */
const special = (sizes: readonly number[], from: number, usual: number) =>
  sizes.flatMap((size, index) => (size === usual ? [] : [[from + index, size] as const]));

const lineHeight = 18;
const characterWidth = 7;

/** Headings of ours go on to further lines, and Excel makes a row without a height of its own as high as they need. */
function headingHeights(view: WorkbookView, { id, own }: Tab): readonly (readonly [row: number, height: number])[] {
  return own.flatMap(({ top, left, right }) => {
    const row = view.window(id, { top, left, bottom: top, right });
    if (!row.ok) return [];
    const lines = row.value.cells.map(({ wrapped, text, column }) =>
      wrapped ? linesOf(text, (row.value.widths[column - left] ?? usualWidth) / characterWidth) : 1,
    );
    const most = Math.max(1, ...lines);
    return most === 1 ? [] : [[top, 2 + most * lineHeight] as const];
  });
}

function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/**
 * A sheet's geometry, from as few windows as it takes. A window is cut at 200,000 cells: heights are read on from
 * there, merged cells further down are drawn apart. `null` for a sheet without cells.
 */
export function readSheet(view: WorkbookView, tab: Tab): Sheet | null {
  if (!tab.hasCells) return null;
  const corner = view.window(tab.id, { top: 0, left: 0, bottom: 0, right: 0 });
  if (!corner.ok) return null;
  const { rowCount, columnCount, frozenRows, frozenColumns } = corner.value;
  const bottom = Math.max(0, rowCount - 1);
  const whole = view.window(tab.id, { top: 0, left: 0, bottom, right: Math.max(0, columnCount - 1) });
  if (!whole.ok) return null;
  const heights = [...special(whole.value.heights, 0, usualHeight)];
  let next: ViewWindow = whole.value;
  while (next.area.bottom < bottom) {
    const top = next.area.bottom + 1;
    const further = view.window(tab.id, { top, left: 0, bottom, right: 0 });
    if (!further.ok) break;
    next = further.value;
    heights.push(...special(next.heights, top, usualHeight));
  }
  return {
    ...tab,
    rows: rowCount,
    columns: columnCount,
    frozenRows,
    frozenColumns,
    columnWidths: new Map(special(whole.value.widths, 0, usualWidth)),
    rowHeights: new Map([...headingHeights(view, tab), ...heights]),
    merges: whole.value.merges,
  };
}
