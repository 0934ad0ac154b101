import type { Help } from './help';

/** Problems of a pack that was written in Excel. */
export const sheets: Readonly<Record<string, Help>> = {
  'pack-sheet-missing': {
    means: 'The workbook has no sheet called Pack, which holds the id, the version and the title.',
    mend: 'Start from sheets that "Edit on sheets" in the pane or "npm run pack -- to-sheet" wrote, and keep the names of its sheets.',
  },
  'pack-sheet-headings': {
    means: 'A sheet has lost its row of headings, so nobody can tell what its columns mean.',
    mend: 'Put the headings back as "Edit on sheets" or "npm run pack -- to-sheet" writes them; notes may stand above them.',
  },
  'pack-sheet-unknown': {
    means: 'A heading or a key is one that no pack has. It is refused, since its column would silently be lost.',
    mend: 'Correct the spelling; the nearest known heading is suggested. Your own notes belong above the headings or on a sheet of your own.',
  },
  'pack-sheet-cell': {
    means:
      'A cell holds something else than its column is for: a word where a number belongs, or a list with an open quotation mark.',
    mend: 'Write what the message names, in the cell that it names.',
  },
  'pack-sheet-renamed': {
    means:
      'A sheet has the headings of one of the pack, and nearly its name. Sheets are known by their names, so all that stands on it would silently be lost.',
    mend: 'Give the sheet the name that the message says. A sheet of your own needs other headings.',
  },
  'pack-sheet-owner': {
    means:
      'A row of examples or of steps names a rule, a hint or a scale that is not there, so it would silently be lost.',
    mend: 'Correct the id, or take the row out.',
  },
  'pack-sheet-note': {
    means:
      'A row below the headings holds one cell and nothing else: a note or a total. Below the headings each row is one thing of the pack.',
    mend: 'Put notes above the headings or on a sheet of your own.',
  },
  'pack-sheet-condition': {
    means: 'A cell of a decision table is no condition.',
    mend: 'Write one such as SME, VCSE (one of these); >= 30 %; <= 5; 10..20; yes; no; given; blank; before 2026-04-01; mentions "apprentice". Alternatives stand between commas; a text that holds "or", a semicolon or a line break itself stands in quotation marks.',
  },
};
