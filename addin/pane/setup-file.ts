/** The set-up as a file: the same format that the terminal reads and writes. */
import { fail, ok, type Problem, type Result } from '../../core/result';
import { admitSetup } from '../../core/setup/admit-setup';
import type { Setup } from '../../core/setup/setup';

/** A file of this many characters is no set-up: a tender with a thousand criteria stays far below. */
const mostCharacters = 5_000_000;

const hint = 'Choose a set-up that Goodmark saved; "Save the set-up" in this menu makes one.';
const stop = (code: string, message: string): Problem => ({ code, severity: 'stop', path: [], message, hint });

/** A file's text to a set-up, or what is the matter with it, in words for somebody at a screen. */
export function readSetupFile(name: string, text: string): Result<Setup> {
  if (text.length > mostCharacters) return fail(stop('setup-too-large', `${name} is too large for a set-up.`));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return fail(stop('setup-not-json', `${name} is not a set-up: it is not JSON.`));
  }
  const admitted = admitSetup(document);
  return admitted.ok ? ok(admitted.value) : fail(...admitted.problems.map((problem) => ({ ...problem, hint })));
}

/** What is saved, as the terminal writes it too. */
export const setupFileText = (setup: Setup): string => `${JSON.stringify(setup, null, 2)}\n`;

/** "Tender.xlsx" is set up by "Tender.setup.json". */
export const setupFileName = (workbook: string): string => `${workbook.replace(/\.\w+$/, '')}.setup.json`;
