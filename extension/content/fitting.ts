/** How many chips fit into a line. */

/** More chips than this would be a wall: the rest is in the card. */
export const mostChips = 3;

/** Px before each row, and between its parts as in `chips.css`. */
export const beforeRow = 8;
const betweenParts = 4;
/** Enough of a name to tell it from the one beside it. */
const shortName = 80;
/** Px of a button that stands over the page's own text, in either direction: as much as a hand needs, and no more. */
export const tinySize = 24;

/** Widths in px; `facts` counts also what has no chip. */
export interface RowWidths {
  readonly label: number;
  readonly chips: readonly number[];
  readonly more: number;
  readonly facts: number;
}

export interface Fit {
  readonly shown: number;
  /** As given, or with names cut short. */
  readonly rows: readonly RowWidths[];
}

/** What the rows of one target can show in this room; `null` where not even the count of facts fits beside a short name. */
export function fitting(room: number, rows: readonly RowWidths[]): Fit | null {
  const short = rows.map((row) => ({ ...row, label: Math.min(row.label, shortName) }));
  for (const fewest of [1, 0]) {
    for (const each of [rows, short]) {
      const shown = chipsThatFit(room, each, fewest);
      if (shown !== null) return { shown, rows: each };
    }
  }
  return null;
}

function chipsThatFit(room: number, rows: readonly RowWidths[], fewest: number): number | null {
  for (let shown = mostChips; shown >= fewest; shown--) {
    if (rows.reduce((sum, row) => sum + beforeRow + widthOf(row, shown), 0) <= room) return shown;
  }
  return null;
}

export function widthOf({ label, chips, more, facts }: RowWidths, shown: number): number {
  const parts = chips.slice(0, shown);
  if (label > 0) parts.unshift(label);
  if (facts > Math.min(shown, chips.length)) parts.push(more);
  return parts.reduce((sum, width) => sum + width + betweenParts, -betweenParts);
}
