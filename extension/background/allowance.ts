/**
 * How often portals are asked for the data of notices: Find a Tender answers twelve requests in two minutes, so no more are
 * made, whatever is open in however many tabs. Kept where a sleeping background does not forget it.
 */
import * as v from 'valibot';
import type { Kind } from '../storage/interpret';

const mostRequests = 12;
const span = 120_000;
/** The longest that a portal can make us wait by itself; more would be a mistake of its clock. */
const longestWait = 3_600_000;

export interface Asked {
  /** When, in milliseconds, the oldest first. */
  readonly at: readonly number[];
  /** A portal said not to ask before this. */
  readonly notBefore: number;
}

export const nothingAsked: Asked = { at: [], notBefore: 0 };

/** Takes one request out of the allowance, or says in how many milliseconds there is one again. */
export function ask(asked: Asked, now: number): { readonly asked: Asked; readonly wait: number } {
  // A clock that was set back must not lock anybody out, so what lies ahead is not counted.
  const recent = asked.at.filter((at) => at > now - span && at <= now);
  const full = recent.length < mostRequests ? 0 : (recent[0] ?? now) + span - now;
  const wait = Math.max(full, Math.min(asked.notBefore - now, longestWait), 0);
  return { asked: { ...asked, at: wait > 0 ? recent : [...recent, now] }, wait };
}

export const told = (asked: Asked, notBefore: number): Asked => ({
  ...asked,
  notBefore: Math.max(asked.notBefore, notBefore),
});

/** `Retry-After` in milliseconds: seconds or a date; what the portal's own rule is where it does not say. */
export function retryAfter(header: string | null, now: number): number {
  const stated = header?.trim() ?? '';
  const wait = /^\d+$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - now;
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, longestWait) : span;
}

export const askedKind: Kind<Asked> = {
  area: 'session',
  key: 'asked',
  title: 'The count of requests',
  version: 1,
  shape: v.object({ at: v.array(v.number()), notBefore: v.number() }),
  fallback: nothingAsked,
};
