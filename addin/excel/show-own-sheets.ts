/** Makes the sheets that Goodmark wrote visible. */
import { fail, ok, type Result } from '../../core/result';
import { type ExcelApi, inExcel } from './api';
import { settled, stop } from './office-errors';
import { readState } from './state-parts';

/** Names of the sheets that were hidden and are shown now. */
export const showOwnSheets = (excel: ExcelApi): Promise<Result<readonly string[]>> =>
  settled(
    () =>
      inExcel(excel, async (context) => {
        const { written } = await readState(context);
        const ours = new Set(written.flatMap(({ sheets }) => sheets.map(({ sheetId }) => sheetId)));
        const { worksheets, protection } = context.workbook;
        worksheets.load('items/id,items/name,items/visibility');
        protection.load('protected');
        await context.sync();
        const hidden = worksheets.items.filter(({ id, visibility }) => ours.has(id) && visibility !== 'Visible');
        if (hidden.length > 0 && protection.protected)
          return fail(
            stop(
              'structure-protected',
              'Result sheets are hidden, and the structure of the workbook is protected. None was shown.',
              'Take the protection of the workbook off, and try again.',
            ),
          );
        for (const sheet of hidden) sheet.visibility = 'Visible';
        await context.sync();
        return ok(hidden.map(({ name }) => name));
      }),
    'No sheet was shown.',
  );
