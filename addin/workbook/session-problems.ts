import type { Problem } from '../../core/result';

/** What can be wrong with an ask rather than with the workbook: each ends the ask and changes nothing. */
export const problem = (code: string, message: string, hint: string, path: readonly string[] = []): Problem => ({
  code,
  severity: 'stop',
  path,
  message,
  hint,
});
/** Worth knowing; stops nothing. */
export const notice = (code: string, message: string, hint: string, path: readonly string[] = []): Problem => ({
  ...problem(code, message, hint, path),
  severity: 'notice',
});

/** Every one of them, where all have to be named. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const notOpen = problem('not-open', 'No workbook has been read yet.', 'Read the workbook first.');
export const notScored = problem('not-scored', 'The workbook has not been scored yet.', 'Score it first.');
export const cancelled = problem(
  'cancelled',
  'Stopped, as you asked. Nothing was written.',
  'Start again when you are ready.',
);
export const noShelf = problem(
  'no-shelf',
  'Packs from outside cannot be kept here.',
  'Open the workbook in the pane or the workbench.',
);
export const nothingWritten = problem(
  'nothing-to-revert',
  'Goodmark has written nothing in this workbook.',
  'There is nothing to take back or to verify.',
);
export const setupLost = problem(
  'setup-lost',
  'The set-up that this workbook was scored with is lost, so it cannot be scored again as it was.',
  'Look for it in an earlier copy of the workbook, or score this one again.',
);

/** Somebody changed the workbook between reading and previewing. */
export const readingWasStale = notice(
  'read-again',
  'The workbook had changed since it was read, so it was read and scored again.',
  'Look at the ranking and at what will be written before you write it.',
);

/** `what`: "the sheet Goodmark log and the columns Bids!J3:L40". */
export const onlyByHand = (what: string) =>
  problem(
    'revert-by-hand',
    'Another program has lost the record of what was written, so it cannot be taken back by itself.',
    `Delete ${what} by hand.`,
  );
