import { isBlank, type Value } from '../condition';
import type { Cell } from './columns';

/** Every different value once, in the order they came. Blanks, whatever they look like, are the first. */
export class Dictionary {
  readonly values: Value[];
  private readonly numbers = new NumberPlaces();
  private readonly others = new Map<Cell, number>();

  constructor(values: Value[] = [undefined]) {
    this.values = values;
    for (let code = 1; code < values.length; code++) this.remember(values[code], code);
  }

  codeOf(cell: Cell): number {
    const code = isNumber(cell) ? this.numbers.get(cell) : (this.others.get(cell) ?? -1);
    return code < 0 ? this.add(cell) : code;
  }

  private add(cell: Cell): number {
    const value = cell ?? undefined;
    const code = isBlank(value) ? 0 : this.values.push(value) - 1;
    this.remember(cell, code);
    return code;
  }

  private remember(cell: Cell, code: number): void {
    if (isNumber(cell)) this.numbers.set(cell, code);
    else this.others.set(cell, code);
  }
}

/** `NaN` equals nothing, itself included, and is left to the map. */
const isNumber = (cell: Cell): cell is number => typeof cell === 'number' && !Number.isNaN(cell);

const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);

/** A hash table of numbers, which a `Map` would have to box one by one. */
class NumberPlaces {
  private keys = new Float64Array(64);
  /** -1 where there is none yet. */
  private codes = new Int32Array(64).fill(-1);
  private size = 0;

  get(key: number): number {
    return this.codes[this.slotOf(key)] ?? -1;
  }

  set(key: number, code: number): void {
    const slot = this.slotOf(key);
    if (this.codes[slot] === -1) this.size += 1;
    this.keys[slot] = key;
    this.codes[slot] = code;
    if (this.size * 2 > this.keys.length) this.grow();
  }

  /** Where the number stands, or would stand. */
  private slotOf(key: number): number {
    const last = this.keys.length - 1;
    let slot = hashOf(key) & last;
    while (this.codes[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const { keys, codes } = this;
    this.keys = new Float64Array(keys.length * 4);
    this.codes = new Int32Array(keys.length * 4).fill(-1);
    this.size = 0;
    keys.forEach((key, slot) => {
      const code = codes[slot] ?? -1;
      if (code !== -1) this.set(key, code);
    });
  }
}

/** Multiplied by a large odd number, so that numbers in a row are spread out. Zero has two spellings and one hash. */
function hashOf(key: number): number {
  const whole = key | 0;
  if (whole === key) return Math.imul(whole, 0x9e3779b1) >>> 12;
  float[0] = key;
  return Math.imul((halves[0] ?? 0) ^ Math.imul(halves[1] ?? 0, 0x85ebca6b), 0x9e3779b1) >>> 12;
}
