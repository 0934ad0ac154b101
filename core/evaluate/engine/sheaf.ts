/** The lanes of a bundle, ready for a table: 32 of them are decided at a time, and none is looked at by itself. */
import type { Column } from './columns';
import type { Facet } from './facets';
import { Group, grouped, masked } from './group';
import type { Lane } from './program';

/** Rows that are run together, so that their masks stay in the processor's cache. */
export const blockRows = 1024;

/** As much as the masks of a group may take, so that they stay there too. */
const groupBytes = 64 * 1024;

/** The lanes a row may meet, then those that it surely meets: two words for every 32 lanes. */
export const planes = 2;

/** Making the mask of a class costs more than looking one up: each pays when so many rows look it up. */
const rowsForEach = 8;

/** Groups that are combined in one go over the rows. */
const together = 4;

export class Sheaf {
  readonly lanes: number;
  /** Words of a row's mask. */
  readonly words: number;
  private readonly groups: readonly Group[];
  private readonly masks: Int32Array;

  constructor(lanes: readonly Lane[], facets: readonly Facet[], rows: number) {
    this.lanes = lanes.length;
    this.words = Math.ceil(lanes.length / 32) * planes;
    const block = Math.min(rows, blockRows);
    this.masks = new Int32Array(block * this.words);
    const most = Math.min(groupBytes / (this.words * Int32Array.BYTES_PER_ELEMENT), rows / rowsForEach);
    const parts = grouped(
      facets.map((facet) => masked(facet, lanes, this.words)),
      most,
    );
    // Lanes that ask nothing at all are met by every row, which takes a group to say.
    this.groups = (parts.length === 0 ? [[]] : parts).map((part) => new Group(part, everyLane(lanes.length), block));
  }

  /** The masks of up to `blockRows` rows, `words` words a row, in a list that the next rows are written over. */
  mask(from: number, to: number): Int32Array {
    const { masks, words, groups } = this;
    for (const group of groups) group.lookUp(from, to);
    for (let at = 0; at < groups.length; at += together) {
      // Where there are fewer than go together, the first is asked again, which changes nothing.
      const [a, b = a, c = a, d = a] = groups.slice(at, at + together);
      if (a && b && c && d) andMasks(masks, words, to - from, at === 0, a, b, c, d);
    }
    return masks;
  }

  /** Takes up the values a column has got, up to this one. False where one is like none before: the sheaf must be made anew. */
  learn(column: Column, code: number): boolean {
    return this.groups.every((group) => group.learn(column, code));
  }

  get bytes(): number {
    return this.groups.reduce((sum, group) => sum + group.bytes, this.masks.byteLength);
  }
}

/** The bits of every lane there is, and none after the last. */
function everyLane(lanes: number): Int32Array {
  const mask = new Int32Array(Math.ceil(lanes / 32) * planes).fill(-1);
  if (lanes % 32 > 0) mask.fill((1 << (lanes % 32)) - 1, mask.length - planes);
  return mask;
}

// What follows runs for every row.

function andMasks(
  masks: Int32Array,
  words: number,
  rows: number,
  first: boolean,
  { masks: a, places: inA }: Group,
  { masks: b, places: inB }: Group,
  { masks: c, places: inC }: Group,
  { masks: d, places: inD }: Group,
): void {
  for (let row = 0, at = 0; row < rows; row++) {
    const fromA = (inA[row] ?? 0) * words;
    const fromB = (inB[row] ?? 0) * words;
    const fromC = (inC[row] ?? 0) * words;
    const fromD = (inD[row] ?? 0) * words;
    for (let word = 0; word < words; word += planes, at += planes) {
      const may = (a[fromA + word] ?? 0) & (b[fromB + word] ?? 0) & (c[fromC + word] ?? 0) & (d[fromD + word] ?? 0);
      const surely =
        (a[fromA + word + 1] ?? 0) &
        (b[fromB + word + 1] ?? 0) &
        (c[fromC + word + 1] ?? 0) &
        (d[fromD + word + 1] ?? 0);
      masks[at] = first ? may : (masks[at] ?? 0) & may;
      masks[at + 1] = first ? surely : (masks[at + 1] ?? 0) & surely;
    }
  }
}
