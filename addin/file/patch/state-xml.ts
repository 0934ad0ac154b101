/** What Goodmark keeps in a workbook, as the XML of one custom part: the same in a file and in Excel. */

import { Damage, fileProblem } from '../../workbook/damage';
import type { Written } from '../../workbook/placing/written';
import { encodeXml, XmlScanner } from '../../workbook/xml';
import { xmlDeclaration } from './dialect';

export const stateNamespace = 'urn:goodmark:workbook:1';

export interface StateXml<Undo> {
  /** JSON text of what the session keeps; `null` when it keeps nothing. */
  readonly state: string | null;
  readonly written: readonly Written<Undo>[];
}

const unreadable = (part: string) =>
  new Damage(
    fileProblem(
      'state-unreadable',
      'What Goodmark keeps in this workbook was changed by something else and cannot be read.',
      'Score the workbook again; what Goodmark wrote earlier has to be deleted by hand.',
      part,
    ),
  );

/** `null` where the XML is someone else's. `part` names it in problems. Throws `Damage` when it is ours and broken. */
export function parseStateXml<Undo>(text: string, part: string): StateXml<Undo> | null {
  let state: string | null = null;
  let written: readonly Written<Undo>[] = [];
  const scanner = new XmlScanner(text, part);
  if (!scanner.next() || (scanner.isText() && !scanner.next())) return null;
  if (![...scanner.attributes()].some(({ name, value }) => name.startsWith('xmlns') && value === stateNamespace))
    return null;
  while (scanner.next()) {
    if (scanner.opens('state')) state = scanner.content();
    else if (scanner.opens('written')) written = parseWritten(scanner.content(), part);
  }
  return { state, written };
}

function parseWritten<Undo>(json: string, part: string): readonly Written<Undo>[] {
  const value = parseJson(json, part);
  if (!Array.isArray(value)) throw unreadable(part);
  // Only this module writes the element; a person who edits it by hand gets no further than their own workbook.
  return value as readonly Written<Undo>[];
}

/** JSON as a value; throws `Damage` when the part was meddled with. */
function parseJson(json: string, part: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw unreadable(part);
  }
}

/** JSON between tags: the two characters that JSON may hold and XML may not are written as JSON escapes. */
const jsonText = (value: unknown): string =>
  encodeXml(JSON.stringify(value).replace(/[\ufffe\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`));

/** The whole part; `null` when there is nothing to keep. */
export const stateXml = (state: unknown, written: readonly Written[]): string | null =>
  state === null && written.length === 0
    ? null
    : `${xmlDeclaration}<goodmark xmlns="${stateNamespace}">` +
      (state === null ? '' : `<state>${jsonText(state)}</state>`) +
      `<written>${jsonText(written)}</written></goodmark>`;

/** The session's state as kept in the part; `null` for none. Throws `Damage` when it is no JSON. */
export const stateOf = (known: StateXml<unknown> | null, part: string): unknown =>
  known === null || known.state === null ? null : parseJson(known.state, part);
