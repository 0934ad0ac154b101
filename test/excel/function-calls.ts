/** Custom functions as the host sees them: calls go out as events, results come back to a service object. */
import type { HostEvent } from './bridge';

/** What stands in the cell: a value or matrix, or an error by its number and sentence. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: unknown; readonly message: unknown };

/** The flag of functions whose metadata lets errors in: without it Excel answers for them. */
const allowErrors = 4;

/** Errors by the numbers that the library sends: 1 is `#N/A`, 7 is `#VALUE!`, 10 is `#NAME?` for want of a function. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private next = 1;

  /** The event that calls a function, and its answer in time. */
  call(name: string, args: readonly unknown[]): { readonly event: HostEvent; readonly answer: Promise<Answer> } {
    const id = this.next++;
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify([id, name, args, 'Sheet1!A1', allowErrors, null]);
    return { event: { messageCategory: 1, messageType: 1000, targetId: '', message, id: '' }, answer };
  }

  /** Results, as the library hands them to its service: each as a list, or with names for Excels of before. */
  take(results: unknown): void {
    for (const result of Array.isArray(results) ? results : []) {
      const { id, failed, value, errorCode } = result;
      const [number, ok, given, code] = Array.isArray(result) ? result : [id, !failed, value, errorCode];
      this.waiting.get(number)?.(ok ? { ok: true, value: given } : { ok: false, code, message: given });
      this.waiting.delete(number);
    }
  }
}
