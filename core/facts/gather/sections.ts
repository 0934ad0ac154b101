import type { Where } from '../../source';
import { saysLot } from '../names/lot-words';
import type { Frame } from './frame';

/** What stands above rows; the row is its own where that is one of the table. */
export interface Over {
  readonly text: string;
  readonly where: Where;
  readonly row?: number;
}

export interface Section extends Over {
  readonly row: number;
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

/** The weight that a section or a title states at its end, as written: "2. Social value (10%)", "Quality 60%". */
export const weightAtEnd = (text: string): string | undefined => /(\d{1,3}(?:\.\d+)?\s*%)\s*[)\]]?\s*$/.exec(text)?.[1];

/** Titles state other shares than weights: "Pass mark: 60%", "Draft (90%)". */
const otherShare =
  /\b(?:pass|threshold|min(?:imum)?|max(?:imum)?|at least|total|overall|margin|discount|vat|inflation|complete|draft|version)\b/i;

/** A title over a whole table, or its tab, that weighs what stands below: the section of every row without one. */
export function weighedTitle({ table }: Frame): Over | undefined {
  const titles = [...table.titles.toReversed(), { text: table.sheet, where: table.id }];
  return titles.find(({ text }) => weighs(text));
}

/** "2. Social value 10%", "Quality (60%)": a short name and one share of less than the whole. */
export function weighs(text: string): boolean {
  const weight = text.length > 100 ? undefined : weightAtEnd(text);
  if (weight === undefined || Number.parseFloat(weight) >= 100) return false;
  const name = text.slice(0, text.lastIndexOf(weight));
  const isApart =
    /(?:[([:–—-]|\b(?:weight(?:s|ing|ed)?|worth)(?: (?:at|of))?)[\s:=]*$/i.test(name) ||
    /^\s*(?:section\s+)?\d/i.test(name);
  return isApart && /\p{L}{2}/u.test(name) && !name.includes('%') && !otherShare.test(name) && !saysLot(name);
}

function firstText(area: Frame['table']['area'], sheet: Frame['sheet'], row: number): Section {
  for (let column = area.left; column <= area.right; column += 1) {
    const value = sheet.carried(row, column);
    if (typeof value === 'string' && value.trim() !== '')
      return { text: value.trim(), row, where: sheet.where(row, column) };
  }
  return { text: '', row, where: sheet.where(row, area.left) };
}
