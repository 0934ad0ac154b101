import * as v from 'valibot';

/** The parameters of every method that divides a mark by a maximum. */
export const markParameters = {
  maximum: v.pipe(
    v.optional(v.pipe(v.number(), v.gtValue(0))),
    v.description('The highest mark of the scale. Leave out where the workbook states it.'),
    v.metadata({ question: 'What is the highest mark that can be given?' }),
  ),
  wholeSteps: v.pipe(
    v.optional(v.boolean(), true),
    v.description('Marks are whole numbers: a mark between two steps is pointed out.'),
  ),
  steps: v.pipe(
    v.optional(v.pipe(v.array(v.number()), v.minLength(2))),
    v.description('The only marks of the scale, such as 0, 25, 50, 75 and 100.'),
  ),
};
