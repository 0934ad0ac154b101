/** A column as the conditions asked of it see it: values that none of them tells apart are of one class. */
import { met } from '../condition';
import type { Column } from './columns';
import type { Answer } from './decisions';
import type { Degrees } from './degrees';

/** A condition by its number, with what it says of each value. */
export interface Asked {
  readonly condition: number;
  readonly answer: Answer;
}

export interface Facet {
  readonly column: Column;
  readonly asked: readonly Asked[];
  /** For each value its class. */
  readonly classOf: Uint16Array;
  /** For each class a value of it. */
  readonly examples: Uint32Array;
}

/** Conditions that would cut a column into more classes than this get several facets of it. */
const mostClasses = 4096;

export function facetsOf(column: Column, asked: readonly Asked[]): readonly Facet[] {
  const made = classesOf(column.values.length, asked);
  if (made) return [{ column, asked, ...made }];
  const half = asked.length >> 1;
  return [...facetsOf(column, asked.slice(0, half)), ...facetsOf(column, asked.slice(half))];
}

const degreesThereAre = met + 1;

/** The number of a class among a million, and so many degrees after it, still make a whole number that is exact. */
const foldedAtOnce = 20;

/** Values of one class have the same degrees all along; `null` where there are too many classes. */
function classesOf(values: number, asked: readonly Asked[]): Pick<Facet, 'classOf' | 'examples'> | null {
  const keys = new Float64Array(values);
  let examples = [0];
  for (const [n, { answer }] of asked.entries()) {
    append(keys, answer.degrees);
    if ((n + 1) % foldedAtOnce !== 0 && n + 1 < asked.length) continue;
    examples = renumber(keys);
    if (examples.length > mostClasses) return null;
  }
  return { classOf: new Uint16Array(keys), examples: new Uint32Array(examples) };
}

/** Each key gets a digit more. */
function append(keys: Float64Array, degrees: Degrees): void {
  for (let code = 0; code < keys.length; code++)
    keys[code] = (keys[code] ?? 0) * degreesThereAre + (degrees[code] ?? 0);
}

/** Numbers the keys in the order they come, and gives for each number the first value that has it. */
function renumber(keys: Float64Array): number[] {
  const numbers = new Map<number, number>();
  const examples: number[] = [];
  for (let code = 0; code < keys.length; code++) {
    const key = keys[code] ?? 0;
    let number = numbers.get(key);
    if (number === undefined) {
      number = examples.push(code) - 1;
      numbers.set(key, number);
    }
    keys[code] = number;
  }
  return examples;
}

/** The class of a value that came after the classes were made; `undefined` where it is like none of them. */
export function classLike({ asked, examples }: Facet, code: number): number | undefined {
  const found = examples.findIndex((example) =>
    asked.every(({ answer }) => answer.degrees[example] === answer.degrees[code]),
  );
  return found < 0 ? undefined : found;
}
