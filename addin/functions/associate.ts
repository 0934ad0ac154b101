/** Hands the functions to Excel. Called by the page that the manifest names, once the library is there. */
import { type CellResult, type CustomFunction, isCellError, type Matrix } from './custom-function';
import { functions } from './index';
import { errorIn } from './line';
import { remembering } from './remembering';

/** What of `CustomFunctions` is needed; the page hands the global in. */
export interface FunctionsRuntime {
  associate(id: string, run: (...args: readonly unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => object;
}

const isRuntime = (value: unknown): value is FunctionsRuntime =>
  typeof value === 'object' &&
  value !== null &&
  'associate' in value &&
  typeof value.associate === 'function' &&
  'Error' in value &&
  typeof value.Error === 'function';

/** `false`: this Excel knows no custom functions, and everything else works without them. */
export function associateFunctions(runtime: unknown): boolean {
  if (!isRuntime(runtime)) return false;
  for (const each of functions) runtime.associate(each.id, inExcel(each, runtime));
  return true;
}

/** Behind the arguments, Excel adds an object of its own, which must not pass for an optional one; an error may. */
const isGiven = (arg: unknown): boolean =>
  arg !== undefined && (typeof arg !== 'object' || Array.isArray(arg) || errorIn(arg) !== null);

function inExcel({ run, parameters }: CustomFunction, runtime: FunctionsRuntime) {
  const remembered = remembering(run);
  const cell = (result: CellResult) => (isCellError(result) ? new runtime.Error(result.error, result.message) : result);
  return (...args: readonly unknown[]): unknown => {
    const own = parameters.map((_parameter, n) => (isGiven(args[n]) ? args[n] : null));
    const results: Matrix | ReturnType<typeof run> = remembered(own);
    if (isCellError(results)) throw new runtime.Error(results.error, results.message);
    return results.map((row) => row.map(cell));
  };
}
