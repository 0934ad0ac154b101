import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields } from '../../../../core/evaluate/fields';
import { admit } from '../../../../core/packs/admit';
import { canonical } from '../../../../core/packs/canonical';
import type { Condition, Pack } from '../../../../core/packs/pack';
import { packs } from '../../../../core/packs/register';
import { otherNameOf } from '../../../../core/packs/sheet/columns';
import { conditionText, parseCondition } from '../../../../core/packs/sheet/condition-text';
import { conditionCells, fromCells } from '../../../../core/packs/sheet/decision-table';
import { packFromSheets } from '../../../../core/packs/sheet/from-sheets';
import { leafText, parseLeaf } from '../../../../core/packs/sheet/leaf-text';
import { type PackSheet, packSheets } from '../../../../core/packs/sheet/to-sheets';
import { type CellValue, cellKey, type Grid, plainGrid } from '../../../../core/source';
import { wholePack } from '../whole-pack';

const gridOf = ({ name, rows }: PackSheet): Grid => plainGrid(name, name, rows);

const [first] = packs;
if (!first) throw new Error('There is no bundled pack.');
const pack: Pack = first;

/** The pack's sheets with one cell written over. */
const withCell = (sheet: string, heading: string, row: number, value: CellValue, of: Pack = pack): readonly Grid[] =>
  packSheets(of).map((one) => {
    if (one.name !== sheet) return gridOf(one);
    const column = one.rows[0]?.indexOf(heading) ?? -1;
    if (column < 0) throw new Error(`${sheet} has no heading ${heading}.`);
    return gridOf({ ...one, rows: one.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)) });
  });
const problems = (grids: readonly Grid[]) => {
  const read = packFromSheets(grids);
  return read.ok ? [] : read.problems;
};

test.each([...packs, wholePack, { ...wholePack, scales: [], criteria: [], glossary: [] }])(
  '$id goes onto sheets and comes back the very same',
  (bundled) => {
    const back = packFromSheets(packSheets(bundled).map(gridOf));
    expect(back.ok ? [] : back.problems).toEqual([]);
    expect(back.ok && canonical(back.value) === canonical(bundled)).toBe(true);
  },
);

describe('a cell of a decision table', () => {
  test.each<[string | number | boolean, object]>([
    ['SME, VCSE', { isOneOf: ['SME', 'VCSE'] }],
    ['SME', { is: 'SME' }],
    ['one of SME', { isOneOf: ['SME'] }],
    ['"a, b"', { is: 'a, b' }],
    ['"5"', { is: '5' }],
    ['5', { is: 5 }],
    [5, { is: 5 }],
    ['>= 30 %', { atLeast: 0.3 }],
    ['≥ 1,000', { atLeast: 1000 }],
    ['<= £2.50', { atMost: 2.5 }],
    ['10..20', { between: [10, 20] }],
    ['10 to 20 %', { between: [0.1, 0.2] }],
    ['no', { is: false }],
    ['Yes', { is: true }],
    [true, { is: true }],
    ['given', { present: true }],
    ['blank', { present: false }],
    ['before 2026-04-01', { before: '2026-04-01' }],
    ['starts with "real living"', { startsWith: 'real living' }],
    ['mentions apprentice, "up to"', { contains: ['apprentice', 'up to'] }],
    ['mentions “apprentice”, “up to”', { contains: ['apprentice', 'up to'] }],
    ['1, 200', { isOneOf: [1, 200] }],
  ])('%s', (cell, leaf) => {
    expect(parseLeaf('field', cell)).toEqual({ field: 'field', ...leaf });
  });

  test.each([
    '',
    '>=',
    '>= many',
    '"open',
    ',',
    'SME,',
    'mentions',
    'mentions "open',
    'Starts with',
    'starts with a, b',
    'one of',
    'before',
    'after ',
    'after 13/02/2025',
    'before next April',
    '1,000',
    '£12,500.50',
    'contains apprentice',
    'begins with we',
    'at least 10',
    '5 or more',
    'between 10 and 20',
    'on or before 2026-04-01',
    'by 2026-04-01',
    '!= 5',
    '*apprentice*',
    'mentions apprentice or trainee',
    'mentions apprentice, or trainee',
    'mentions full and/or part time',
    'mentions apprentice; trainee',
    'mentions apprentice/trainee',
    'mentions apprentice\ntrainee',
    'starts with we will or we shall',
    'SME or VCSE',
    'SME; VCSE',
    'SME | VCSE',
    '10 or 20',
  ])('says nothing when it reads %j', (cell) => {
    expect(parseLeaf('field', cell)).toBeUndefined();
  });

  test.each<[string, object]>([
    ['mentions "black or minority ethnic"', { contains: ['black or minority ethnic'] }],
    ['mentions health and safety, origin', { contains: ['health and safety', 'origin'] }],
    ['hours/week', { is: 'hours/week' }],
    ['"Jobs or skills", "Air; water"', { isOneOf: ['Jobs or skills', 'Air; water'] }],
  ])('is sure of %s', (cell, leaf) => {
    expect(parseLeaf('field', cell)).toEqual({ field: 'field', ...leaf });
  });

  test.each(['mentions', 'before', 'Jobs or skills'])('is the text %s where that stands in quotation marks', (word) => {
    expect(parseLeaf('field', `"${word}"`)).toEqual({ field: 'field', is: word });
  });
});

