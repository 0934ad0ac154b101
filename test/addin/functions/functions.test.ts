import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CustomFunction, isCellError } from '../../../addin/functions/custom-function';
import { columnMethods, openParametersOf } from '../../../addin/functions/find-method';
import { functions } from '../../../addin/functions/index';
import { remembering } from '../../../addin/functions/remembering';
import { exact, fixed } from '../../../core/score/exact';
import type { GivenBid, Vector } from '../../../core/score/method';
import { methods } from '../../../core/score/methods';

const named = (id: string): CustomFunction => {
  const found = functions.find((each) => each.id === id);
  if (!found) throw new Error(`There is no function ${id}.`);
  return found;
};

const run = (id: string, ...args: readonly unknown[]) => named(id).run(args);
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const error = (message: string, kind: '#VALUE!' | '#N/A' = '#VALUE!') => ({ error: kind, message });

describe.each(functions)('$id', (each) => {
  test('gives what its example promises', () => {
    expect(each.run(each.example.arguments)).toEqual(each.example.result);
    expect(each.example.formula.startsWith(`${each.id}(`)).toBe(true);
    expect(each.example.arguments.length).toBe(each.parameters.length);
  });

  test('is described in sentences that Excel shows whole, and names its arguments apart', () => {
    for (const words of [each.description, each.returns, ...each.parameters.map(({ description }) => description)])
      expect(words).toMatch(/^[A-Z].*\.$/s);
    expect(each.description.length).toBeLessThanOrEqual(128);
    expect(each.id).toMatch(/^[A-Z]{3,}$/);
    expect(new Set(each.parameters.map(({ name }) => name)).size).toBe(each.parameters.length);
    const optional = each.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual(optional.toSorted());
  });
});

