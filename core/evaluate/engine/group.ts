/**
 * Every class of a facet has a mask over the lanes of a sheaf: which of them a row of that class may still meet, and which
 * it surely meets as far as this facet goes. Facets are put together in groups: their classes multiply, their masks are
 * combined once and for all, and a row is looked up once for all of them.
 */
import { met, unclear } from '../condition';
import type { Codes, Column } from './columns';
import { classLike, type Facet } from './facets';
import type { Lane } from './program';

/** A facet within a group. */
interface Member {
  readonly facet: Facet;
  /** How far apart its classes are in the group's masks. */
  readonly step: number;
  /** For each value the place of its class, counted in these steps; a longer list takes its place as values are added. */
  places: Uint16Array;
  /** How many values have a place. */
  known: number;
}

export class Group {
  readonly masks: Int32Array;
  /** Of the rows looked up last, where their masks are. */
  readonly places: Uint16Array;
  private readonly members: readonly Member[];

  constructor(parts: readonly Masked[], mask: Int32Array, block: number) {
    this.places = new Uint16Array(block);
    let masks = mask;
    this.members = parts.map(({ facet, masks: own }): Member => {
      const step = masks.length / mask.length;
      masks = combined(masks, own, mask.length);
      return { facet, step, places: stepped(facet.classOf, step), known: facet.classOf.length };
    });
    this.masks = masks;
  }

  lookUp(from: number, to: number): void {
    this.places.fill(0, 0, to - from);
    for (const { facet, places } of this.members) addPlaces(this.places, places, facet.column.codes, from, to);
  }

  /** Takes up the values a column has got, up to this one; false where one is like none there was before. */
  learn(column: Column, code: number): boolean {
    return this.members.every((member) => member.facet.column !== column || learnUpTo(member, code));
  }

  get bytes(): number {
    const own = this.masks.byteLength + this.places.byteLength;
    return this.members.reduce((sum, { places, facet }) => sum + places.byteLength + facet.classOf.byteLength, own);
  }
}

function learnUpTo(member: Member, code: number): boolean {
  for (; member.known <= code; member.known++) {
    const found = classLike(member.facet, member.known);
    if (found === undefined) return false;
    if (member.known >= member.places.length) member.places = longer(member.places, code + 1);
    member.places[member.known] = found * member.step;
  }
  return true;
}

function longer(places: Uint16Array, length: number): Uint16Array {
  const made = new Uint16Array(Math.ceil(length * 1.5));
  made.set(places);
  return made;
}

/** A facet with a mask for each of its classes. */
export interface Masked {
  readonly facet: Facet;
  readonly masks: Int32Array;
}

/** Lanes that ask nothing of the facet are left open. */
export function masked(facet: Facet, lanes: readonly Lane[], words: number): Masked {
  const { asked, examples } = facet;
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
  return { facet, masks };
}

/** Each facet joins the fullest group that still has room for its classes. */
export function grouped(facets: readonly Masked[], most: number): readonly (readonly Masked[])[] {
  const groups: { readonly parts: Masked[]; size: number }[] = [];
  for (const each of [...facets].sort((a, b) => b.facet.examples.length - a.facet.examples.length)) {
    const classes = each.facet.examples.length;
    const [fullest] = groups.filter(({ size }) => size * classes <= most).sort((a, b) => b.size - a.size);
    if (fullest) {
      fullest.parts.push(each);
      fullest.size *= classes;
    } else groups.push({ parts: [each], size: classes });
  }
  return groups.map(({ parts }) => parts);
}

/** Each mask of the one with each of the other. */
function combined(masks: Int32Array, by: Int32Array, words: number): Int32Array {
  const result = new Int32Array((masks.length * by.length) / words);
  for (let each = 0, at = 0; each < by.length; each += words)
    for (let from = 0; from < masks.length; from += words)
      for (let word = 0; word < words; word++, at++) result[at] = (masks[from + word] ?? 0) & (by[each + word] ?? 0);
  return result;
}

function stepped(classOf: Uint16Array, step: number): Uint16Array {
  if (step === 1) return classOf;
  const places = new Uint16Array(classOf.length);
  for (let code = 0; code < places.length; code++) places[code] = (classOf[code] ?? 0) * step;
  return places;
}

// This runs for every row.
function addPlaces(sum: Uint16Array, places: Uint16Array, codes: Codes, from: number, to: number): void {
  for (let row = from; row < to; row++) sum[row - from] = (sum[row - from] ?? 0) + (places[codes[row] ?? 0] ?? 0);
}
