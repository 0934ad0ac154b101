import { areaReference } from '../../workbook/placing/address';
import type { OutputSheet } from '../../workbook/port';
import { cellText } from './cell-text';
import { contentTypes, type Dialect, xmlDeclaration } from './dialect';
import type { Draft } from './draft';
import { addContentType, addRelationship } from './wiring';

/** Adds the table of a sheet of ours; gives the relationship by which the sheet names it. */
export function addTable(
  draft: Draft,
  dialect: Dialect,
  sheetPart: string,
  name: string,
  { table, rows }: OutputSheet,
): string | undefined {
  if (!table) return undefined;
  const id = freshId(draft);
  const part = draft.freshName('xl/tables/table', '.xml');
  const reference = areaReference(table.area);
  const columns = Array.from({ length: table.area.right - table.area.left + 1 }, (_, n) => {
    const heading = String(rows[table.area.top]?.[table.area.left + n]?.value ?? `Column${n + 1}`);
    return `<tableColumn id="${n + 1}" name="${cellText(heading)}"/>`;
  });
  draft.set(
    part,
    `${xmlDeclaration}<table xmlns="${dialect.main}" id="${id}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
      `<autoFilter ref="${reference}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  );
  addContentType(draft, part, contentTypes.table);
  return addRelationship(draft, dialect, sheetPart, 'table', part);
}

/** No two tables of a workbook may have the same number, whichever sheets they are on. */
function freshId(draft: Draft): number {
  const ids = draft.names().flatMap((name) => {
    if (!/\btables\//i.test(name) && draft.pkg.contentType(name) !== contentTypes.table) return [];
    return Number(/<(?:\w+:)?table\s[^>]*?\bid="(\d+)"/.exec(draft.text(name) ?? '')?.[1] ?? 0);
  });
  return Math.max(0, ...ids) + 1;
}
