import { columnLetters } from '../../../core/facts/where';
import { heldValue, looksLikeFormula } from '../../workbook/placing/held-value';
import type { OutputCell } from '../../workbook/port';
import { cellText } from './cell-text';
import type { StyleIds } from './styles';

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
