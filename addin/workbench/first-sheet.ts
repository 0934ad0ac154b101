import type { Purpose, RecognisedTable } from '../../core/facts/recognition';
import type { Area } from '../../core/source';

/** What a person who opens a tender wants in front of them, most wanted first. */
const wanted: readonly Purpose[] = ['bids', 'prices', 'marks', 'commitments'];

/**
 * Where the bids stand: the sheet to show once a workbook is read, and the first cell there.
 * `undefined` where no visible sheet has any.
 * @param visible names of the sheets that are not hidden
 */
export function firstSheet(
  tables: readonly Pick<RecognisedTable, 'sheet' | 'area' | 'purposes'>[],
  visible: ReadonlySet<string>,
): { readonly sheet: string; readonly area: Area } | undefined {
  const [table] = wanted.flatMap((purpose) =>
    tables.filter(({ sheet, purposes }) => purposes.includes(purpose) && visible.has(sheet)),
  );
  if (!table) return undefined;
  const { top, left } = table.area;
  return { sheet: table.sheet, area: { top, left, bottom: top, right: left } };
}
