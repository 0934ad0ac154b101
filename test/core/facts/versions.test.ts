/** Marks and prices that a workbook gives twice -> what counts, or one question. All bidders are invented (synthetic). */
import { describe, expect, it } from 'vitest';
import { readTender } from '../../../core/read-tender';
import { grid } from './build';

const prices = (name: string, ...amounts: readonly number[]) =>
  grid(name, [
    ['Bidder', 'Tender price'],
    ...amounts.map((amount, at) => [['Osier Ltd', 'Hollowmere Ltd', 'Tarnside Ltd'][at] ?? '', amount]),
  ]);
const codes = (...grids: readonly ReturnType<typeof grid>[]) =>
  readTender(grids).problems.flatMap(({ code, severity }) => (code.startsWith('version') ? [[code, severity]] : []));

describe('prices on two sheets', () => {
  it('that agree are no question', () => {
    expect(codes(prices('Summary', 9000, 8000, 7000), prices('Pricing', 9000, 8000, 7000))).toEqual([]);
  });

  it('of which one differs may be a slip, told at its bid', () => {
    expect(codes(prices('Summary', 9000, 8000, 7000), prices('Pricing', 9000, 8000, 7500))).toEqual([]);
  });

  it('that differ for several bids are one question', () => {
    expect(codes(prices('Summary', 9000, 8000, 7000), prices('Pricing', 9500, 8500, 7500))).toEqual([
      ['versions-unclear', 'stop'],
    ]);
  });

  it('count as the later version has them, where the names say which that is', () => {
    const read = readTender([prices('Prices v1', 9000, 8000), prices('Prices v2', 9500, 8500)]);
    expect(read.facts.prices.map(({ amount }) => amount.kind === 'value' && amount.value)).toEqual([9500, 8500]);
    expect(read.problems).toContainEqual(expect.objectContaining({ code: 'version-superseded', severity: 'notice' }));
  });
});

it('a column that a person called the price stands, though another is called the corrected one', () => {
  const bids = grid('Bids', [
    ['Bidder', 'Submitted tender sum', 'Corrected tender sum'],
    ['Osier Ltd', 90000, 95000],
    ['Hollowmere Ltd', 80000, 85000],
  ]);
  const amounts = (mapping: Parameters<typeof readTender>[1]) =>
    readTender([bids], mapping).facts.prices.map(({ amount }) => amount.kind === 'value' && amount.value);
  expect(amounts({})).toEqual([95000, 85000]);
  expect(
    amounts({
      mapping: [
        { where: 'Bids!C1', fact: null },
        { where: 'Bids!B1', fact: 'price' },
      ],
    }),
  ).toEqual([90000, 80000]);
  expect(amounts({ mapping: [{ where: 'Bids!B1', fact: 'price' }] })).toContain(90000);
});
