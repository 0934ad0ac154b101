/** The file that settings travel in: what it says it is, and of which version. */
import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../../core/result';
import { type Settings, settingsShape } from '../storage/settings';

const format = 'goodmark-settings/1';

const shape = v.object({ format: v.literal(format), settings: settingsShape });

export const settingsFile = (settings: Settings): string => `${JSON.stringify({ format, settings }, null, 2)}\n`;

export function readSettingsFile(text: string): Result<Settings> {
  try {
    const read = v.safeParse(shape, JSON.parse(text));
    return read.success ? ok(read.output.settings) : fail(notSettings);
  } catch {
    return fail(notSettings);
  }
}

const notSettings: Problem = {
  code: 'not-settings',
  severity: 'notice',
  path: [],
  message: 'That file holds no settings of Goodmark, so nothing was changed.',
  hint: 'Choose a file that was saved here.',
};
