/**
 * The lanes of a bundle of rules, made ready for a table. Every class of every facet has a mask over these lanes: which of them a row of
 * that class may still meet, and which it surely meets as far as this facet goes. A row's own masks are the AND of those of
 * its classes: 32 lanes at a time, and no lane is looked at by itself.
 */
import { met, unclear } from '../condition';
import type { Codes, Column } from './columns';
import { classLike, type Facet } from './facets';
import type { Lane } from './program';

/** Rows that are run together, so that their masks stay in the processor's cache. */
export const blockRows = 1024;

/** As much as several facets put together may take, so that theirs stay there too. */
const groupBytes = 32 * 1024;

/** Two words for every 32 lanes: the lanes a row may meet, then those that it surely meets. */
export const wordsFor = (lanes: number): number => Math.ceil(lanes / 32) * 2;

/** A facet within a group: `places` has for each value its class, times the step of this facet in the group's masks. */
interface Member {
  readonly facet: Facet;
  readonly step: number;
  places: Uint16Array;
}

/** Facets put together: their classes multiply, and a row is looked up once for all of them. */
interface Group {
  readonly members: readonly Member[];
  readonly masks: Int32Array;
}

export class Sheaf {
  readonly lanes: number;
  readonly words: number;
  private readonly groups: readonly Group[];
  private readonly places = new Uint16Array(blockRows);

  constructor(lanes: readonly Lane[], facets: readonly Facet[], rows: number) {
    this.lanes = lanes.length;
    this.words = wordsFor(lanes.length);
    const masked = facets.map((facet) => ({ facet, masks: masksOf(facet, lanes, this.words) }));
    // Putting facets together pays only where more rows look them up than there are classes.
    const most = Math.min(groupBytes / (this.words * Int32Array.BYTES_PER_ELEMENT), rows / 4);
    this.groups = grouped(masked, most).map((parts) => groupOf(parts, this.words, lanes.length));
  }

  /** Writes the masks of up to `blockRows` rows, `words` words a row. */
  mask(masks: Int32Array, from: number, rows: number): void {
    let first = true;
    for (const { members, masks: table } of this.groups) {
      this.places.fill(0, 0, rows);
      for (const { facet, places } of members) addPlaces(this.places, places, facet.column.codes, from, rows);
      if (first) setMasks(masks, table, this.places, this.words, rows);
      else andMasks(masks, table, this.places, this.words, rows);
      first = false;
    }
  }

  /** Takes up a value that a column has got since. False where it is like none there was, and the sheaf must be made anew. */
  learn(column: Column, code: number): boolean {
    for (const member of this.groups.flatMap(({ members }) => members)) {
      if (member.facet.column !== column) continue;
      const found = classLike(member.facet, code);
      if (found === undefined) return false;
      if (code >= member.places.length) member.places = longer(member.places, code + 1);
      member.places[code] = found * member.step;
    }
    return true;
  }

  get bytes(): number {
    return this.groups.reduce(
      (sum, { members, masks }) =>
        members.reduce((all, { places, facet }) => all + places.byteLength + facet.classOf.byteLength, sum) +
        masks.byteLength,
      this.places.byteLength,
    );
  }
}

interface Masked {
  readonly facet: Facet;
  readonly masks: Int32Array;
}

/** For each class its mask. Lanes that ask nothing of the facet are left open. */
function masksOf({ asked, examples }: Facet, lanes: readonly Lane[], words: number): Int32Array {
  const masks = new Int32Array(examples.length * words).fill(-1);
  const answers = new Map(asked.map(({ condition, answer }) => [condition, answer]));
  for (let lane = 0; lane < lanes.length; lane++)
    for (const { condition, strictly } of lanes[lane] ?? []) {
      const degrees = answers.get(condition)?.degrees;
      if (!degrees) continue;
      const word = (lane >> 5) * 2;
      const others = ~(1 << (lane & 31));
      for (let each = 0; each < examples.length; each++) {
        const degree = degrees[examples[each] ?? 0] ?? unclear;
        const at = each * words + word;
        if (degree < (strictly ? met : unclear)) masks[at] = (masks[at] ?? 0) & others;
        if (degree < met) masks[at + 1] = (masks[at + 1] ?? 0) & others;
      }
    }
  return masks;
}

/** Each facet joins the fullest group that still has room for its classes. */
function grouped(facets: readonly Masked[], most: number): readonly (readonly Masked[])[] {
  const groups: { readonly parts: Masked[]; size: number }[] = [];
  for (const masked of [...facets].sort((a, b) => b.facet.examples.length - a.facet.examples.length)) {
    const classes = masked.facet.examples.length;
    const fitting = groups.filter(({ size }) => size * classes <= most);
    const fullest = fitting.reduce(
      (best, group) => (group.size > best.size ? group : best),
      fitting[0] ?? { parts: [], size: 1 },
    );
    fullest.parts.push(masked);
    fullest.size *= classes;
    if (!groups.includes(fullest)) groups.push(fullest);
  }
  // Lanes that ask nothing at all are met by every row, which takes a group to say.
  return groups.length === 0 ? [[]] : groups.map(({ parts }) => parts);
}

function groupOf(parts: readonly Masked[], words: number, lanes: number): Group {
  const size = parts.reduce((product, { facet }) => product * facet.examples.length, 1);
  const masks = new Int32Array(size * words);
  for (let place = 0; place < size; place++) masks.set(noLaneBeyond(words, lanes), place * words);
  let step = 1;
  const members = parts.map(({ facet, masks: own }): Member => {
    const classes = facet.examples.length;
    for (let place = 0; place < size; place++) {
      const from = (Math.floor(place / step) % classes) * words;
      for (let word = 0; word < words; word++)
        masks[place * words + word] = (masks[place * words + word] ?? 0) & (own[from + word] ?? 0);
    }
    const member = { facet, step, places: facet.classOf.map((each) => each * step) };
    step *= classes;
    return member;
  });
  return { members, masks };
}

/** Every lane there is, and none of the bits after the last. */
function noLaneBeyond(words: number, lanes: number): Int32Array {
  const mask = new Int32Array(words).fill(-1);
  if (lanes % 32 > 0) mask.fill((1 << (lanes % 32)) - 1, words - 2);
  return mask;
}

function longer(places: Uint16Array, length: number): Uint16Array {
  const made = new Uint16Array(Math.ceil(length * 1.5));
  made.set(places);
  return made;
}

// What follows runs for every row.

function addPlaces(places: Uint16Array, of: Uint16Array, codes: Codes, from: number, rows: number): void {
  for (let row = 0; row < rows; row++) places[row] = (places[row] ?? 0) + (of[codes[from + row] ?? 0] ?? 0);
}

function setMasks(masks: Int32Array, table: Int32Array, places: Uint16Array, words: number, rows: number): void {
  for (let row = 0, at = 0; row < rows; row++) {
    const from = (places[row] ?? 0) * words;
    for (let word = 0; word < words; word++, at++) masks[at] = table[from + word] ?? 0;
  }
}

function andMasks(masks: Int32Array, table: Int32Array, places: Uint16Array, words: number, rows: number): void {
  for (let row = 0, at = 0; row < rows; row++) {
    const from = (places[row] ?? 0) * words;
    for (let word = 0; word < words; word++, at++) masks[at] = (masks[at] ?? 0) & (table[from + word] ?? 0);
  }
}
