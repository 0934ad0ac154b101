/** The programs that tests drive, and where they usually are. Plain Node, for it runs before anything is installed. */
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * `variable` names the program outright; `names` are looked up on the PATH, `places` are whole paths, and
 * `package` is what Debian and its kin call it.
 */
export const programs = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    package: 'chromium',
    names: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    package: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
  libreoffice: {
    title: 'LibreOffice Calc',
    variable: 'SOFFICE',
    package: 'libreoffice-calc',
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
  },
};

/** @type {readonly (keyof typeof programs)[]} */
export const programIds = ['chromium', 'firefox', 'libreoffice'];

/** @param {string} place */
const runs = (place) => {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these names on the PATH. @param {readonly string[]} names @returns {string | undefined} */
export const onPath = (names) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(runs);

/**
 * LibreOffice's launcher comes without Calc too, and then opens no workbook.
 * @param {string} launcher
 */
const hasCalc = (launcher) => {
  const folder = dirname(realpathSync(launcher));
  return (
    process.platform !== 'linux' || !existsSync(join(folder, 'soffice.bin')) || existsSync(join(folder, 'libsclo.so'))
  );
};

/**
 * The program that its variable names, else the first one found; `undefined` without one. A variable that names
 * nothing that runs is not papered over with another program.
 * @param {keyof typeof programs} id
 * @returns {string | undefined}
 */
export function find(id) {
  const { variable, names, places } = programs[id];
  const named = process.env[variable];
  const found = named ? [named].find(runs) : (onPath(names) ?? places.find(runs));
  return found !== undefined && id === 'libreoffice' && !hasCalc(found) ? undefined : found;
}
