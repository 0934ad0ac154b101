import { manualNote, structureNote } from '../../workbook/reading-notes';
import type { OfficePackage } from '../package';
import type { WorkbookInfo } from './workbook';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Worth telling about a workbook, in sentences: what is kept, what was not read, and where numbers come from elsewhere. */
export function notesOf(pkg: OfficePackage, book: WorkbookInfo): readonly string[] {
  const notes: string[] = [];
  const relations = pkg.relationships(pkg.workbook);
  const links = relations.filter(({ kind }) => kind === 'externalLink').length;
  if (links > 0)
    notes.push(
      `Formulas refer to ${links} other ${plural(links, 'workbook', 'workbooks')}; the values last saved are read.`,
    );
  if (relations.some(({ kind }) => kind === 'vbaProject'))
    notes.push('The workbook has macros: they are kept, and never run.');
  if (pkg.names().some((name) => name.toLowerCase().startsWith('_xmlsignatures/')))
    notes.push('The workbook is digitally signed; a changed copy no longer is.');
  if (book.structureProtected) notes.push(structureNote);
  if (book.from1904) notes.push('Dates in this workbook count from 1904; they are read as the dates they show.');
  if (book.manualCalculation) notes.push(manualNote);
  for (const { kind, name } of book.sheets) {
    if (kind === 'chartsheet') notes.push(`The sheet ${name} is a chart: there are no cells in it.`);
    else if (kind === 'dialogsheet') notes.push(`The sheet ${name} is an old dialogue: it is not read.`);
    else if (kind === 'macrosheet') notes.push(`The sheet ${name} is an old macro sheet: it is not read.`);
    else if (kind === 'missing') notes.push(`The sheet ${name} is listed, but its part is missing from the file.`);
  }
  return notes;
}
