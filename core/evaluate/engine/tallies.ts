/** What came out, counted: for every rule and group how many rows have which verdict, and what those that meet it add up to. */
import type { Amounts } from './amounts';
import type { Groups } from './groups';
import type { Plan } from './plan';
import { type Bundle, bundleRules } from './program';
import { blockRows } from './sheaf';

export interface Count {
  readonly met: number;
  readonly unmet: number;
  readonly unclear: number;
  readonly notApplicable: number;
  /** Of the amounts of the rows that meet the rule. */
  readonly sum: number;
  /** How many of these rows have no known amount, and are not in the sum. */
  readonly withoutAmount: number;
}

/** Plain data: it can be posted, and the buffers of its lists handed over. */
export interface Tallies {
  readonly bundles: readonly Bundle[];
  /** For each bundle, by group and by lane: rows that meet it, rows that leave it unclear, their sum, rows without amount. */
  readonly cells: Float64Array<ArrayBuffer>[];
  /** For each group how many rows it has. */
  rows: Float64Array<ArrayBuffer>;
}

const slots = 4;
const unclearSlot = 1;
const sumSlot = 2;
const withoutSlot = 3;

export const noTallies = (bundles: readonly Bundle[]): Tallies => ({
  bundles,
  cells: bundles.map(() => new Float64Array(0)),
  rows: new Float64Array(0),
});

/** Rows as they are planned, grouped and valued now. */
export interface Counted {
  readonly plan: Plan;
  readonly groups: Groups;
  readonly amounts: Amounts;
}

/** Counts rows in, or out again. */
export function addRows(
  tallies: Tallies,
  { plan, groups, amounts }: Counted,
  from: number,
  to: number,
  sign: 1 | -1,
): void {
  makeRoom(tallies, groups.count);
  addUp(tallies.rows, groups.rows, from, to, sign);
  for (const [n, sheaf] of plan.sheaves.entries()) {
    const cells = tallies.cells[n] ?? tallies.rows;
    for (let start = from; start < to; start += blockRows) {
      const end = Math.min(start + blockRows, to);
      const masks = sheaf.mask(start, end);
      tally(cells, masks, sheaf.words, sheaf.lanes * slots, groups.rows, amounts.rows, start, end, sign);
    }
  }
}

/** For groups that have come since. */
function makeRoom(tallies: Tallies, groups: number): void {
  if (groups <= tallies.rows.length) return;
  const room = tallies.rows.length === 0 ? groups : Math.ceil(groups * 1.5);
  tallies.rows = longer(tallies.rows, room);
  for (const [n, { lanes }] of tallies.bundles.entries())
    tallies.cells[n] = longer(tallies.cells[n] ?? tallies.rows, room * lanes.length * slots);
}

function longer(list: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const made = new Float64Array(length);
  made.set(list);
  return made;
}

export const bytesOf = ({ cells, rows }: Tallies): number =>
  cells.reduce((sum, { byteLength }) => sum + byteLength, rows.byteLength);

const nothing = new Float64Array(0);

export function countOf({ bundles, cells, rows }: Tallies, rule: number, group: number): Count {
  const n = Math.floor(rule / bundleRules);
  const { lanes, rules } = bundles[n] ?? { lanes: [], rules: [] };
  const { lane, when } = rules[rule % bundleRules] ?? { lane: 0, when: null };
  const counts = cells[n] ?? nothing;
  const at = (group * lanes.length + lane) * slots;
  const all = rows[group] ?? 0;
  const [met, open] = [counts[at] ?? 0, counts[at + unclearSlot] ?? 0];
  // Where a rule has a `when`, its lane holds rows to which it surely applies, and no others.
  const whenAt = when === null ? null : (group * lanes.length + when) * slots;
  const applies = whenAt === null ? all : (counts[whenAt] ?? 0);
  const mayApply = whenAt === null ? 0 : (counts[whenAt + unclearSlot] ?? 0);
  return {
    met,
    unmet: applies - met - open,
    unclear: open + mayApply,
    notApplicable: all - applies - mayApply,
    sum: counts[at + sumSlot] ?? 0,
    withoutAmount: counts[at + withoutSlot] ?? 0,
  };
}

// What follows runs for every row.

function addUp(counts: Float64Array, groups: Uint32Array, from: number, to: number, sign: number): void {
  for (let row = from; row < to; row++) {
    const group = groups[row] ?? 0;
    counts[group] = (counts[group] ?? 0) + sign;
  }
}

function tally(
  cells: Float64Array,
  masks: Int32Array,
  words: number,
  width: number,
  groups: Uint32Array,
  amounts: Float64Array,
  from: number,
  to: number,
  sign: number,
): void {
  for (let row = from, at = 0; row < to; row++) {
    let base = (groups[row] ?? 0) * width;
    const amount = amounts[row] ?? 0;
    const known = !Number.isNaN(amount);
    for (const end = at + words; at < end; at += 2, base += 32 * slots) {
      const may = masks[at] ?? 0;
      if (may === 0) continue;
      const surely = masks[at + 1] ?? 0;
      // Bit by bit, from the lowest that is set.
      for (let left = surely; left !== 0; left &= left - 1) {
        const cell = base + (31 - Math.clz32(left & -left)) * slots;
        cells[cell] = (cells[cell] ?? 0) + sign;
        if (known) cells[cell + sumSlot] = (cells[cell + sumSlot] ?? 0) + sign * amount;
        else cells[cell + withoutSlot] = (cells[cell + withoutSlot] ?? 0) + sign;
      }
      for (let left = may & ~surely; left !== 0; left &= left - 1) {
        const cell = base + (31 - Math.clz32(left & -left)) * slots + unclearSlot;
        cells[cell] = (cells[cell] ?? 0) + sign;
      }
    }
  }
}
