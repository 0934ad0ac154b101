/** What conditions say of values or rows, in lists; and how lists are put together. */
import { met, unclear } from '../condition';

/** A degree (unmet, unclear or met) for each value, or for each row. */
export type Degrees = Uint8Array;

/** `of`, turned round; it may be the same list. */
export function mirror(degrees: Degrees, of: Degrees): void {
  for (let at = 0; at < degrees.length; at++) degrees[at] = met - (of[at] ?? unclear);
}

/** The lesser of the two. */
export function lower(degrees: Degrees, by: Degrees): void {
  for (let at = 0; at < degrees.length; at++) degrees[at] = Math.min(degrees[at] ?? unclear, by[at] ?? unclear);
}

/** The greater of the two. */
export function raise(degrees: Degrees, by: Degrees): void {
  for (let at = 0; at < degrees.length; at++) degrees[at] = Math.max(degrees[at] ?? unclear, by[at] ?? unclear);
}
