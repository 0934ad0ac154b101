import { fixed } from '../../core/score/exact';
import { scoreColumn, scoringParameters } from './column-score';
import type { CustomFunction } from './custom-function';
import { blankNote, methodTable } from './method-table';

/** More than a cell tells apart. */
const allDecimals = 17;

export default {
  id: 'POINTS',
  description: 'Points for a column of prices, discounts, marks or sums of social value, by a scoring method.',
  parameters: scoringParameters,
  returns: 'One cell of points for each value, in the order of the values.',
  notes: [
    'Without decimals nothing is rounded: add up the points of all criteria first, and round the total once.',
    'A weight of 60 gives points out of 60. A cell that shows 60 % holds 0.6, and gives points out of 0.6.',
    'A cell that is no number has an error of its own, and is left out when the others are compared.',
    blankNote,
  ],
  tables: [methodTable],
  example: {
    sheet: [
      ['Bidder', 'Price'],
      ['Osier & Quill Ltd', 120_000],
      ['Brackenfell', 124_000],
      ['Tarn House', ''],
      ['Low Row Partners', 142_000],
    ],
    formula: 'POINTS(B2:B5, "price.lowestOverBid", 60, , , 2)',
    arguments: [[[120_000], [124_000], [''], [142_000]], 'price.lowestOverBid', 60, null, null, 2],
    result: [[60], [58.06], [''], [50.7]],
  },
  run: (args) =>
    scoreColumn(
      args,
      (points, decimals) => Number(fixed(points.value, decimals ?? allDecimals)),
      (error) => error,
    ),
} satisfies CustomFunction;
