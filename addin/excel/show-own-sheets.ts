/** Makes the sheets that Goodmark wrote visible. */
import { list } from '../../core/facts/names/labels';
import { fail, ok, type Result } from '../../core/result';
import { type Context, type ExcelApi, inExcel } from './api';
import { officeCode, officeProblem, settled, stop } from './office-errors';
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
        return show(context, hidden);
      }),
    noneShown,
  );

const noneShown = 'No sheet was shown.';

/** More than once, because what is refused may only be a moment's trouble; what is shown in the end is looked at. */
async function show(context: Context, hidden: readonly Excel.Worksheet[]): Promise<Result<readonly string[]>> {
  const names = hidden.map(({ name }) => name);
  let code: string | undefined;
  for (let attempt = 0; attempt < 3; attempt++)
    try {
      for (const sheet of hidden) sheet.visibility = 'Visible';
      await context.sync();
      return ok(names);
    } catch (error) {
      code = officeCode(error);
      if (code === undefined) throw error;
    }
  for (const sheet of hidden) sheet.load('visibility');
  await context.sync();
  const still = hidden.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name);
  if (still.length === 0) return ok(names);
  const outcome = still.length === hidden.length ? noneShown : `Still hidden: ${list(still)}.`;
  return fail(officeProblem(code ?? '', outcome));
}
