/** What is worth telling about any workbook that is read, whichever adapter reads it. */

export const structureNote = 'The structure of the workbook is protected: sheets cannot be added in Excel.';
export const manualNote = 'The workbook is set to calculate by hand: its formulas may show old values.';
