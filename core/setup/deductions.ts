/** Figures in a column or row of deductions change what a bid has earned, and no method here takes them: they are asked about. */
import type { Recognition } from '../facts/recognition';
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';

const taken = /\b(?:deduct(?:ions?|ed)?|penalt(?:y|ies)|bonus(?:es)?)\b/i;

export const deductionsUnused = ({ tables }: Recognition, { marks }: TenderFacts): readonly Problem[] => [
  ...inColumns(tables),
  ...inRows(marks),
];

/** "Deduction for late clarification | -1 | 0" among the marks: a criterion of nothing. */
function inRows(marks: TenderFacts['marks']): readonly Problem[] {
  const found = marks.find(({ criterion, mark }) => mark.kind === 'value' && mark.value !== 0 && taken.test(criterion));
  return found
    ? [
        unused(
          found.criterion,
          found.mark.where,
          'Take them off the marks they are for in the workbook, or clear the row.',
        ),
      ]
    : [];
}

const inColumns = (tables: Recognition['tables']): readonly Problem[] =>
  tables.flatMap(({ purposes, columns }) =>
    columns.flatMap(({ fact, heading, where, samples, margin }) => {
      // Only what a person said has the full margin: "not used" is an answer.
      const isUsed = fact !== null || margin === 1 || !purposes.includes('bids') || !taken.test(heading);
      if (isUsed || !samples.some((sample) => /[1-9]/.test(sample))) return [];
      return [
        unused(
          heading,
          where,
          'Take them off the marks they are for in the workbook, or say of the column that it is not used.',
        ),
      ];
    }),
  );

const unused = (name: string, where: string, hint: string): Problem => ({
  code: 'deduction-unused',
  severity: 'stop',
  path: [where],
  message: `“${name}” in ${where} has figures that change what a bid has earned, and they are not taken into account.`,
  hint,
});
