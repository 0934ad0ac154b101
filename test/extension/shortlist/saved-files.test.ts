/** What the shortlist saves, read by the add-in: two hosts that share no code but core. */
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { recognise } from '../../../core/facts/recognise';
import type { Grid } from '../../../core/source';
import { asCsv, asHtml, asTabbed, asWorkbook } from '../../../extension/shortlist/save';
import type { Shortlisted } from '../../../extension/storage/shortlist';
import { entry } from '../entry';

const list: readonly Shortlisted[] = [
  entry(),
  entry({ name: 'Osier & Quill Ltd', key: 'osier quill ltd', vcse: false, postcode: 'SW1A 1AA', region: 'UKI32' }),
  entry({ name: '=HYPERLINK("https://evil.invalid")', sme: null, vcse: null, identifiers: [], postcode: null }),
  entry({ name: '+44 Grounds "Care", Ltd', said: ['Line one.\nLine two.', '-2 of 3'], region: null }),
];

async function gridOf(name: string, bytes: Uint8Array): Promise<Grid> {
  const opened = await openFileWorkbook(name, bytes);
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  const grids = await opened.value.read();
  const [grid] = grids.ok ? grids.value.grids : [];
  if (!grid) throw new Error('No sheet.');
  return grid;
}

const csv = async (saved: readonly Shortlisted[]) => new TextEncoder().encode(asCsv(saved));
const saved = [
  { what: 'a workbook', name: 'shortlist.xlsx', bytes: () => asWorkbook(list) },
  { what: 'a workbook of one supplier', name: 'shortlist.xlsx', bytes: () => asWorkbook(list.slice(0, 1)) },
  { what: 'delimited text', name: 'shortlist.csv', bytes: () => csv(list) },
  { what: 'delimited text of one supplier', name: 'shortlist.csv', bytes: () => csv(list.slice(1, 2)) },
];

describe.each(saved)('$what', ({ name, bytes }) => {
  test('is one table whose columns are mapped without a question', async () => {
    const { tables } = recognise([await gridOf(name, await bytes())]);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.columns.filter(({ doubtful }) => doubtful).map(({ heading, reason }) => [heading, reason])).toEqual(
      [],
    );
    expect(Object.fromEntries(table?.columns.map(({ heading, fact }) => [heading, fact]) ?? [])).toEqual({
      Supplier: 'bidder',
      'Company number': 'bidder-id',
      SME: 'sme',
      VCSE: 'vcse',
      Postcode: 'postcode',
      Region: 'region',
      Notes: 'comment',
      Notice: null,
      'Date of notice': 'date',
      Portal: null,
      Link: null,
    });
  });
});

describe('what a page wrote never runs', () => {
  const names = ['=1+1', '+44 20', '-2 of 3', '@SUM(A1)', '\tTabbed', '\r=1+1'];
  const hostile = names.map((name) => entry({ name, key: name }));

  test('in a workbook it is the text it was, and no formula', async () => {
    const grid = await gridOf('shortlist.xlsx', await asWorkbook(hostile));
    expect(grid.formulas.size).toBe(0);
    expect(grid.values.slice(1, 5).map((row) => row?.[0])).toEqual(names.slice(0, 4));
  });

  test('in delimited text an apostrophe stands before it', () => {
    const cells = asCsv(hostile).split('\r\n').slice(1, 5);
    expect(cells.map((row) => row.split(',')[0])).toEqual(["'=1+1", "'+44 20", "'-2 of 3", "'@SUM(A1)"]);
    expect(asTabbed(hostile)).toContain("\n'=1+1\t");
  });

  test('in what is pasted as a table it is text, and not markup', () => {
    expect(asHtml([entry({ name: '<img src=x onerror=alert(1)>' })])).toContain(
      '<td>&lt;img src=x onerror=alert(1)&gt;</td>',
    );
  });
});

test('a cell with breaks stays one cell of one row when it is pasted', () => {
  const pasted = asTabbed([entry({ said: ['One.\nTwo.', 'Three\tfour.'] })]).split('\n');
  expect(pasted).toHaveLength(2);
  expect(pasted[1]?.split('\t')[6]).toBe('One. Two. Three four.');
});