/** Any condition on any fields of a commitment, of any depth that a pack may have. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('SME', 'yes', 'blank', '5', 'a, b', '"', '10..20', 'not x', 'mentions'),
);
const number = fc.oneof(fc.integer({ min: -1000, max: 100000 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const field = fc.constantFrom(...fields.commitment.map(({ name }) => name));
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ field, present: fc.boolean() }),
  fc.record({ field, is: fc.oneof(text, number, fc.boolean()) }),
  fc.record({ field, isOneOf: fc.array(fc.oneof(text, number), { minLength: 1, maxLength: 4 }) }),
  fc.record({ field, atLeast: number }),
  fc.record({ field, between: fc.tuple(number, number) }),
  fc.record({ field, startsWith: text }),
  fc.record({ field, contains: fc.array(text, { minLength: 1, maxLength: 4 }) }),
  fc.record({ field, before: fc.constant('2026-04-01') }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
/** -0 is written as 0: JSON knows no difference. */
const same = (a: unknown): unknown => JSON.parse(JSON.stringify(a));

test('any condition is one text and back', () => {
  fc.assert(
    fc.property(condition, (one) => {
      expect(same(parseCondition(conditionText(one, 'commitment')))).toEqual(same(one));
    }),
  );
});

test('any condition is cells and back', () => {
  fc.assert(
    fc.property(condition, (one) => {
      expect(same(fromCells(conditionCells(one, 'commitment'), 'commitment'))).toEqual(same(one));
    }),
  );
});

test('any text in a cell gives a test or none, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string(), (cell) => {
      const found = parseLeaf('quantity', cell);
      if (found) expect(parseLeaf('quantity', leafText(found, 'number'))).toEqual(found);
      parseCondition(cell);
    }),
  );
});

