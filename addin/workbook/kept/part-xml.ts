/** One part of what Goodmark keeps in a workbook, as a custom XML part: the same in a file and in Excel. */
import { Damage } from '../damage';
import { sha256 } from '../sha256';
import { encodeXml, XmlScanner } from '../xml';

export const stateNamespace = 'urn:goodmark:workbook:1';

/** What the adapters keep to know their own cells again; the other parts are the session's. */
export const receiptsPart = 'receipts';

export interface ReadPart {
  readonly name: string;
  /** `undefined` where the part was cut, changed or is no JSON. */
  readonly json: string | undefined;
}

export interface ReadXml {
  readonly parts: readonly ReadPart[];
  /** Written by the first version: one custom XML part with all parts in it, and no hash. */
  readonly isFirstVersion: boolean;
}

/** JSON between tags: the two characters that JSON may hold and XML may not are written as JSON escapes. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(/[\ufffe\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`);

const hashOf = (json: string): Promise<string> => sha256(new TextEncoder().encode(json));

/** The hash is of the JSON and not of the XML: Excel may write the same XML in another way. */
export const partXml = async (name: string, json: string): Promise<string> =>
  `<part xmlns="${stateNamespace}" name="${encodeXml(name)}" sha256="${await hashOf(json)}">${encodeXml(json)}</part>`;

/** `null` where the XML is someone else's. */
export async function readPartXml(text: string): Promise<ReadXml | null> {
  if (!text.includes(stateNamespace)) return null;
  try {
    return await read(text);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    const name = /\sname="(\w+)"/.exec(text)?.[1];
    return { parts: [{ name: name ?? 'state', json: undefined }], isFirstVersion: name === undefined };
  }
}

async function read(text: string): Promise<ReadXml | null> {
  const scanner = new XmlScanner(text, 'custom XML');
  do if (!scanner.next()) return null;
  while (scanner.isText());
  if (![...scanner.attributes()].some(({ name, value }) => name.startsWith('xmlns') && value === stateNamespace))
    return null;
  if (scanner.opens('goodmark')) return { parts: firstVersion(scanner), isFirstVersion: true };
  if (!scanner.opens('part')) return null;
  const name = scanner.attribute('name') ?? 'state';
  const hash = scanner.attribute('sha256');
  const json = scanner.content();
  const isWhole = hash === (await hashOf(json)) && parsed(json) !== undefined;
  return { parts: [{ name, json: isWhole ? json : undefined }], isFirstVersion: false };
}

function firstVersion(scanner: XmlScanner): readonly ReadPart[] {
  const parts: ReadPart[] = [];
  while (scanner.next()) {
    if (scanner.opens('written')) {
      const json = scanner.content();
      parts.push({ name: receiptsPart, json: Array.isArray(parsed(json)) ? json : undefined });
    } else if (scanner.opens('state')) {
      const state = parsed(scanner.content());
      if (typeof state !== 'object' || state === null) parts.push({ name: 'state', json: undefined });
      else for (const [name, value] of Object.entries(state)) parts.push({ name, json: jsonText(value) });
    }
  }
  return parts;
}

/** `undefined` for what is no JSON: JSON itself has no such value. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
