import type { BookSheet } from '../book';
import { type HostObject, hostObject, itemNotFound, numberArgument } from '../host-object';
import type { World } from '../world';
import { range } from './range';

export const freezePanes = (world: World, sheet: BookSheet): HostObject =>
  hostObject({
    type: 'WorksheetFreezePanes',
    call: {
      /** All frozen cells: whole rows where only rows are frozen, whole columns where only columns are. */
      getLocation: () => {
        const { rows, columns } = sheet.frozen;
        if (rows + columns === 0) throw itemNotFound('WorksheetFreezePanes.getLocation');
        return range(world, sheet, {
          top: 0,
          left: 0,
          bottom: rows === 0 ? 1_048_575 : rows - 1,
          right: columns === 0 ? 16_383 : columns - 1,
        });
      },
      freezeRows: (rows) => {
        sheet.frozen = { rows: numberArgument(rows, 'freezeRows'), columns: 0 };
      },
    },
  });
