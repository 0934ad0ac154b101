/** Office error codes as problems a buyer can act on. */
import { fail, type Problem, type Result } from '../../core/result';
import { Damage } from '../workbook/damage';

/** The code of an error that Office gave; `undefined` for one of our own making. The library's errors are of its own realm. */
export const officeCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** The request or the answer was too large for this Excel. */
export const isTooLarge = (error: unknown): boolean =>
  /^(Request|Response)PayloadSizeLimitExceeded$|^ResponseTooLarge$/.test(officeCode(error) ?? '');

interface Words {
  readonly code: string;
  readonly says: string;
  readonly hint: string;
}

const again = 'Wait a moment, and try again.';

const words: Readonly<Record<string, Words>> = {
  AccessDenied: {
    code: 'excel-refused',
    says: 'Excel does not allow this: the sheet or the workbook is protected, read-only or restricted.',
    hint: 'Ask the owner of the workbook for a copy that you may change, or take the protection off yourself.',
  },
  InvalidOperationInCellEditMode: {
    code: 'cell-being-edited',
    says: 'A cell is being edited.',
    hint: 'Press Enter or Escape in the sheet, and try again.',
  },
  InvalidOperation: {
    code: 'excel-refused-now',
    says: 'Excel cannot do this just now, mostly because a cell is being edited.',
    hint: 'Press Enter or Escape in the sheet, and try again.',
  },
  ItemNotFound: {
    code: 'workbook-changed',
    says: 'Something that was there a moment ago is gone from the workbook.',
    hint: 'Read the workbook again.',
  },
  InvalidReference: {
    code: 'workbook-changed',
    says: 'Something that was there a moment ago is gone from the workbook.',
    hint: 'Read the workbook again.',
  },
  InvalidArgument: {
    code: 'workbook-changed',
    says: 'Excel did not take this: mostly because somebody else changed the same place in the same moment.',
    hint: again,
  },
  RequestPayloadSizeLimitExceeded: {
    code: 'too-large',
    says: 'The workbook holds more than this Excel hands over.',
    hint: 'Copy the sheets that hold the tender into a new workbook, without empty formatted rows, and open that one.',
  },
  ApiNotFound: {
    code: 'excel-too-old',
    says: 'This Excel lacks something that Goodmark needs.',
    hint: 'Update Excel, or open the workbook in the Goodmark workbench in your browser.',
  },
  InactiveWorkbook: {
    code: 'other-workbook-in-front',
    says: 'Another workbook is in front of this one.',
    hint: 'Click into a cell of this workbook, and try again.',
  },
  // What Excel for Windows and Mac mostly says in that case, by its page on troubleshooting.
  GeneralException: {
    code: 'excel-failed',
    says: 'Excel failed, and does not say why; mostly another workbook is in front of this one.',
    hint: 'Click into a cell of this workbook, and try again.',
  },
  InvalidOrTimedOutSession: {
    code: 'excel-session-ended',
    says: 'Excel has lost the connection to this workbook.',
    hint: 'Close the workbook, open it again, and open Goodmark in it.',
  },
  ActivityLimitReached: { code: 'excel-busy', says: 'Excel is busy with other work.', hint: again },
  RequestAborted: { code: 'excel-busy', says: 'Excel stopped in the middle of this.', hint: again },
  HostRestartNeeded: {
    code: 'excel-restart',
    says: 'Excel has to be restarted.',
    hint: 'Save, restart Excel, try again.',
  },
};

const alike: Readonly<Record<string, string>> = {
  ResponsePayloadSizeLimitExceeded: 'RequestPayloadSizeLimitExceeded',
  ResponseTooLarge: 'RequestPayloadSizeLimitExceeded',
  // A tender has far fewer cells than any of these limits.
  MemoryLimitReached: 'RequestPayloadSizeLimitExceeded',
  OperationCellsExceedLimit: 'RequestPayloadSizeLimitExceeded',
  RangeExceedsLimit: 'RequestPayloadSizeLimitExceeded',
  InvalidSelection: 'InactiveWorkbook',
  Unauthenticated: 'AccessDenied',
  ApiNotAvailable: 'ApiNotFound',
  UnsupportedFeature: 'ApiNotFound',
  NotImplemented: 'ApiNotFound',
  UnsupportedOperation: 'ApiNotFound',
  // Two panes that add a sheet of the same name.
  ItemAlreadyExists: 'InvalidArgument',
  Conflict: 'InvalidArgument',
  FilteredRangeConflict: 'InvalidArgument',
  InsertDeleteConflict: 'InvalidArgument',
  MergedRangeConflict: 'InvalidArgument',
  PivotTableRangeConflict: 'InvalidArgument',
  NonBlankCellOffSheet: 'InvalidArgument',
  ServiceNotAvailable: 'ActivityLimitReached',
  Timeout: 'ActivityLimitReached',
  TooManyRequests: 'ActivityLimitReached',
};

/** `outcome`: what stands in the workbook now, as a sentence: "Nothing was written." */
export function officeProblem(code: string, outcome: string): Problem {
  const known = words[alike[code] ?? code] ?? {
    code: 'excel-failed',
    says: `Excel reported ${code}.`,
    hint: again,
  };
  return { code: known.code, severity: 'stop', path: [], message: `${known.says} ${outcome}`, hint: known.hint };
}

export const stop = (code: string, message: string, hint: string, path: readonly string[] = []): Problem => ({
  code,
  severity: 'stop',
  path,
  message,
  hint,
});

/** Runs `work`; what Office refused, and what was found wrong on the way, becomes its problem. Bugs stay thrown. */
export async function settled<T>(work: () => Promise<Result<T>>, outcome: string): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Damage) return fail(error.problem);
    const code = officeCode(error);
    if (code === undefined) throw error;
    return fail(officeProblem(code, outcome));
  }
}

/** Stops between two steps when asked to. */
export function stopIf(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted) throw new Damage(stop('cancelled', what, 'Start again when you are ready.'));
}