describe("POINTS gives the methods' own vectors", () => {
  const numberOf = (bid: GivenBid): unknown => bid.price ?? bid.discount ?? bid.mark ?? bid.value;

  /** The vector as cells, where one column of numbers can hold it. */
  const callsOf = (method: (typeof columnMethods)[number], { parameters = {}, bids }: Vector) => {
    const open = openParametersOf(method);
    const { of, ...others } = parameters;
    const bands = open?.bands ? others[open.bands] : undefined;
    const known = Object.keys(others).every((name) => name === open?.setting || name === open?.bands);
    if (!known || of === 'quantity' || bids.some((bid) => numberOf(bid) === undefined)) return [];
    const rows = Array.isArray(bands) ? bands.map(({ from, mark }) => [from, mark]) : null;
    const call = (some: readonly GivenBid[]) => [
      column(...some.map(numberOf)),
      method.id,
      1,
      (open?.setting && others[open.setting]) ?? some[0]?.maximum ?? null,
      rows,
      null,
    ];
    // Marks with a maximum each are criteria of their own.
    return method.needs === 'mark' ? bids.map((bid) => call([bid])) : [call(bids)];
  };

  test.each(columnMethods.map((method) => [method.id, method] as const))('%s', (_id, method) => {
    let compared = 0;
    for (const vector of method.vectors) {
      const calls = callsOf(method, vector);
      if (calls.length === 0) continue;
      const points = calls.flatMap((args) => {
        const result = run('POINTS', ...args);
        return isCellError(result) ? [result.message] : result.flat();
      });
      const found = points.map((share, n) => {
        const decimals = vector.expected[n]?.split('.')[1]?.length ?? 0;
        return typeof share === 'number' ? fixed(exact(share).mul(vector.times ?? 1), decimals) : share;
      });
      expect(found).toEqual(vector.expected);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });
});

test('only methods that one column cannot serve are left out', () => {
  const left = methods.filter((method) => !columnMethods.includes(method)).map(({ id }) => id);
  expect(left).toEqual(['price.pqp', 'price.monetisedNonCost', 'sv.points']);
});

describe('a column with gaps', () => {
  test('blank in is blank out, and never counts as the lowest price', () => {
    const prices = column(120_000, '', null, '  ', 142_000);
    expect(run('POINTS', prices, 'price.lowestOverBid', 60, null, null, 2)).toEqual(column(60, '', '', '', 50.7));
  });

  test('what is no number has an error of its own, and the others are compared without it', () => {
    const prices = column(120_000, 'tbc', 0, -5, true, 142_000);
    expect(run('POINTS', prices, 'price.lowestOverBid', 60, null, null, 2)).toEqual(
      column(
        60,
        error('Cell 2: "tbc" is not a number.'),
        error('Cell 3: 0 is no price to compare.'),
        error('Cell 4: -5 is below 0.'),
        error('Cell 5: "true" is not a number.'),
        50.7,
      ),
    );
  });

  test('a number that is kept as text is told apart from what is none', () => {
    const sentence = (shown: string) => `Cell 2: ${shown} is a number kept as text. Type it anew as a number.`;
    for (const text of ['124000', '£124,000.00', ' 124 000 '])
      expect(run('WHY', column(120_000, text), 'price.lowestOverBid', 60)).toEqual(
        column('60 x 120,000/120,000 = 60.00', sentence(`"${text}"`)),
      );
  });

  test('nothing but blanks gives nothing but blanks, and one cell gives one cell', () => {
    expect(run('POINTS', column('', '', ''), 'price.lowestOverBid', 60)).toEqual(column('', '', ''));
    expect(run('POINTS', 120_000, 'price.lowestOverBid', 60)).toEqual([[60]]);
  });

  test('a row gives a row', () => {
    expect(run('POINTS', [[4, '', 5]], 'marks.scale', 40, 5)).toEqual([[32, '', 40]]);
    expect(run('WHY', [[4, '', 5]], 'marks.scale', 40, 5)).toEqual([['40 x 4/5 = 32.00', '', '40 x 5/5 = 40.00']]);
  });

  test('a mark of 0 is a mark, and one above the scale an error', () => {
    expect(run('POINTS', column(0, 6), 'marks.scale', 40, 5)).toEqual(
      column(0, error('Cell 2: 6 is above the highest mark of 5.')),
    );
  });

  test('where no number can be had, the cell says why', () => {
    const none = 'Cell 1: No bid offers a discount, so there is no highest one to measure by.';
    expect(run('POINTS', column(0), 'price.highestDiscount', 10)).toEqual(column(error(none, '#N/A')));
    expect(run('WHY', column(0), 'price.highestDiscount', 10)).toEqual(column(none));
  });
});

test('whatever stands in the cells, each has its answer: points, a blank, or a sentence', () => {
  const cell = fc.oneof(
    fc.constantFrom('', null, 0, 100, 'tbc', true),
    fc.double({ min: -1, max: 1e9, noNaN: true }),
    fc.integer({ min: 0, max: 6 }),
  );
  const bands = [
    [0, 0],
    [3, 1],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...columnMethods), fc.array(cell, { minLength: 1, maxLength: 8 }), (method, cells) => {
      const open = openParametersOf(method);
      const args = [column(...cells), method.id, 60, open?.setting ? 5 : null, open?.bands ? bands : null, null];
      const [points, why] = [run('POINTS', ...args), run('WHY', ...args)];
      if (isCellError(points) || isCellError(why)) throw new Error(JSON.stringify(points));
      for (const [n, given] of cells.entries()) {
        const [answer, sentence] = [points[n]?.[0] ?? null, why[n]?.[0] ?? null];
        if (given === '' || given === null) expect([answer, sentence]).toEqual(['', '']);
        else if (typeof answer === 'number') expect(answer).toBeGreaterThanOrEqual(0);
        else expect(isCellError(answer) && answer.message).toBe(sentence);
      }
      expect(points.length).toBe(cells.length);
    }),
  );
});

