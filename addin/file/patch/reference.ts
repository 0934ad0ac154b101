import { cellWhere, columnLetters } from '../../../core/facts/where';
import type { Area } from '../../../core/source';

/** `'Goodmark results'!$A$5:$A$9`, as a chart wants it. */
export function fixedReference(sheet: string, area: Area): string {
  const name = cellWhere(sheet, 0, 0).replace(/!A1$/, '');
  const fixed = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${name}!${fixed(area.top, area.left)}:${fixed(area.bottom, area.right)}`;
}
