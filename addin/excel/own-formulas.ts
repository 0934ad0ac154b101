/** Formulas that call our functions, and formulas that hang on what such a formula spills. */
import type { Where } from '../../core/source';

/** The namespaces of both manifests: the real one, and that for development. */
const namespaces = ['GOODMARK', 'GOODMARKDEV'];

/** A workbook that was opened without the add-in names its functions the second way. */
const call = new RegExp(
  String.raw`(?<![\w.\\])(?:(?:${namespaces.join('|')})\.|_xldudf_(?:${namespaces.join('|')})_)\w+\s*\(`,
  'i',
);

const texts = /"(?:[^"]|"")*"/g;
const quotedNames = /'(?:[^']|'')*'/g;

/** Also nested in other functions; never in a text or the name of a sheet. */
export const callsOurs = (formula: string): boolean =>
  formula.length > 8 && call.test(formula.replace(texts, '""').replace(quotedNames, 'Q'));

const spilled = /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})#/giu;

/** What `B2#` in a formula refers to: the cell that spills, `null` for the formula's own sheet. */
export const spillsUsed = (formula: string): readonly { readonly sheet: string | null; readonly cell: Where }[] =>
  formula.includes('#')
    ? [...formula.replace(texts, '""').matchAll(spilled)].map(([, quoted, plain, letters = '', row = '']) => ({
        sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
        cell: `${letters.toUpperCase()}${row}`,
      }))
    : [];