describe('what a method asks', () => {
  const prices = column(120_000, 142_000);
  const points = (...args: readonly unknown[]) => run('POINTS', prices, ...args);

  test('a method is known by its id or its title', () => {
    expect(points('Lowest price  over BID price', 60)).toEqual(points('price.lowestOverBid', 60));
  });

  test.each([
    [
      'an unknown method',
      ['lowest price', 60],
      'There is no scoring method "lowest price"; the nearest is "price.lowestOverBid" (Lowest price over bid price).',
    ],
    [
      'a method of whole bids',
      ['price.pqp', 60],
      'price.pqp needs more than one column of numbers, so score with it in the pane.',
    ],
    [
      'a blank weight, which comes as 0',
      ['price.lowestOverBid', 0],
      'Give the weight as a number of points above 0, such as 60.',
    ],
    [
      'a blank setting, which comes as 0',
      ['sv.passFail', 60, 0],
      'sv.passFail needs a setting: At which mark does a bid pass?',
    ],
    ['no weight', ['price.lowestOverBid', 'x'], 'Give the weight as a number of points above 0, such as 60.'],
    [
      'no setting',
      ['price.benchmark', 60],
      'price.benchmark needs a setting: What benchmark price do the tender documents publish?',
    ],
    [
      'no highest mark',
      ['marks.scale', 60],
      'marks.scale needs a setting: What is the highest mark that can be given?',
    ],
    [
      'no target',
      ['sv.targetAttainment', 60],
      'sv.targetAttainment needs a setting: What target do the tender documents publish?',
    ],
    ['no bands', ['sv.bands', 60], 'sv.bands needs bands: From which amount does each mark start?'],
    ['a setting too many', ['price.range', 60, 5], 'price.range takes no setting: leave it out.'],
    ['bands too many', ['price.range', 60, null, [[0, 1]]], 'price.range takes no bands: leave them out.'],
    ['half a place', ['price.range', 60, null, null, 1.5], 'Give the decimals as a whole number from 0 to 15.'],
  ])('%s is one sentence', (_what, args, message) => {
    expect(points(...args)).toEqual(error(message));
  });

  test.each([
    ['an error', { code: '#N/A' }, 'The setting is #N/A: put that right first.'],
    ['a number kept as text', '£120,000', 'The setting "£120,000" is a number kept as text. Type it anew as a number.'],
  ])('a setting that is %s', (_what, setting, message) => {
    expect(points('price.benchmark', 60, setting)).toEqual(error(message));
  });

  test.each([
    ['an error', { code: '#REF!' }, 'The band is #REF!: put that right first.'],
    ['a number kept as text', '5', 'The band "5" is a number kept as text. Type it anew as a number.'],
  ])('a band that is %s', (_what, from, message) => {
    expect(points('sv.bands', 60, null, [[from, 1]])).toEqual(error(message));
  });

  test('what does not fit the method is said in its words', () => {
    const result = points('price.benchmark', 60, -1);
    expect(isCellError(result) && result.message).toBe(
      'The method price.benchmark cannot use what it is given: benchmark is -1, and must be more than 0.',
    );
  });

  test('a whole column or row is refused in words: its results would stand beside the wrong bids', () => {
    const refused = error('Give only the cells with values, such as B2:B6, and not a whole column or row.');
    const whole = (length: number) => Array.from({ length }, (_, n) => (n > 0 && n < 4 ? n * 1_000 : ''));
    expect(
      run(
        'POINTS',
        whole(1_048_576).map((cell) => [cell]),
        'price.range',
        60,
      ),
    ).toEqual(refused);
    expect(run('WHY', [whole(16_384)], 'price.range', 60)).toEqual(refused);
    expect(
      run(
        'VALUE',
        column(2),
        whole(1_048_576).map((cell) => [cell]),
      ),
    ).toEqual(error('Give only the cells with measures, such as B2:B6, and not a whole column or row.'));
  });

  test('a block of columns is refused', () => {
    expect(
      run(
        'POINTS',
        [
          [1, 2],
          [3, 4],
        ],
        'price.range',
        60,
      ),
    ).toEqual(error('Give values as one column or one row.'));
  });
});

