/**
 * Something wrong with what was given to us, never a bug of ours (bugs throw).
 * `path` is where to click: a `Where` of the host first, then names inside it.
 */
export interface Problem {
  /** Stable, kebab-case: tests, help pages and other programs match on it. */
  readonly code: string;
  /** What it costs: scoring stops, a bid stays unranked, or the buyer should merely know. */
  readonly severity: 'stop' | 'unranked' | 'notice';
  readonly path: readonly string[];
  /** What is the matter, in one sentence: "Price missing in Bids!C8." */
  readonly message: string;
  /** What to do, as an imperative sentence: "Enter the price, or exclude the bid." */
  readonly hint: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (...problems: readonly Problem[]): Result<never> => ({
  ok: false,
  problems,
});
