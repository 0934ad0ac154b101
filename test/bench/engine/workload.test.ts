import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../core/evaluate/condition';
import { chart } from './chart';
import { golden } from './golden';
import { evaluationOf, outcomeOf, tableFor } from './ours';
import { bidderNumber, Outcome, placeOf } from './outcome';
import { cel, jsonLogic, objectsOf } from './row-engines';
import { fields, rowsOf, rulesOf } from './workload';

const rows = rowsOf(1000);
const rules = rulesOf(50);

/** One row after the other, one rule after the other, as the reference judges. */
function oneByOne(): Outcome {
  const outcome = new Outcome(rules.length);
  const add = (list: Float64Array, place: number, more: number) => {
    list[place] = (list[place] ?? 0) + more;
  };
  for (const cells of rows) {
    const row = Object.fromEntries(fields.map((field, place) => [field, cells[place] ?? undefined]));
    const { quantity, unitValue } = row;
    for (const [n, rule] of rules.entries()) {
      const place = placeOf(n, bidderNumber(row['bidder']));
      const verdict = verdictOf(rule, row);
      if (verdict === 'unclear') add(outcome.unclear, place, 1);
      if (verdict !== 'met') continue;
      add(outcome.met, place, 1);
      if (typeof quantity === 'number' && typeof unitValue === 'number')
        add(outcome.pence, place, quantity * unitValue);
    }
  }
  return outcome;
}

describe('the workload of the bench', () => {
  test('comes out as the reference judges it, by every contender', () => {
    const objects = objectsOf(rows);
    const outcomes = [
      oneByOne(),
      outcomeOf(evaluationOf(rules, tableFor(rows, rules)), rules.length),
      jsonLogic(rules)(objects),
      cel(rules)(objects),
    ];
    for (const outcome of outcomes) golden('1,000 x 50', outcome.checksum());
  });

  test('has a blank in about one cell of twenty, and rules about one measure or a few', () => {
    const cells = rows.flatMap((row) => row.slice(1));
    const blank = cells.filter((cell) => cell === '').length / cells.length;
    expect(blank).toBeGreaterThan(0.045);
    expect(blank).toBeLessThan(0.055);
    const keyed = rulesOf(500).filter(({ parts }) => parts[0]?.field === 'measure').length / 500;
    expect(keyed).toBeGreaterThan(0.55);
    expect(keyed).toBeLessThan(0.65);
  });

  test('does not pass with another outcome', () => {
    expect(() => golden('1,000 x 50', new Outcome(50).checksum())).toThrow('once gave 1315 met');
  });
});

test('the chart has a bar for each promise to be so many times quicker, and for no other', () => {
  const ratio = (name: string, value: number, target: { readonly atLeast?: number; readonly atMost?: number }) =>
    ({ name: `engine: ${name}`, value, target, unit: 'ratio', detail: '' }) as const;
  const drawn = chart([ratio('a < b', 14.2, { atLeast: 7 }), ratio('c', 2, { atMost: 3 }), ratio('d', 5, {})]);
  expect(drawn.match(/<rect[^>]*class="bar"/g)).toHaveLength(1);
  expect(drawn).toContain('a &lt; b');
  expect(drawn).toContain('14 times');
});
