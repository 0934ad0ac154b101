import { expect, test } from 'vitest';
import { groupProblems } from '../../../addin/pane/problem-groups';
import type { Problem } from '../../../core/result';

const problem = (code: string, severity: Problem['severity'], place: string): Problem => ({
  code,
  severity,
  path: [place],
  message: `${place}.`,
  hint: '',
});

test('problems of a kind stand together, the worst kind first, each in the order it came', () => {
  const groups = groupProblems([
    problem('quantity-missing', 'notice', 'A1'),
    problem('price-missing', 'unranked', 'B1'),
    problem('quantity-missing', 'notice', 'A2'),
    problem('weight-missing', 'stop', 'C1'),
    problem('price-missing', 'unranked', 'B2'),
  ]);
  expect(groups.map((group) => group.map(({ path }) => path[0]))).toEqual([['C1'], ['B1', 'B2'], ['A1', 'A2']]);
});

test('one kind with two severities is two groups', () => {
  expect(groupProblems([problem('a', 'notice', 'A1'), problem('a', 'stop', 'A2')])).toHaveLength(2);
});
