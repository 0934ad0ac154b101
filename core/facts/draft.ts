/** A table as its cells show it, before anyone decides what its columns mean. */
import { cellKey, type Grid, valueAt } from '../source';
import { findHeader, type Header, type HeadingPart } from './headers';
import { readHeading, tidy } from './headings';
import { isNumeric, kindOf, roughNumber } from './kinds';
import { type Named, namesOf } from './naming';
import type { Region } from './occupied';
import { type Profile, profileColumn, sampleRows } from './profile';
import type { RowNote } from './recognition';
import { classifyRows } from './rows';
import type { FactId } from './vocabulary';

export interface DraftColumn {
  readonly index: number;
  readonly parts: readonly HeadingPart[];
  /** `top | bottom`. */
  readonly heading: string;
  readonly named: readonly Named[];
  readonly profile: Profile;
  /** From the heading itself, or from a row of weights or maximum marks beside it. */
  readonly weight?: string;
  readonly maximum?: number;
  readonly vat?: 'ex' | 'inc';
}

export interface Draft {
  readonly grid: Grid;
  readonly region: Region;
  readonly header: Header | null;
  readonly notes: readonly RowNote[];
  readonly dataRows: readonly number[];
  readonly columns: readonly DraftColumn[];
}

const unitText =
  /^[([]?\s*(?:£|€|\$|%|gbp|\d+\s*(?:-|–|to)\s*\d+|y\s*\/\s*n|yes\s*\/\s*no|text|free text|number|no\.?|nr|each|days?|hours?|dd\/mm\/yyyy|(?:£\s*)?(?:ex|exc|excl|inc|incl)\.? vat|points?|marks?|(?:max(?:imum)?|out of)\s*\d+|score|fte|n\/a|-)\s*[)\]]?$/i;

export function draftTable(grid: Grid, region: Region): Draft {
  const header = findHeader(grid, region);
  const bottom = header?.bottom ?? region.area.top - 1;
  const headings = new Map<number, string>();
  for (const [column, parts] of header?.parts ?? []) {
    const last = parts.at(-1);
    if (last) headings.set(column, last.text);
  }
  const below = region.rows.filter(({ row }) => row > bottom);
  const columns = header ? [...headings.keys()] : allColumns(region);
  const classified = classifyRows({
    grid,
    rows: below,
    header: bottom,
    bottom: region.area.bottom,
    left: region.area.left,
    columns,
    headings,
  });
  const stated = header ? statedRows(grid, region, header, classified) : none;
  const notes = classified.map((note) => {
    const reason = stated.reasons.get(note.row);
    return reason === undefined ? note : { row: note.row, class: 'title' as const, reason };
  });
  const dataRows = notes.filter((note) => note.class === 'data').map(({ row }) => row);
  const sampled = sampleRows(dataRows);
  return {
    grid,
    region,
    header,
    notes,
    dataRows,
    columns: allColumns(region)
      .filter(
        (column) => headings.has(column) || region.rows.some((row) => row.row > bottom && row.columns.includes(column)),
      )
      .map((index) => draftColumn(index, header?.parts.get(index) ?? [], profileColumn(grid, index, sampled), stated)),
  };
}

const allColumns = ({ area }: Region): readonly number[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, offset) => area.left + offset);

