/** Transposed tables and forms as recognised tables: their "columns" are rows of the sheet. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { roughNumber } from '../../cells/kinds';
import { wordedMark } from '../../cells/worded-mark';
import { criterionName } from '../../headings/criterion-name';
import { readHeading } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import { nameKey } from '../../names';
import type { ColumnMapping, MappingChoice, RecognisedTable, RowNote } from '../../recognition';
import type { FactId } from '../../vocabulary';
import { areaWhere, cellWhere } from '../../where';
import type { Candidate } from '../columns/context';
import { onScale } from '../columns/fit';
import { netAndGross } from '../columns/net-and-gross';
import { profileCells, withWordedMarks } from '../columns/profile';
import { bidFacts } from '../columns/roles';
import { asShown } from '../headings/stated-rows';
import { labelClass } from '../rows/row-labels';
import type { Region } from '../sheet/occupied';
import type { Title } from '../sheet/sheet-draft';
import { purposesOf } from './layout';
import { type Line, mapLine, textAt } from './lines';
import type { Owner } from './owners';
import { lotOf } from './tables';
import type { Transposed } from './transposed';
import { withoutWorkings } from './workings';

/** "All questions are scored 0-5" below the facts is none of them. */
const isSentence = (text: string): boolean => text.split(' ').length > 4 && /\b(?:scor|mark|weight)\w*|\.$/i.test(text);

const isPrice = (label: string): boolean => namesOf(label)[0]?.fact === 'price';

/** Columns beside the bidders that give every row its weight or its maximum mark. */
function statedColumns(grid: Grid, header: number, across: readonly number[]) {
  const headed = (fact: FactId) =>
    across.find((column) => namesOf(textAt(grid, header, column)).some((named) => named.whole && named.fact === fact));
  return { weight: headed('weight'), maximum: headed('maximum') };
}

function withStated(
  grid: Grid,
  row: number,
  stated: ReturnType<typeof statedColumns>,
  mapping: ColumnMapping,
): ColumnMapping {
  const weight = stated.weight === undefined ? null : valueAt(grid, row, stated.weight);
  const maximum = stated.maximum === undefined ? undefined : roughNumber(valueAt(grid, row, stated.maximum));
  const format = grid.formats.get(cellKey(row, stated.weight ?? 0));
  return {
    ...mapping,
    about: {
      ...(weight === null ? {} : { weight: asShown(weight, format) }),
      ...(maximum === undefined ? {} : { maximum }),
      ...mapping.about,
    },
  };
}

/** Small numbers on a scale, one a bidder, are marks, or points where the row is about price. */
function marksIn(grid: Grid, { row, label, values }: Line): readonly Candidate[] {
  const cells = values.map((column) => ({ row, column }));
  const profile = withWordedMarks(profileCells(grid, cells), wordedMark);
  const heading = readHeading(label);
  const best = namesOf(label).find(({ fact, whole }) => whole && bidFacts.has(fact));
  const states = heading.weight !== undefined || heading.maximum !== undefined;
  if (!onScale(profile, heading.maximum ?? 100) || best?.fact === 'rank') return [];
  if (best && best.fact !== 'social-value' && !states) return [];
  const reason = 'its cells are small numbers on a scale, one a bidder';
  return [{ fact: best?.fact === 'price' ? 'points' : 'mark', score: best ? 0.97 : 0.7, reason }];
}

