import { areaWhere, parseWhere } from '../../core/facts/where';
import { fail, ok, type Result } from '../../core/result';
import type { Where } from '../../core/source';
import { sameSheetName } from '../workbook/placing/sheet-name';
import { type ExcelApi, inExcel } from './api';
import { settled, stop } from './office-errors';

/** Shows a place to the buyer; one that is gone or hidden is a problem, and nothing is shown in its stead. */
export async function selectPlace(excel: ExcelApi, where: Where): Promise<Result<null>> {
  const gone = fail(stop('place-gone', `${where} is no longer in the workbook.`, 'Read the workbook again.', [where]));
  const place = parseWhere(where);
  if (!place) return gone;
  return settled(
    () =>
      inExcel(excel, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility');
        await context.sync();
        const sheet = worksheets.items.find(({ name }) => sameSheetName(name, place.sheet));
        if (!sheet) return gone;
        if (sheet.visibility !== 'Visible')
          return fail(
            stop('sheet-hidden', `The sheet ${sheet.name} is hidden.`, 'Show the sheet in Excel, and try again.', [
              where,
            ]),
          );
        const { top, left, bottom, right } = place.area;
        sheet.activate();
        sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
        await context.sync();
        return ok(null);
      }),
    `${areaWhere(place.sheet, place.area)} was not shown.`,
  );
}
