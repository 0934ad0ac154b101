import type { Problem } from '../../result';
import type { Where } from '../../source';

/** What was read, and what was not understood in it. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Something of a notice that was not understood. It costs a mark at most, so it is never more than a notice. */
export const remark = (code: string, where: Where, message: string, hint: string): Problem => ({
  code,
  severity: 'notice',
  path: [where],
  message,
  hint,
});

/** As it stands in a message: short enough to be read, however long the page was. */
export const quoted = (text: string): string => `“${text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text}”`;

export const noSupplierNamed = (said: string, where: Where): Problem =>
  remark(
    'no-supplier-named',
    where,
    said === '' ? 'A supplier is listed without a name.' : `${quoted(said)} stands where a supplier’s name should be.`,
    'Look in the documents of the notice for the names.',
  );
