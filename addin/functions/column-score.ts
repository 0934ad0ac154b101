/** One column of numbers scored by one method: what POINTS and WHY share. All arithmetic is the core's. */

import type { Problem } from '../../core/result';
import { exact } from '../../core/score/exact';
import { work } from '../../core/score/given';
import { type GivenBid, isNoGround, type Method } from '../../core/score/method';
import { type Term, term, times } from '../../core/score/working';
import {
  type CellError,
  type CellResult,
  isCellError,
  type Matrix,
  misfit,
  noNumber,
  type Parameter,
} from './custom-function';
import { askedBy, findMethod, openParametersOf } from './find-method';
import { errorIn, isBlank, isNumberAsText, lineOf, numberIn, shapedAs, typedAnew } from './line';

export const scoringParameters: readonly Parameter[] = [
  {
    name: 'values',
    description: "One column with every bid's price, discount, mark or sum of social value.",
    type: 'any',
    dimensionality: 'matrix',
  },
  {
    name: 'method',
    description: 'Name of the scoring method, such as "price.lowestOverBid" or "Mark over the maximum mark".',
    type: 'string',
    dimensionality: 'scalar',
  },
  {
    name: 'weight',
    description: 'Points that the criterion carries, such as 60.',
    type: 'number',
    dimensionality: 'scalar',
  },
  {
    name: 'setting',
    description: 'The number the method asks for: highest mark, benchmark, target, pass mark or contract value.',
    type: 'any',
    dimensionality: 'scalar',
    optional: true,
  },
  {
    name: 'bands',
    description: 'For methods with bands: two columns, the lower end of each band and its mark.',
    type: 'any',
    dimensionality: 'matrix',
    optional: true,
  },
  {
    name: 'decimals',
    description: 'Decimal places to round to, a half away from zero.',
    type: 'number',
    dimensionality: 'scalar',
    optional: true,
  },
];

interface Asked {
  readonly method: Method;
  readonly weight: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly decimals: number | null;
}

/** The same cells with `say` in place of each number; a blank stays blank. */
export function scoreColumn(
  args: readonly unknown[],
  say: (points: Term, decimals: number | null) => CellResult,
  sayError: (error: CellError) => CellResult,
): Matrix | CellError {
  const line = lineOf(args[0], 'values');
  if (isCellError(line)) return line;
  const asked = askedIn(args);
  if (isCellError(asked)) return asked;
  const given = line.cells.map((cell, n) => (isBlank(cell) ? null : bidOf(asked, cell, n + 1)));
  const bids = given.filter((bid): bid is GivenBid => bid !== null && !isCellError(bid));
  const shares = work(asked.method, { parameters: asked.parameters, bids });
  let next = 0;
  const results = given.map((bid, n): CellResult => {
    if (bid === null) return '';
    if (isCellError(bid)) return sayError(bid);
    const share = shares[next++];
    if (!share || isNoGround(share))
      return sayError(noNumber(`Cell ${n + 1}: ${share?.why ?? 'no number can be had.'}`));
    return say(times(term(asked.weight), share), asked.decimals);
  });
  return shapedAs(line, results);
}

function askedIn([, name, weight, setting, bands, decimals]: readonly unknown[]): Asked | CellError {
  const method = findMethod(name);
  if (isCellError(method)) return method;
  if (typeof weight !== 'number' || weight <= 0)
    return misfit('Give the weight as a number of points above 0, such as 60.');
  const places = isBlank(decimals) ? null : decimals;
  if (places !== null && (typeof places !== 'number' || !Number.isInteger(places) || places < 0 || places > 15))
    return misfit('Give the decimals as a whole number from 0 to 15.');
  const parameters = parametersFor(method, setting, bands);
  return isCellError(parameters) ? parameters : { method, weight, parameters, decimals: places };
}

/** No method has a use for a setting of 0, which some versions of Excel hand over for a blank cell. */
function parametersFor(method: Method, given: unknown, bands: unknown): Asked['parameters'] | CellError {
  const open = openParametersOf(method);
  const setting = given === 0 ? null : given;
  if (!isBlank(setting) && !open?.setting) return misfit(`${method.id} takes no setting: leave it out.`);
  if (bandRows(bands).length > 0 && !open?.bands) return misfit(`${method.id} takes no bands: leave them out.`);
  const unread = unreadable(setting, bands);
  if (unread) return unread;
  const parameters = {
    ...(open?.setting && !isBlank(setting) && { [open.setting]: setting }),
    ...(open?.bands && bandRows(bands).length > 0 && { [open.bands]: bandsOf(bands) }),
  };
  const prepared = method.prepare(parameters);
  if (!prepared.ok) return unprepared(method, prepared.problems[0]);
  // A mark may bring its maximum along in a workbook, and a commitment its target; a column of numbers does not.
  const lacksSetting =
    open?.setting && isBlank(setting) && method.parameters.entries[open.setting]?.type === 'optional';
  return lacksSetting ? misfit(`${method.id} needs a setting: ${askedBy(method)}`) : parameters;
}

function unprepared(method: Method, problem: Problem | undefined): CellError {
  if (problem?.code !== 'parameter-missing') return misfit(problem?.message ?? `${method.id} cannot be worked.`);
  const isSetting = problem.path[1] === openParametersOf(method)?.setting;
  return misfit(`${method.id} needs ${isSetting ? 'a setting' : 'bands'}: ${problem.hint}`);
}

/** An error of Excel, or a number kept as text, where a number is asked for. */
function unreadable(setting: unknown, bands: unknown): CellError | null {
  const cells = [
    ['The setting', setting] as const,
    ...bandRows(bands)
      .flat()
      .map((cell) => ['The band', cell] as const),
  ];
  for (const [what, cell] of cells) {
    const wrong = errorIn(cell);
    if (wrong !== null) return misfit(`${what} is ${wrong}: put that right first.`);
    if (isNumberAsText(cell)) return typedAnew(what, cell);
  }
  return null;
}

const bandRows = (bands: unknown): readonly (readonly unknown[])[] =>
  (Array.isArray(bands) ? bands : [])
    .map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]))
    .filter((row) => row.some((cell) => !isBlank(cell)));

const bandsOf = (bands: unknown): unknown => bandRows(bands).map(([from, mark]) => ({ from, mark }));

/** The bid of one cell; nothing is compared that the pane would not compare. */
function bidOf({ method, parameters }: Asked, cell: unknown, at: number): GivenBid | CellError {
  const number = numberIn(cell, at);
  if (isCellError(number)) return number;
  const maximum = openParametersOf(method)?.setting === 'maximum' ? parameters['maximum'] : undefined;
  switch (method.needs) {
    case 'price':
      return number > 0 ? { price: number } : misfit(`Cell ${at}: 0 is no price to compare.`);
    case 'discount':
      return { discount: number };
    case 'mark':
      if (typeof maximum !== 'number') return { mark: number };
      return exact(number).gt(exact(maximum))
        ? misfit(`Cell ${at}: ${number} is above the highest mark of ${maximum}.`)
        : { mark: number, maximum };
    default:
      return { value: number };
  }
}
