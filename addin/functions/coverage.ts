import type { CommitmentValue } from '../../core/assessment';
import { noFacts } from '../../core/facts/tender';
import { coverage } from '../../core/goals/goals';
import { statedGoals } from '../../core/goals/stated';
import { type CustomFunction, noNumber } from './custom-function';
import { errorIn, isBlank } from './line';

export default {
  id: 'COVERAGE',
  description: 'How often each of the 17 Sustainable Development Goals is named in a range of cells.',
  parameters: [
    {
      name: 'goals',
      description: 'Cells that name goals: "SDG 8", "Goal 13", "8, 13" or "Climate Action".',
      type: 'any',
      dimensionality: 'matrix',
    },
  ],
  returns: 'All 17 goals in the order of their numbers: number, short title, and how many cells name it.',
  notes: [
    'All goals are equal, so all 17 are always there, also those that no cell names.',
    'A target such as 8.5 counts for its goal, and a cell counts once for each goal it names.',
    'A cell that names no goal counts for none. One that holds an error may hide a goal, so there is no count then.',
  ],
  example: {
    sheet: [['Goals'], ['SDG 8, 13'], ['Climate Action'], [''], ['8.5']],
    formula: 'COVERAGE(A2:A5)',
    arguments: [[['SDG 8, 13'], ['Climate Action'], [''], ['8.5']]],
    result: [
      [1, 'No Poverty', 0],
      [2, 'Zero Hunger', 0],
      [3, 'Good Health and Well-being', 0],
      [4, 'Quality Education', 0],
      [5, 'Gender Equality', 0],
      [6, 'Clean Water and Sanitation', 0],
      [7, 'Affordable and Clean Energy', 0],
      [8, 'Decent Work and Economic Growth', 2],
      [9, 'Industry, Innovation and Infrastructure', 0],
      [10, 'Reduced Inequalities', 0],
      [11, 'Sustainable Cities and Communities', 0],
      [12, 'Responsible Consumption and Production', 0],
      [13, 'Climate Action', 2],
      [14, 'Life Below Water', 0],
      [15, 'Life on Land', 0],
      [16, 'Peace, Justice and Strong Institutions', 0],
      [17, 'Partnerships for the Goals', 0],
    ],
  },
  run([goals]) {
    const rows: readonly unknown[] = Array.isArray(goals) ? goals : [goals];
    const cells = rows.flat();
    const wrong = cells.findIndex((cell) => errorIn(cell) !== null);
    if (wrong >= 0) return noNumber(`Cell ${wrong + 1} is ${errorIn(cells[wrong])}, so no goal can be read from it.`);
    const named = cells.filter((cell) => !isBlank(cell));
    return coverage(noFacts, named.map(naming)).map(({ goal, title, count }) => [goal, title, count]);
  },
} satisfies CustomFunction;

const naming = (cell: unknown): CommitmentValue => ({
  where: '',
  bid: '',
  lot: null,
  measure: null,
  value: null,
  rationale: '',
  goals: statedGoals(String(cell)),
  from: [],
});
