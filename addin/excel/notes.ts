import type { Grid } from '../../core/source';
import { manualNote, structureNote } from '../workbook/reading-notes';
import type { BookFrame } from './read-frames';

/** Worth telling about the open workbook, in sentences, before anybody relies on what was read. */
export function notesOf({
  grids,
  structureProtected,
  readOnly,
  calculation,
}: Pick<BookFrame, 'structureProtected' | 'readOnly' | 'calculation'> & {
  readonly grids: readonly Grid[];
}): readonly string[] {
  const notes: string[] = [];
  if (readOnly)
    notes.push('The workbook was opened to be read only: the results stay in this pane, and nothing is written.');
  else if (structureProtected) notes.push(structureNote);
  if (grids.every(({ formulas }) => formulas.size === 0)) return notes;
  if (calculation.byHand) notes.push(`${manualNote} Press F9 in Excel, and read the workbook again.`);
  else if (!calculation.done)
    notes.push('Excel was still working out formulas: wait until it is done, and read the workbook again.');
  return notes;
}
