import { list } from '../../core/facts/names/labels';
import { withoutPrompt } from '../excel/document-settings';
import { freezeFunctions } from '../excel/freeze-functions';
import { showOwnSheets } from '../excel/show-own-sheets';
import { type Command, problemWords } from './command';
import { freezeWords } from './freeze';

/** "Prepare to share" on the ribbon: afterwards the workbook reads the same for people who do not have Goodmark. */
export default {
  name: 'prepareToShare',
  title: 'Prepare to share',
  // The setting comes last, because Excel forgets its own undo with it.
  run: async ({ excel, settings }) => {
    const frozen = await freezeFunctions(excel);
    const shown = await showOwnSheets(excel);
    const quiet = await withoutPrompt(settings);
    return [
      frozen.ok ? freezeWords(frozen.value) : problemWords(frozen.problems),
      shown.ok ? sheetWords(shown.value) : problemWords(shown.problems),
      quiet.ok
        ? 'The workbook will not ask people for an add-in. Save it before you send it.'
        : problemWords(quiet.problems),
    ].join(' ');
  },
} satisfies Command;

const sheetWords = (names: readonly string[]): string =>
  names.length === 0
    ? 'No result sheet was hidden.'
    : `${names.length === 1 ? 'A hidden result sheet is' : 'Hidden result sheets are'} shown again: ${list(names)}.`;
