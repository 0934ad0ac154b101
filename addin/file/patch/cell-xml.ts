import { columnLetters } from '../../../core/facts/where';
import type { OutputCell } from '../../workbook/port';
import { cellText, clipped, looksLikeFormula } from './cell-text';
import type { StyleIds } from './styles';

/** What the cell will hold: clipped text, a number, or nothing. A number that is none is a bug of the caller. */
export function heldValue(cell: OutputCell): string | number | null {
  if (typeof cell.value === 'number') {
    if (!Number.isFinite(cell.value)) throw new RangeError('An output cell must not hold NaN or infinity.');
    return Object.is(cell.value, -0) ? 0 : cell.value;
  }
  return cell.value === null || cell.value === '' ? null : clipped(cell.value);
}

/** A text of this cell needs the quote prefix, so that editing it later does not turn it into a formula. */
export const isQuoted = (cell: OutputCell): boolean => typeof cell.value === 'string' && looksLikeFormula(cell.value);

/** One `<c>` element. Text is an inline string: it has no way of becoming a formula. `prefix` is `x:` or empty. */
export function cellXml(prefix: string, row: number, column: number, cell: OutputCell, styles: StyleIds): string {
  const value = heldValue(cell);
  const style = styles.of(cell.style, isQuoted(cell));
  const start = `<${prefix}c r="${columnLetters(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}