describe('what is wrong is told at its cell', () => {
  test.each<[string, readonly Grid[], string, RegExp, string]>([
    [
      'a heading nobody knows',
      withCell('Measures', 'Overlap group', 0, 'Overlap grup'),
      'pack-sheet-unknown',
      /Overlap grup/,
      'Did you mean Overlap group?',
    ],
    [
      'a condition that is none',
      withCell('Commitment rules', 'Expect: quantity', 2, '>= lots'),
      'pack-sheet-condition',
      />= lots/,
      'Write one',
    ],
    [
      'what may be one phrase or two',
      withCell('Commitment rules', 'Expect: quantity', 2, 'mentions hours or days'),
      'pack-sheet-condition',
      /mentions hours or days/,
      'Put commas between',
    ],
    [
      'words parted by semicolons',
      withCell('Measures', 'Words', 1, 'apprentice; trainee'),
      'pack-sheet-cell',
      /Words/,
      'Write words between commas',
    ],
    [
      'a goal that is none',
      withCell('Outcomes', 'Goals', 1, 'eight'),
      'pack-sheet-cell',
      /goals/i,
      'Write numbers of goals',
    ],
    [
      'a standing that is none',
      withCell('Outcomes', 'Standing', 2, 'checked'),
      'pack-shape',
      /standing/,
      'verified: read',
    ],
    ['a key nobody knows', withCell('Pack', 'Key', 2, 'Idd'), 'pack-sheet-unknown', /Idd/, 'Did you mean Id?'],
  ])('%s', (_, grids, code, says, hint) => {
    const [problem] = problems(grids);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toMatch(says);
    expect(problem?.hint).toContain(hint);
    expect(problem?.path[0]).toMatch(/^(?:'[^']+'|\w+)![A-Z]+\d+$/);
  });

  test('an example that the rule does not bear out', () => {
    const [problem] = problems(withCell('Examples', 'Verdict', 1, 'not-applicable'));
    expect(problem).toMatchObject({ code: 'example-fails', path: ['Examples!A2', 'rules', '0', 'examples', '0'] });
  });
});

describe('nothing is lost in silence:', () => {
  const renamed = (from: string, to: string) =>
    packSheets(pack).map((one) => gridOf(one.name === from ? { ...one, name: to } : one));
  const told = (grids: readonly Grid[]) => problems(grids).map(({ code, path, hint }) => [code, path[0], hint]);

  test.each([
    ['Commitment rules', 'Commitments rules'],
    ['Measures', 'Measure list'],
    ['Examples', 'Examples (2)'],
  ])('the sheet %s that is called %s', (from, to) => {
    expect(told(renamed(from, to))).toEqual([['pack-sheet-renamed', to, expect.stringContaining(`Call it ${from},`)]]);
  });

  test('an example of a rule that is not there, told once', () => {
    const grids = withCell('Examples', 'Rule', 1, 'nobody').map((grid) =>
      grid.name === 'Examples' ? { ...grid, values: [...grid.values, grid.values[1] ?? []] } : grid,
    );
    expect(told(grids)).toEqual([['pack-sheet-owner', 'Examples!A2', expect.stringContaining('rule')]]);
  });

  test('a step of a scale that is not there', () => {
    expect(told(withCell('Scale steps', 'Scale', 1, 'fourpoint', wholePack))[0]?.[0]).toBe('pack-sheet-owner');
  });

  test('a note below the headings is told to stand above them', () => {
    const grids = packSheets(pack).map((one) =>
      gridOf(one.name === 'Measures' ? { ...one, rows: [...one.rows, [], ['* agreed by the board']] } : one),
    );
    expect(told(grids)).toEqual([['pack-sheet-note', expect.stringMatching(/^Measures!A/), expect.any(String)]]);
  });
});

test.each<[string, number | undefined]>([
  ['2.5 %', 0.025],
  ['0.05', 0.05],
  ['.05', 0.05],
  ['0,05', undefined],
  ['5 per cent', undefined],
])('a weight written as %s is %s', (cell, weight) => {
  const read = packFromSheets(withCell('Criteria', 'Weight', 1, cell, wholePack));
  expect(read.ok ? read.value.criteria?.[0]?.weight : undefined).toBe(weight);
});

test('a day alone in a condition is asked about', () => {
  const dayed = withCell('Commitment rules', 'Expect: quantity', 1, 46_478).map((grid) => ({
    ...grid,
    formats: new Map([
      ...grid.formats,
      ...[...Array(40).keys()].map((column) => [cellKey(1, column), 'dd/mm/yyyy'] as const),
    ]),
  }));
  expect(problems(dayed)[0]).toMatchObject({
    code: 'pack-sheet-condition',
    hint: 'Write before 2027-04-01 or after 2027-04-01.',
  });
});

describe('hints', () => {
  const local = packs.find(({ id }) => id === 'local-benefit');
  if (!local) throw new Error('There is no bundled pack of hints.');
  const changed = (sheet: string, heading: string, value: CellValue) =>
    problems(withCell(sheet, heading, 1, value, local));

  test('have sheets only where a pack has hints', () => {
    const names = (of: Pack) => packSheets(of).map(({ name }) => name);
    expect(names(pack).filter((name) => /hint/i.test(name))).toEqual([]);
    expect(names(local)).toEqual(expect.arrayContaining(['Supplier hints', 'Notice hints', 'Hint examples']));
  });

  test('that are wrong are told at their cells', () => {
    expect(changed('Hint examples', 'Chip', 'sme')).toMatchObject([
      { code: 'example-fails', path: ["'Hint examples'!A2", 'hints', '0', 'examples', '0'] },
    ]);
    expect(changed('Supplier hints', 'Tone', 'alarm')).toMatchObject([{ code: 'pack-shape' }]);
    expect(changed('Supplier hints', 'Id', null)[0]?.path[0]).toMatch(/^'(?:Supplier hints|Hint examples)'!/);
    expect(changed('Supplier hints', 'When: sme', '>= lots')).toMatchObject([{ code: 'pack-sheet-condition' }]);
  });

  test('expect nothing: a column that does is unknown', () => {
    expect(changed('Supplier hints', 'When: sme', 'yes')).toEqual([]);
    const grids = withCell('Supplier hints', 'When: sme', 0, 'Expect: sme', local);
    expect(problems(grids)[0]).toMatchObject({ code: 'pack-sheet-unknown' });
  });
});

test('notes above the headings and sheets of the team’s own are left alone', () => {
  const sheets = packSheets(pack).map((sheet) =>
    gridOf({ ...sheet, rows: [['Draft for the board'], [], ...sheet.rows] }),
  );
  const own = gridOf({ name: 'Notes', rows: [['Ask legal']], widths: [], choices: [] });
  expect(packFromSheets([own, ...sheets]).ok).toBe(true);
});

test('every sheet of a pack is read under its other name too, beside sheets of the tender that have the first', () => {
  const own = packSheets(wholePack).map((one) => gridOf({ ...one, name: otherNameOf(one.name) }));
  const others = packSheets(pack).map(gridOf);
  expect(new Set([...own, ...others].map(({ name }) => name)).size).toBe(own.length + others.length);
  const back = packFromSheets([...others, ...own]);
  expect(back.ok && canonical(back.value) === canonical(wholePack)).toBe(true);
});

test('a workbook that is no pack says where to start', () => {
  expect(problems([])).toMatchObject([{ code: 'pack-sheet-missing' }]);
});

test('numbers where texts are meant, as Excel makes of them, are read as texts', () => {
  const grids = withCell('Outcomes', 'Source: clause', 1, 52);
  const read = packFromSheets(grids);
  expect(read.ok && read.value.outcomes[0]?.source.clause).toBe('52');
  expect(admit(pack).ok).toBe(true);
});
