/** The sheets of a pack as outputs that any workbook takes, with what may be chosen offered in place. */

import type { Pack } from '../../../core/packs/pack';
import { type PackSheet, packSheets } from '../../../core/packs/sheet/to-sheets';
import type { OutputSheet } from '../port';

/** Rows below the last one that offer choices too: for what is added. */
const rowsToCome = 200;

export const packOutputs = (pack: Pack): readonly OutputSheet[] => packSheets(pack).map(output);

function output({ name, rows, widths, choices }: PackSheet): OutputSheet {
  return {
    kind: 'sheet',
    of: 'pack',
    name,
    rows: rows.map((cells, row) =>
      cells.map((value) => ({
        value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
        style: row === 0 ? 'heading' : 'wrapped',
      })),
    ),
    widths,
    frozenRows: 1,
    lists: choices.map(({ column, values }) => ({
      area: { top: 1, left: column, bottom: rows.length + rowsToCome, right: column },
      texts: values,
    })),
  };
}
