/** Tells from the first bytes what a file is that is no .xlsx, so that the buyer hears its name and not "invalid". */
import type { Problem } from '../../core/result';
import { fileProblem } from '../workbook/damage';

const saveAs = 'Open it in Excel, choose Save As, "Excel Workbook (*.xlsx)", and open that copy here.';

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

export const notAWorkbook = (what: string): Problem =>
  fileProblem(
    'not-a-workbook',
    `This is ${what}, not an Excel workbook.`,
    'Choose the tender as .xlsx, .xlsm or .csv.',
  );

const oldXls = (): Problem =>
  fileProblem('old-xls', 'This workbook is in the format of Excel 97 to 2003 (.xls).', `Save it as .xlsx. ${saveAs}`);

export const binaryWorkbook = (): Problem =>
  fileProblem('binary-workbook', 'This workbook is in the binary format (.xlsb).', `Save it as .xlsx. ${saveAs}`);

export const openDocument = (): Problem =>
  fileProblem(
    'open-document',
    'This spreadsheet is in the OpenDocument format (.ods).',
    'Save it as .xlsx from LibreOffice or Excel, and open that copy here.',
  );

const passwordProtected = (): Problem =>
  fileProblem(
    'password-protected',
    'This workbook is locked with a password.',
    'Open it in Excel, remove the password under File, Info, Protect Workbook, save it, and open it here again.',
  );

/** Why `bytes` cannot be a zip package, or `undefined` when they begin like one. */
export function refuseByFirstBytes(bytes: Uint8Array): Problem | undefined {
  if (bytes.length === 0)
    return fileProblem('empty-file', 'This file is empty.', 'Download or copy it again, and check its size.');
  if (starts(bytes, 0x50, 0x4b)) return undefined;
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundFile(bytes);
  if (starts(bytes, 0x09) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 8 && bytes[3] === 0)
    return oldXls();
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return notAWorkbook('a PDF');
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/\0/g, '').toLowerCase();
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return fileProblem('old-xls', 'This workbook is an XML spreadsheet of Excel 2003.', `Save it as .xlsx. ${saveAs}`);
  if (/<html|<!doctype html|<table/.test(text))
    return fileProblem(
      'not-a-workbook',
      'This is a web page named like a workbook.',
      `Save it as a real workbook. ${saveAs}`,
    );
  return notAWorkbook('something else');
}

/**
 * Names in the directory of an OLE compound file, which holds old workbooks and locked new ones alike. The directory
 * chain is not followed: its 128-byte entries are found by their names in UTF-16. Source: [MS-CFB] 2.6.1.
 */
function compoundFile(bytes: Uint8Array): Problem {
  const holds = (name: string): boolean => {
    const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]).concat(0, 0);
    for (let at = 512; at + 128 <= bytes.length; at += 128)
      if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
    return false;
  };
  if (holds('EncryptionInfo') || holds('EncryptedPackage')) return passwordProtected();
  if (holds('Workbook') || holds('Book')) return oldXls();
  if (holds('WordDocument')) return notAWorkbook('an old Word document');
  return notAWorkbook('an old Office file or a message');
}
