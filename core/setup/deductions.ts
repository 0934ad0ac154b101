/** Figures in a column of deductions change what a bid has earned, and no method here takes them: they are asked about. */
import type { Recognition } from '../facts/recognition';
import type { Problem } from '../result';

const taken = /\b(?:deduct(?:ions?|ed)?|penalt(?:y|ies)|bonus(?:es)?)\b/i;

export const deductionsUnused = ({ tables }: Recognition): readonly Problem[] =>
  tables.flatMap(({ purposes, columns }) =>
    columns.flatMap(({ fact, heading, where, samples, margin }) => {
      // Only what a person said has the full margin: "not used" is an answer.
      const isUsed = fact !== null || margin === 1 || !purposes.includes('bids') || !taken.test(heading);
      if (isUsed || !samples.some((sample) => /[1-9]/.test(sample))) return [];
      return [
        {
          code: 'deduction-unused',
          severity: 'stop' as const,
          path: [where],
          message: `“${heading}” in ${where} has figures that change what a bid has earned, and they are not taken into account.`,
          hint: 'Take them off the marks they are for in the workbook, or say of the column that it is not used.',
        },
      ];
    }),
  );
