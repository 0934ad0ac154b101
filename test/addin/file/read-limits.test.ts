/** Large, sparse and hostile sheets: read in little memory or refused in one clear problem. */
import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../addin/file/package';
import { cellLimits, GridBuilder } from '../../../addin/file/read/grid-builder';
import { readGrids } from '../../../addin/file/read/grids';
import { guarded } from '../../../addin/workbook/damage';
import type { Progress } from '../../../addin/workbook/port';
import { bidsWith, handMade } from '../../fixtures/xlsx/hand-made';
import { firstGrid, problemOf } from '../../fixtures/xlsx/open';

const rowsOf = (count: number, cells: (row: number) => string): string =>
  Array.from({ length: count }, (_, n) => `<row r="${n + 1}">${cells(n + 1)}</row>`).join('');

describe('a sheet used to its last row', () => {
  it('with a few cells costs a few cells', async () => {
    const grid = await firstGrid(
      bidsWith(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c><c r="XFD1048576"><v>3</v></c></row>',
      ),
    );
    expect(Object.keys(grid.values)).toEqual(['0', '1048575']);
    expect(Object.keys(grid.values[1_048_575] ?? [])).toEqual(['0', '16383']);
  });

  it('with a million filled rows is refused: no tender has them', async () => {
    expect(await problemOf(bidsWith('<row><c><v>7</v></c></row>'.repeat(1_048_576)))).toBe('too-large');
  });

  it('with as many rows as are allowed reads', async () => {
    const grid = await firstGrid(bidsWith('<row><c><v>7</v></c></row>'.repeat(cellLimits.rows)));
    expect([grid.values.length, grid.values[cellLimits.rows - 1]]).toEqual([cellLimits.rows, [7]]);
  });

  it('with millions of formatted but blank cells reads as blank', async () => {
    const blanks = '<c s="1"/>'.repeat(100);
    const grid = await firstGrid(bidsWith(rowsOf(20_000, (row) => (row === 2 ? '<c><v>1</v></c>' : blanks))));
    expect([Object.keys(grid.values), grid.filled.size]).toEqual([['1'], 0]);
  });
});

describe('too much is refused', () => {
  it('by filled cells, counted over the whole workbook', () => {
    const book = { strings: [], formats: [], from1904: false };
    const builder = new GridBuilder(book, { cells: cellLimits.cells - 1, rows: 0, places: 0 });
    const fill = (row: number) => guarded(() => builder.cell(row, 0, 0, '', '7', 0, 1));
    expect(fill(0)).toMatchObject({ ok: true });
    expect(fill(1)).toMatchObject({
      ok: false,
      problems: [{ code: 'too-large', hint: expect.stringMatching(/^Copy/) }],
    });
  });

  it('by cells scattered so wide that their rows would fill the memory, over all sheets together', async () => {
    const sheet = (rows: number) =>
      `<sheetData>${rowsOf(rows, (row) => `<c r="${row % 2 ? 'ZZ' : 'AMJ'}${row}"><v>1</v></c>`)}</sheetData>`;
    expect(await problemOf(handMade({ sheets: { One: sheet(13_000), Two: sheet(13_000) } }))).toBe('too-large');
    expect(await problemOf(handMade({ sheets: { One: sheet(13_000) } }))).toBeUndefined();
  });
});

describe('reading a large sheet', () => {
  const name = 'Commitments – 2026';
  const bytes = handMade({
    sheets: {
      First: '<sheetData/>',
      [name]: `<sheetData>${rowsOf(40_000, (row) => `<c r="A${row}" t="inlineStr"><is><t>Plâs ${row} – apprenticeship weeks</t></is></c><c r="B${row}"><v>${row}</v></c>`)}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    },
  });
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error('The fixture must open.');

  it('in pieces loses no row, letter or merge between them', async () => {
    const read = await readGrids(opened.value);
    const grid = read.ok ? read.value.grids[1] : undefined;
    expect(
      grid?.values.findIndex((row, n) => row?.[0] !== `Plâs ${n + 1} – apprenticeship weeks` || row?.[1] !== n + 1),
    ).toBe(-1);
    expect([grid?.values.length, grid?.merges]).toEqual([40_000, [{ top: 0, left: 0, bottom: 0, right: 1 }]]);
  });

  it('whose checksum does not agree is corrupt, and gives nothing', async () => {
    const changed = bytes.slice();
    // The name stands last in the directory, 46 bytes into its record, and the checksum 16.
    const record = new TextDecoder('latin1').decode(changed).lastIndexOf('xl/worksheets/sheet2.xml') - 46;
    changed[record + 16] = (changed[record + 16] ?? 0) ^ 1;
    expect(await problemOf(changed)).toBe('corrupt-workbook');
  });

  it('tells how far it is', async () => {
    const told: Progress[] = [];
    await readGrids(opened.value, { onProgress: (progress) => told.push(progress) });
    expect(told[0]?.step).toBe('Reading First');
    expect(told.filter(({ step }) => step === `Reading ${name}`).length).toBeGreaterThan(1);
    expect(told.every(({ done, of }, n) => done <= of && done >= (told[n - 1]?.done ?? 0))).toBe(true);
    expect(told.at(-1)).toMatchObject({ done: told[0]?.of });
  });

  it('stops when asked, before it began or in the middle', async () => {
    expect(await problemOf(bytes, AbortSignal.abort())).toBe('cancelled');
    const stop = new AbortController();
    const steps: string[] = [];
    const read = await readGrids(opened.value, {
      signal: stop.signal,
      onProgress: ({ step, done }) => {
        steps.push(step);
        if (done > 1_000_000) stop.abort();
      },
    });
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'cancelled', severity: 'stop' }] });
    expect(steps).not.toContain('Reading finished');
  });
});