export function transposedTable(
  grid: Grid,
  region: Region,
  { header, names, labelColumn, across }: Transposed,
  titles: readonly Title[],
  told: ReadonlyMap<string, MappingChoice>,
): RecognisedTable {
  const rows = region.rows.filter(
    ({ row, columns }) =>
      row > names &&
      columns[0] === labelColumn &&
      !(columns.length === 1 && isSentence(textAt(grid, row, labelColumn))),
  );
  const stated = statedColumns(grid, header, across);
  const bidders = across.filter((column) => column !== stated.weight && column !== stated.maximum);
  const nameRow: ColumnMapping = {
    index: names,
    where: cellWhere(grid.name, header, labelColumn),
    heading: textAt(grid, header, labelColumn),
    fact: 'bidder',
    reason: 'its cells name the bidders across',
    margin: 1,
    doubtful: false,
    samples: bidders.slice(0, 3).map((column) => textAt(grid, names, column)),
    alternatives: [],
    about: {},
  };
  const priceRows = rows.filter(({ row }) => isPrice(textAt(grid, row, labelColumn)));
  const isSum = (row: number) => labelClass(textAt(grid, row, labelColumn)) !== undefined;
  // Of "Tender sum" and "Total" the first is the price, of a price and its total the price.
  const price = priceRows.find(({ row }) => !isSum(row)) ?? priceRows[0];
  const facts = rows.map(({ row }) => {
    const label = textAt(grid, row, labelColumn);
    const line = { row, label, labelColumn, values: bidders };
    const isTotal = isSum(row) && price !== undefined && row !== price.row;
    const allowed = (fact: FactId) => fact !== 'criterion' && fact !== 'bidder' && !(isTotal && fact === 'price');
    return withStated(grid, row, stated, mapLine(grid, line, told, allowed, marksIn(grid, line)));
  });
  const raw = withoutWorkings(facts);
  const vat = netAndGross(raw.filter(({ fact }) => fact === 'price'));
  const columns = [
    nameRow,
    ...raw.map((line) => {
      const said = line.about.vat ?? vat(line);
      return said === undefined ? line : { ...line, about: { ...line.about, vat: said } };
    }),
  ];
  const area = { ...region.area, top: header };
  const lot = lotOf(grid, titles);
  return {
    id: areaWhere(grid.name, area),
    sheet: grid.name,
    sheetId: grid.id,
    area,
    layout: 'transposed',
    purposes: purposesOf(columns, 'transposed'),
    reason: 'Each column is one bidder and each row states another fact.',
    header: { top: header, bottom: names, confidence: 0.9 },
    columns,
    across: bidders,
    rows: rowsBelow(region, names),
    ...(lot ? { lot } : {}),
    titles,
  };
}

/** What another place weighs: "Technical: 4" where a sentence says "Price 60%, Technical 40%". */
const isListed = ({ label }: Line, criteria: ReadonlySet<string>): boolean =>
  criteria.has(nameKey(criterionName(label.replace(/\s*:$/, ''))));

export function formTable(
  grid: Grid,
  region: Region,
  titles: readonly Title[],
  told: ReadonlyMap<string, MappingChoice>,
  owner: Owner | undefined,
  criteria: ReadonlySet<string>,
): RecognisedTable {
  const lines = region.rows.filter(
    ({ row, columns }) => columns.length > 1 && typeof valueAt(grid, row, columns[0] ?? 0) === 'string',
  );
  const top = lines[0]?.row ?? region.area.top;
  const columns = lines.map(({ row, columns: cells }) => {
    const labelColumn = cells[0] ?? 0;
    const line = { row, label: textAt(grid, row, labelColumn), labelColumn, values: cells.slice(1, 2) };
    return mapLine(grid, line, told, () => true, isListed(line, criteria) ? marksIn(grid, line) : []);
  });
  const area = { ...region.area, top };
  const lot = lotOf(grid, titles);
  return {
    id: areaWhere(grid.name, area),
    sheet: grid.name,
    sheetId: grid.id,
    area,
    layout: 'form',
    purposes: purposesOf(columns, 'form'),
    reason: 'Labels stand in one column and their values in the next.',
    header: null,
    columns,
    rows: rowsBelow(region, top - 1),
    ...(owner ? { owner: { name: owner.name, where: owner.where } } : {}),
    ...(lot ? { lot } : {}),
    titles,
  };
}

function rowsBelow(region: Region, top: number): readonly RowNote[] {
  const filled = new Map(region.rows.map(({ row, columns }) => [row, columns.length]));
  return Array.from({ length: region.area.bottom - top }, (_, offset): RowNote => {
    const row = top + 1 + offset;
    const cells = filled.get(row) ?? 0;
    if (cells === 0) return { row, class: 'blank' };
    return cells === 1 ? { row, class: 'section', reason: 'It heads a section of the table.' } : { row, class: 'data' };
  });
}
