import { describe, expect, test } from 'vitest';
import { valueCommitments } from '../../../core/evaluate/measures';
import { coverage } from '../../../core/goals/goals';
import { goals } from '../../../core/goals/list';
import { statedGoals } from '../../../core/goals/stated';
import { packById } from '../../../core/packs/register';
import { commitment, facts } from '../evaluate/synthetic-tender';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

test('there are 17 goals, in the order of their numbers, each with a colour of its own', () => {
  expect(goals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  expect(new Set(goals.map(({ hex }) => hex)).size).toBe(17);
});

test.each(goals)('$number $title reads on its colour', ({ hex, text }) => {
  expect(contrast(hex, text)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['SDG 8', [8]],
  ['Goal 13', [13]],
  ['8, 13', [8, 13]],
  ['13 and 8', [8, 13]],
  [' 4 ', [4]],
  ['SDG8/SDG13', [8, 13]],
  ['SDGs 3, 4 and 10', [3, 4, 10]],
  ['SDG 8.5', [8]],
  ['Goal 9.c', [9]],
  ['Climate action', [13]],
  ['Nod 13', [13]],
  ['SDG 8: 20 jobs by 2030', [8]],
  ['Goal 18', []],
  ['0', []],
  ['20 jobs', []],
  ['2030', []],
  ['Yes', []],
  ['', []],
  [null, []],
] as const)('%s states the goals %j', (text, stated) => {
  expect(statedGoals(text)).toEqual(stated);
});

describe('coverage', () => {
  const pack = packById('community-public-good');
  if (!pack) throw new Error('The bundled pack is gone.');
  const tender = facts({
    commitments: [
      commitment(5, { text: '200 trees' }),
      commitment(6, { text: '200 trees', goal: 'SDG 15' }),
      commitment(7, { bidder: 'brackenfell', text: 'Kindness' }),
      commitment(8, { bidder: 'brackenfell', goal: '15' }),
    ],
  });
  const covered = coverage(tender, valueCommitments(tender, pack));

  test('has all 17 goals, also those that nothing serves', () => {
    expect(covered.map(({ goal }) => goal)).toEqual(goals.map(({ number }) => number));
    expect(covered[1]).toEqual({ goal: 2, title: 'Zero Hunger', count: 0, byBid: {}, from: [] });
  });
  test('counts commitments by bidder, with their cells; a stated goal takes the place of the measure', () => {
    expect(covered[14]).toEqual({
      goal: 15,
      title: 'Life on Land',
      count: 3,
      byBid: { Osier: 2, Brackenfell: 1 },
      from: ['Commitments!B5', 'Commitments!B6', 'Commitments!B8'],
    });
    expect(covered[12]?.count).toBe(1);
  });
});
