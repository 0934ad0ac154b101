/** The methods that POINTS and WHY take, for their help pages. */
import type { HelpTable } from './custom-function';
import { askedBy, columnMethods, openParametersOf } from './find-method';

export const methodTable: HelpTable = {
  title: 'Methods',
  headings: ['method', 'title', 'what it does', 'setting', 'bands'],
  rows: columnMethods.map((method) => [
    method.id,
    method.title,
    `${method.formula.words} (${method.formula.symbols})`,
    askedBy(method),
    openParametersOf(method)?.bands ? 'yes' : '',
  ]),
};

export const blankNote =
  'A blank gives a blank, never 0. Some versions of Excel hand a blank cell to a function as 0: where blanks may stand, write IF(B2:B9="","",B2:B9) instead of B2:B9.';
