/** A table as its cells show it, before anyone decides what its columns mean. */

import type { Grid } from '../../../source';
import { outOfContest } from '../../cells/missing';
import { readHeading, saysUnscored } from '../../headings/heading';
import { type Named, namesOf } from '../../headings/naming';
import { dataRowsIn, type RowNote } from '../../recognition';
import type { FactId } from '../../vocabulary';
import { netAndGross } from '../columns/net-and-gross';
import { type Profile, profileColumn, sampleRows, withoutFates, withWordedMarks } from '../columns/profile';
import { findHeader, type Header, type HeadingPart } from '../headings/headers';
import { withoutPlaceholders } from '../headings/placeholders';
import { noStatedRows, type StatedRows, statedRows } from '../headings/stated-rows';
import { classifyRows } from '../rows/rows';
import { withBracketedPoints } from './bracketed-points';
import { placeOf, type Region } from './occupied';
import type { Texts } from './texts';

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

export function draftTable(grid: Grid, region: Region, texts: Texts): Draft {
  const header = findHeader(grid, region, texts);
  const bottom = header?.bottom ?? region.area.top - 1;
  const headings = new Map<number, string>();
  for (const [column, over] of header?.parts ?? []) {
    const last = over.at(-1);
    if (last) headings.set(column, last.text);
  }
  const parts = withoutPlaceholders(header?.parts ?? new Map());
  const below = region.rows.slice(placeOf(region.rows, bottom + 1));
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
  const stated = header ? statedRows(grid, region, header, classified) : noStatedRows;
  const between = (header?.between ?? []).map((row): RowNote => ({ row, class: 'data' }));
  const under = stated.reasons.size === 0 ? classified : withReasons(classified, stated);
  const notes = [...between, ...withTotalsThatAreOffers(grid, under)];
  const dataRows = dataRowsIn(notes);
  const sampled = sampleRows(dataRows);
  return {
    grid,
    region,
    header,
    notes,
    dataRows,
    columns: withBracketedPoints(
      withNetAndGross(
        allColumns(region)
          .filter((column) => headings.has(column) || below.some((row) => row.columns.includes(column)))
          .map((index) =>
            draftColumn(
              index,
              parts.get(index) ?? [],
              withWordedMarks(
                withoutFates(profileColumn(grid, index, sampled, texts), outOfContest),
                (text) => texts.of(text).mark ?? undefined,
              ),
              stated,
            ),
          ),
      ),
    ),
  };
}

/**
 * "Total tender price" as the one row of a table sums up nothing: it is what the table gives. So it is right under a
 * section that weighs it, "3. Price (40%)".
 */
function withTotalsThatAreOffers(grid: Grid, notes: readonly RowNote[]): readonly RowNote[] {
  const spoken = notes.filter((note) => note.class !== 'blank' && note.class !== 'footnote');
  const offers = spoken.filter((note, at) => {
    if (note.class !== 'total') return false;
    const above = spoken[at - 1];
    const isWeighed = above?.class === 'section' && saidIn(grid, above.row, /\d\s*%\W*$/);
    return spoken.length === 1 || (isWeighed && saidIn(grid, note.row, /\b(?:price|cost|fee|tender|sum|bid)\b/i));
  });
  if (offers.length === 0) return notes;
  return notes.map((note) => (offers.includes(note) ? { row: note.row, class: 'data' } : note));
}

const saidIn = (grid: Grid, row: number, words: RegExp): boolean =>
  (grid.values[row] ?? []).some((value) => typeof value === 'string' && words.test(value));

/** Rows that state something of their columns are no data. */
const withReasons = (notes: readonly RowNote[], { reasons }: StatedRows): readonly RowNote[] =>
  notes.map((note) => {
    const reason = reasons.get(note.row);
    return reason === undefined ? note : { row: note.row, class: 'title', reason };
  });

function withNetAndGross(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const vatOf = netAndGross(columns.filter(({ profile }) => profile.figures >= 0.5));
  return columns.map((column) => {
    const vat = column.vat ?? vatOf(column);
    return vat === undefined ? column : { ...column, vat };
  });
}

const allColumns = ({ area }: Region): readonly number[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, offset) => area.left + offset);

function draftColumn(index: number, parts: readonly HeadingPart[], profile: Profile, stated: StatedRows): DraftColumn {
  const readings = parts.map(({ text }) => readHeading(text)).toReversed();
  const units = stated.units.get(index);
  const unit = units === undefined ? undefined : readHeading(units);
  const weight = readings.find((reading) => reading.weight !== undefined)?.weight ?? stated.weights.get(index);
  const maximum =
    readings.find((reading) => reading.maximum !== undefined)?.maximum ??
    stated.maxima.get(index) ??
    unit?.maximum ??
    hundred(parts.at(-1)?.text ?? '', profile);
  const vat = readings.find((reading) => reading.vat !== undefined)?.vat ?? unit?.vat;
  return {
    index,
    parts,
    heading: parts.map(({ text }) => text).join(' | '),
    named: parts.some(({ text }) => saysUnscored(text)) ? [] : nameParts(parts.map(({ text }) => text)),
    profile,
    ...(weight === undefined ? {} : { weight }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(vat === undefined ? {} : { vat }),
  };
}

/** "Technical score (%)" over plain figures such as 85: they are out of a hundred. */
const hundred = (heading: string, { minimum, maximum, kinds }: Profile): number | undefined =>
  /\b(?:scores?|marks?|ratings?)\b\W*(?:%|per ?cent|as a percentage)|%\s*(?:scores?|marks?)\b|^\W*(?:quality|technical)\W*%/i.test(
    heading,
  ) &&
  !kinds.percent &&
  minimum >= 0 &&
  maximum > 1 &&
  maximum <= 100
    ? 100
    : undefined;

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