function draftColumn(index: number, parts: readonly HeadingPart[], profile: Profile, stated: StatedRows): DraftColumn {
  const readings = parts.map(({ text }) => readHeading(text)).toReversed();
  const units = stated.units.get(index);
  const unit = units === undefined ? undefined : readHeading(units);
  const weight = readings.find((reading) => reading.weight !== undefined)?.weight ?? stated.weights.get(index);
  const maximum =
    readings.find((reading) => reading.maximum !== undefined)?.maximum ?? stated.maxima.get(index) ?? unit?.maximum;
  const vat = readings.find((reading) => reading.vat !== undefined)?.vat ?? unit?.vat;
  return {
    index,
    parts,
    heading: parts.map(({ text }) => text).join(' | '),
    named: nameParts(parts.map(({ text }) => text)),
    profile,
    ...(weight === undefined ? {} : { weight }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(vat === undefined ? {} : { vat }),
  };
}

/** Facts named by a heading of several parts: its own words first, then together with the group's, then the group's alone. */
export function nameParts(parts: readonly string[]): readonly Named[] {
  const own = parts.at(-1);
  if (own === undefined) return [];
  if (parts.length === 1) return namesOf(own);
  const joined = namesOf(parts.join(' ')).filter(({ whole }) => whole);
  const lists: readonly [readonly Named[], number][] = [
    [joined, 0.02],
    [namesOf(own), joined.length > 0 ? 0.12 : 0],
    [parts.length > 2 ? namesOf(parts.slice(-2).join(' ')) : [], 0.1],
    [namesOf(parts[0] ?? ''), 0.2],
  ];
  const best = new Map<FactId, Named>();
  for (const [list, penalty] of lists)
    for (const named of list) {
      const score = named.score - penalty;
      if (score > (best.get(named.fact)?.score ?? 0)) best.set(named.fact, { ...named, score });
    }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

interface StatedRows {
  readonly weights: ReadonlyMap<number, string>;
  readonly maxima: ReadonlyMap<number, number>;
  readonly units: ReadonlyMap<number, string>;
  readonly reasons: ReadonlyMap<number, string>;
}
const none: StatedRows = { weights: new Map(), maxima: new Map(), units: new Map(), reasons: new Map() };

/** Rows right above or below the headings that give every column its weight, its maximum mark or its unit. */
function statedRows(grid: Grid, region: Region, header: Header, notes: readonly RowNote[]): StatedRows {
  const weights = new Map<number, string>();
  const maxima = new Map<number, number>();
  const units = new Map<number, string>();
  const reasons = new Map<number, string>();
  const under = notes
    .filter(({ class: kind }) => kind !== 'blank')
    .slice(0, 3)
    .map(({ row }) => row);
  const over = region.rows.filter(({ row }) => row < header.top && row >= header.top - 3).map(({ row }) => row);
  for (const row of [...over, ...under]) {
    const columns = region.rows.find((other) => other.row === row)?.columns ?? [];
    const label = tidy(String(valueAt(grid, row, columns[0] ?? 0) ?? ''));
    const fact = namesOf(label.replace(/:$/, '')).find(({ score }) => score >= 0.85)?.fact;
    const rest = columns.slice(1);
    const figures = rest.filter((column) => isNumeric(kindOf(valueAt(grid, row, column), undefined)));
    if (
      (fact === 'weight' || fact === 'maximum') &&
      figures.length > 0 &&
      figures.length >= 0.6 * rest.length &&
      rest.length + 1 < (header.parts.size || 1) + 1
    ) {
      if (over.includes(row) && rest.length < 2) continue;
      for (const column of figures) {
        const value = valueAt(grid, row, column);
        if (fact === 'weight') weights.set(column, asShown(value, grid.formats.get(cellKey(row, column))));
        else maxima.set(column, roughNumber(value) ?? Number.NaN);
      }
      reasons.set(
        row,
        fact === 'weight' ? 'It gives the weights of the columns.' : 'It gives the maximum marks of the columns.',
      );
    } else if (
      row === under[0] &&
      columns.length >= 2 &&
      columns.every((column) => unitText.test(String(valueAt(grid, row, column)).trim())) &&
      columns.some(
        (column) =>
          typeof valueAt(grid, row, column) === 'string' && !isNumeric(kindOf(valueAt(grid, row, column), undefined)),
      )
    ) {
      for (const column of columns) units.set(column, String(valueAt(grid, row, column)));
      reasons.set(row, 'It gives the units of the columns.');
    }
  }
  return { weights, maxima, units, reasons };
}

/** 0.2 in a percentage format is "20%", as the sheet shows it. */
export const asShown = (value: unknown, format: string | undefined): string =>
  typeof value === 'number' && format?.includes('%')
    ? `${Number((value * 100).toPrecision(12))}%`
    : String(value).trim();
