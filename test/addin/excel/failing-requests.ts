/** A workbook with earlier results of ours, and requests that Excel refuses. */
import type { Output, Plan, WorkbookPort } from '../../../addin/workbook/port';
import type { Book } from '../../excel/book';
import type { Fault } from '../../excel/bridge';
import type { ExcelHost } from '../../excel/excel-host';
import { besideBids, gridNamed, sheetOf, value } from '../workbook/contract';
import { openBook, tenderBook } from './tender-in-excel';

const chart = {
  title: 'Points',
  categories: { top: 1, left: 0, bottom: 2, right: 0 },
  series: [{ name: 'Total', values: { top: 1, left: 1, bottom: 2, right: 1 } }],
  anchor: { top: 4, left: 0, bottom: 12, right: 3 },
};

export const results = (total: number): Output => ({
  ...sheetOf('Results', [
    ['Bidder', 'Total'],
    ['Osier & Quill Ltd', total],
    ['Brackenfell', total / 2],
  ]),
  chart,
  table: { name: 'Ranking', area: { top: 0, left: 0, bottom: 2, right: 1 } },
});

export const kept = (...ids: readonly string[]): Output => ({
  kind: 'state',
  state: { kept: 1, log: ids.map((id) => ({ id, when: id })) },
  mark: `a-pack|${ids.length}|0123456789abcdef`,
});

/** A workbook that holds an earlier result, and a plan that replaces, adds and takes out. */
export async function prepared(): Promise<{ host: ExcelHost; port: WorkbookPort; plan: Plan; before: Book }> {
  const { host, port } = openBook(await tenderBook());
  const bids = await gridNamed(port, 'Bids');
  const first = [results(90), sheetOf('Findings', [['old']]), besideBids(bids), kept('first')];
  await value(port.apply(await value(port.plan(first))));
  const plan = await value(port.plan([results(80), besideBids(bids, ['=1+1', 'b', 'c']), kept('first', 'second')]));
  return { host, port, plan, before: host.save() };
}

/** Ids count up with every attempt; what they tell apart matters, not what they are. Where somebody looks is no content. */
export function withoutIds({ active: _active, selection: _selection, ...book }: Book): string {
  const known = new Map<string, string>();
  const xmlParts = book.xmlParts.map(({ xml }) => xml).toSorted();
  const names = book.names.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const text = JSON.stringify({ ...book, names, xmlParts }, (_key, item: unknown) => {
    if (item instanceof Map) return [...item].toSorted(([a], [b]) => a - b);
    if (item instanceof Set) return [...item].toSorted();
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
  // A part's hash is of what it holds, ids and all.
  return text.replace(/ sha256=\\"\w+\\"/g, '').replace(/\{(?:0{8}[-\d]+|part-\d+|chart-\d+|table-\d+)\}/g, (id) => {
    const short = known.get(id) ?? `#${known.size}`;
    known.set(id, short);
    return short;
  });
}

/** Puts one fault at the nth request from now; tells whether it came to it. */
export function faultAt(host: ExcelHost, n: number, fault: (actions: number) => Fault): () => boolean {
  const start = host.bridge.trips.length;
  let met = false;
  host.bridge.faults = ({ batch }, number) => {
    if (met || number !== start + n) return undefined;
    met = true;
    return fault(batch.Actions.length);
  };
  return () => met;
}

export const hows = ['before', 'in the middle', 'after it was done'] as const;
export type How = (typeof hows)[number];

export const faultOf =
  (code: string, how: How) =>
  (actions: number): Fault =>
    how === 'before'
      ? { code }
      : how === 'in the middle'
        ? { code, atAction: Math.floor((actions * 2) / 3) }
        : { code, afterwards: true };
