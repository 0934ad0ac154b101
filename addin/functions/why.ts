import { fixed } from '../../core/score/exact';
import { scoreColumn, scoringParameters } from './column-score';
import type { CustomFunction } from './custom-function';
import { blankNote, methodTable } from './method-table';

/** As many as the pane shows unless told otherwise. */
const usualDecimals = 2;

export default {
  id: 'WHY',
  description: 'The working behind each of the points that POINTS gives, in words.',
  parameters: scoringParameters,
  returns: 'One sentence for each value: the weight, the formula with its numbers, and the points.',
  notes: [
    'It takes the same arguments as POINTS, so that the two can stand side by side.',
    'Where a cell gives no points, the sentence says why.',
    blankNote,
  ],
  tables: [methodTable],
  example: {
    sheet: [
      ['Bidder', 'Mark'],
      ['Osier & Quill Ltd', 4],
      ['Brackenfell', 3],
      ['Tarn House', 'tbc'],
    ],
    formula: 'WHY(B2:B4, "marks.scale", 40, 5)',
    arguments: [[[4], [3], ['tbc']], 'marks.scale', 40, 5, null, null],
    result: [['40 x 4/5 = 32.00'], ['40 x 3/5 = 24.00'], ['Cell 3: "tbc" is not a number.']],
  },
  run: (args) =>
    scoreColumn(
      args,
      (points, decimals) => `${points.text} = ${fixed(points.value, decimals ?? usualDecimals)}`,
      ({ message }) => message,
    ),
} satisfies CustomFunction;
