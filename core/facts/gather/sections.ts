import type { Where } from '../../source';
import type { Frame } from './frame';
import { saysLot } from './lots';

export interface Section {
  readonly text: string;
  readonly row: number;
  readonly where: Where;
}

/** The section each entry stands under: the nearest section row above it, one for lots and one for everything else. */
export interface Sections {
  readonly lot: readonly (Section | null)[];
  readonly heading: readonly (Section | null)[];
}

export function sectionsOf({ table, sheet, entries, blanks }: Frame): Sections {
  const lot: (Section | null)[] = [];
  const heading: (Section | null)[] = [];
  const bounds = table.layout === 'transposed' || table.layout === 'form' ? [] : table.rows;
  const opened: Section[] = [];
  for (let at = 0; at < bounds.length; at++) {
    const note = bounds[at];
    if (note?.class === 'section') opened.push(firstText(table.area, sheet, note.row));
  }
  if (opened.length === 0) return { lot: blanks, heading: blanks };
  let next = 0;
  let currentLot: Section | null = null;
  let current: Section | null = null;
  for (const entry of entries) {
    for (let section = opened[next]; next < opened.length && (section?.row ?? 0) < entry; section = opened[next]) {
      next += 1;
      if (!section || section.text === '') continue;
      if (saysLot(section.text)) currentLot = section;
      else current = section;
    }
    lot.push(currentLot);
    heading.push(current);
  }
  return { lot, heading };
}

function firstText(area: Frame['table']['area'], sheet: Frame['sheet'], row: number): Section {
  for (let column = area.left; column <= area.right; column += 1) {
    const value = sheet.carried(row, column);
    if (typeof value === 'string' && value.trim() !== '')
      return { text: value.trim(), row, where: sheet.where(row, column) };
  }
  return { text: '', row, where: sheet.where(row, area.left) };
}