describe('VALUE', () => {
  test('takes one unit value for all quantities', () => {
    expect(run('VALUE', column(2, '', 3), 17.965)).toEqual(column(35.93, '', 53.9));
  });

  test('finds a measure by its id, and one of another pack when asked', () => {
    expect(run('VALUE', column(10), 'volunteering', 'hours')).toEqual(column(179.6));
    expect(run('VALUE', column(1), 'Carbon saved', 'tCO2e', 'ppn-002')).toEqual(column(264));
  });

  test('a unit that is blank, or 0 for blank, leaves it to the text', () => {
    for (const unit of ['', 0, null])
      expect(run('VALUE', column(10), '10 hours of volunteering', unit)).toEqual(column(179.6));
  });

  test('without ground there is no value', () => {
    const none = (message: string) => column(error(`Cell 1: ${message}`, '#N/A'));
    expect(run('VALUE', column(10), '')).toEqual(none('it has neither a unit value nor a measure.'));
    expect(run('VALUE', column(10), 0)).toEqual(none('its unit value is 0, or blank in an Excel that says 0 for it.'));
    expect(run('VALUE', column(10), 'Juggling')).toEqual(none('No measure of the pack has words in this text.'));
    expect(run('VALUE', column(10), 'volunteering', 'weeks')).toEqual(
      none('The commitment counts weeks and the open unit value is per hours.'),
    );
    expect(run('VALUE', column(10), 'NT1')).toEqual(
      none(
        "NT1 is a reference of a licensed framework: its unit value is read from the buyer's own sheet only, and there is none.",
      ),
    );
  });

  test('an error beside a quantity, or a unit value kept as text, is said to be that', () => {
    const wrong = { code: '#N/A' };
    expect(run('VALUE', column(10, 20), column(wrong, 2))).toEqual(
      column(error('Cell 1: its measure is #N/A.', '#N/A'), 40),
    );
    expect(run('VALUE', column(10), 'volunteering', column(wrong))).toEqual(
      column(error('Cell 1: its unit is #N/A.', '#N/A')),
    );
    expect(run('VALUE', column(10), '£12.50')).toEqual(
      column(error('Cell 1: its unit value "£12.50" is a number kept as text. Type it anew as a number.')),
    );
  });

  test('columns of different lengths, and packs that are not there, are refused', () => {
    expect(run('VALUE', column(1, 2, 3), column(1, 2))).toEqual(
      error('Give measures for each of the 3 cells, or once for all; 2 came.'),
    );
    expect(run('VALUE', column(1), 2, null, 'toms')).toEqual(
      error(
        'There is no pack "toms"; it is one of community-public-good, local-reservation-england, northern-ireland-points, open-unit-values, ppn-002 and 4 more.',
      ),
    );
  });
});

test('COVERAGE has all 17 goals, also when none is named', () => {
  const result = run('COVERAGE', [
    ['', 'none'],
    [0, 'Goal 18'],
  ]);
  expect(isCellError(result) ? [] : result.map((row) => row[2])).toEqual(Array(17).fill(0));
});

test('COVERAGE counts nothing where a cell is an error, which may hide a goal', () => {
  expect(run('COVERAGE', [['SDG 8'], [{ code: '#N/A' }]])).toEqual({
    error: '#N/A',
    message: 'Cell 2 is #N/A, so no goal can be read from it.',
  });
});

describe('what was worked out is remembered', () => {
  const counting = () => {
    const asked: unknown[] = [];
    const remembered = remembering(([cell]) => {
      asked.push(cell);
      return [[Number(cell)]];
    });
    return { asked, remembered };
  };

  test('by its arguments', () => {
    const { asked, remembered } = counting();
    expect([remembered([1, null]), remembered([2, null]), remembered([1, null]), remembered(['1', null])]).toEqual([
      [[1]],
      [[2]],
      [[1]],
      [[1]],
    ]);
    expect(asked).toEqual([1, 2, '1']);
  });

  test('not for ever: the oldest goes first', () => {
    const { asked, remembered } = counting();
    for (let n = 0; n < 100; n++) remembered([n]);
    remembered([99]);
    remembered([0]);
    expect(asked.slice(100)).toEqual([0]);
  });
});
