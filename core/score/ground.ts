import type { Reading } from '../facts/tender';
import type { Problem } from '../result';
import type { Where } from '../source';

/** What a method is given for one bid, or the problem that leaves the bid incomplete. */
export type Ground<B> =
  | {
      readonly kind: 'basis';
      readonly basis: B;
      readonly reason?: string | undefined;
      readonly note?: string | undefined;
    }
  | { readonly kind: 'lacking'; readonly problem: Problem };

export const basis = <B>(value: B, reason?: string | null, note?: string): Ground<B> => ({
  kind: 'basis',
  basis: value,
  reason: reason ?? undefined,
  note,
});

/** The bid stays unranked for want of this. */
export const lacking = (
  code: string,
  path: readonly (Where | null | undefined)[],
  message: string,
  hint: string,
): { readonly kind: 'lacking'; readonly problem: Problem } => ({
  kind: 'lacking',
  problem: {
    code,
    severity: 'unranked',
    path: path.filter((step): step is string => typeof step === 'string'),
    message,
    hint,
  },
});

export const notice = (code: string, path: readonly string[], message: string, hint: string): Problem => ({
  code,
  severity: 'notice',
  path,
  message,
  hint,
});

export const stop = (code: string, path: readonly string[], message: string, hint: string): Problem => ({
  code,
  severity: 'stop',
  path,
  message,
  hint,
});

/** A cell that must not become a number without a person: the words are those of whoever read it. */
export const unreadable = ({ code, where, message, hint }: Extract<Reading<unknown>, { readonly kind: 'anomaly' }>) =>
  lacking(code, [where], message.includes(where) ? message : `${where}: ${message}`, hint);
