/** Transposed tables and forms as recognised tables: their "columns" are rows of the sheet. */
import { cellKey, type Grid, valueAt } from '../../../source';
import { wordedMark } from '../../cells/worded-mark';
import type { ColumnMapping, MappingChoice, RecognisedTable, RowNote } from '../../recognition';
import type { FactId } from '../../vocabulary';
import { areaWhere, cellWhere } from '../../where';
import type { Candidate } from '../columns/context';
import { criterionName } from '../columns/criterion-name';
import { fitOf, onScale } from '../columns/fit';
import { namesOf } from '../columns/naming';
import { profileCells, withWordedMarks } from '../columns/profile';
import { bidFacts } from '../columns/roles';
import { readHeading, tidy } from '../headings/headings';
import { asShown } from '../headings/stated-rows';
import { labelClass } from '../rows/row-labels';
import { roughNumber } from '../sheet/kinds';
import type { Region } from '../sheet/occupied';
import type { Title } from '../sheet/sheet-draft';
import type { Transposed } from './forms';
import { purposesOf } from './layout';
import type { Owner } from './owners';
import { lotOf } from './tables';

const textAt = (grid: Grid, row: number, column: number): string => tidy(String(valueAt(grid, row, column) ?? ''));

/** "All questions are scored 0-5" below the facts is none of them. */
const isSentence = (text: string): boolean => text.split(' ').length > 4 && /\b(?:scor|mark|weight)\w*|\.$/i.test(text);

interface Line {
  readonly row: number;
  readonly label: string;
  readonly labelColumn: number;
  readonly values: readonly number[];
}

function mapLine(
  grid: Grid,
  line: Line,
  told: ReadonlyMap<string, MappingChoice>,
  allowed: (fact: FactId) => boolean,
  extra: readonly Candidate[],
): ColumnMapping {
  const where = cellWhere(grid.name, line.row, line.labelColumn);
  const choice = told.get(where);
  const profile = profileCells(
    grid,
    line.values.map((column) => ({ row: line.row, column })),
  );
  const heading = readHeading(line.label.replace(/\s*:$/, ''));
  const candidates = [
    ...namesOf(line.label.replace(/\s*:$/, '')).flatMap(({ fact, score, reason, whole }): Candidate[] => {
      if (!allowed(fact)) return [];
      const fit = fitOf(fact, profile);
      return [
        {
          fact,
          // A whole label stands by itself: "to follow" beside "Total price" is a price that is missing.
          score: score * (whole ? 0.7 + 0.3 * fit.score : fit.score < 0.15 ? 0.35 : 0.55 + 0.45 * fit.score),
          reason: `${reason} and ${fit.reason}`,
        },
      ];
    }),
    ...extra,
  ].toSorted((a, b) => b.score - a.score);
  const best = candidates[0];
  const fact = choice ? choice.fact : best && best.score >= 0.5 ? best.fact : null;
  const margin = choice
    ? 1
    : Math.max(0, (best?.score ?? 0) - (candidates.find((other) => other.fact !== best?.fact)?.score ?? 0));
  const isMark = fact === 'mark' || fact === 'points';
  return {
    index: line.row,
    where,
    heading: line.label,
    fact,
    reason: choice
      ? 'You said so.'
      : (fact !== null && best?.reason) || 'neither its label nor its cells name a fact that scoring uses',
    margin: Number(Math.min(1, margin).toFixed(3)),
    doubtful: !choice && fact !== null && (margin < 0.12 || (best?.score ?? 0) < 0.6),
    samples: profile.samples,
    alternatives: candidates
      .filter((other) => other.fact !== fact)
      .slice(0, 4)
      .map(({ fact: other, score }) => ({ fact: other, score: Number(score.toFixed(3)) })),
    about: {
      ...(choice?.bidder === undefined ? {} : { bidder: { name: choice.bidder, where } }),
      ...(choice?.criterion !== undefined
        ? { criterion: { name: choice.criterion, where } }
        : isMark
          ? { criterion: { name: criterionName(line.label) || heading.name, where } }
          : {}),
      ...(heading.weight === undefined ? {} : { weight: heading.weight }),
      ...(heading.maximum === undefined ? {} : { maximum: heading.maximum }),
      ...(heading.vat === undefined ? {} : { vat: heading.vat }),
    },
  };
}

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
  { header, labelColumn, across }: Transposed,
  titles: readonly Title[],
  told: ReadonlyMap<string, MappingChoice>,
): RecognisedTable {
  const rows = region.rows.filter(
    ({ row, columns }) =>
      row > header &&
      columns[0] === labelColumn &&
      !(columns.length === 1 && isSentence(textAt(grid, row, labelColumn))),
  );
  const stated = statedColumns(grid, header, across);
  const bidders = across.filter((column) => column !== stated.weight && column !== stated.maximum);
  const nameRow: ColumnMapping = {
    index: header,
    where: cellWhere(grid.name, header, labelColumn),
    heading: textAt(grid, header, labelColumn),
    fact: 'bidder',
    reason: 'its cells name the bidders across',
    margin: 1,
    doubtful: false,
    samples: bidders.slice(0, 3).map((column) => textAt(grid, header, column)),
    alternatives: [],
    about: {},
  };
  const priceRows = rows.filter(({ row }) => isPrice(textAt(grid, row, labelColumn)));
  const isSum = (row: number) => labelClass(textAt(grid, row, labelColumn)) !== undefined;
  // Of "Tender sum" and "Total" the first is the price, of a price and its total the price.
  const price = priceRows.find(({ row }) => !isSum(row)) ?? priceRows[0];
  const columns = [
    nameRow,
    ...rows.map(({ row }) => {
      const label = textAt(grid, row, labelColumn);
      const line = { row, label, labelColumn, values: bidders };
      const isTotal = isSum(row) && price !== undefined && row !== price.row;
      const allowed = (fact: FactId) => fact !== 'criterion' && fact !== 'bidder' && !(isTotal && fact === 'price');
      return withStated(grid, row, stated, mapLine(grid, line, told, allowed, marksIn(grid, line)));
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
    header: { top: header, bottom: header, confidence: 0.9 },
    columns,
    rows: rowsBelow(region, header),
    ...(lot ? { lot } : {}),
    titles,
  };
}

export function formTable(
  grid: Grid,
  region: Region,
  titles: readonly Title[],
  told: ReadonlyMap<string, MappingChoice>,
  owner: Owner | undefined,
): RecognisedTable {
  const lines = region.rows.filter(
    ({ row, columns }) => columns.length > 1 && typeof valueAt(grid, row, columns[0] ?? 0) === 'string',
  );
  const top = lines[0]?.row ?? region.area.top;
  const columns = lines.map(({ row, columns: cells }) => {
    const labelColumn = cells[0] ?? 0;
    return mapLine(
      grid,
      { row, label: textAt(grid, row, labelColumn), labelColumn, values: cells.slice(1, 2) },
      told,
      () => true,
      [],
    );
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
