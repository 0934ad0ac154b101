/** A column as the conditions asked of it see it: values that none of them tells apart are of one class. */
import { met } from '../condition';
import type { Column } from './columns';
import type { Answer, Degrees } from './decisions';

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

/** Conditions that would cut a column into more classes than this get another facet of it. */
const mostClasses = 4096;

/** Usually one; more where conditions on a column are many and cut across each other. */
export function facetsOf(column: Column, conditions: readonly Asked[]): readonly Facet[] {
  const facets: Facet[] = [];
  let classes = new Classes(column.values.length);
  let asked: Asked[] = [];
  for (const each of conditions) {
    if (!classes.split(each.answer.degrees)) {
      facets.push(classes.facet(column, asked));
      classes = new Classes(column.values.length);
      asked = [];
      classes.split(each.answer.degrees);
    }
    asked.push(each);
  }
  if (asked.length > 0) facets.push(classes.facet(column, asked));
  return facets;
}

const degreesThereAre = met + 1;

class Classes {
  private readonly classOf: Uint16Array;
  private count = 1;

  constructor(values: number) {
    this.classOf = new Uint16Array(values);
  }

  /** Parts values of one class that differ in these degrees; does nothing, and says so, where that makes too many. */
  split(degrees: Degrees): boolean {
    const { classOf } = this;
    const parts = new Int32Array(this.count * degreesThereAre).fill(-1);
    let count = 0;
    for (let code = 0; code < classOf.length; code++) {
      const part = (classOf[code] ?? 0) * degreesThereAre + (degrees[code] ?? 0);
      if (parts[part] === -1) parts[part] = count++;
    }
    if (count > mostClasses) return false;
    if (count > this.count)
      for (let code = 0; code < classOf.length; code++)
        classOf[code] = parts[(classOf[code] ?? 0) * degreesThereAre + (degrees[code] ?? 0)] ?? 0;
    this.count = count;
    return true;
  }

  facet(column: Column, asked: readonly Asked[]): Facet {
    const examples = new Uint32Array(this.count);
    for (let code = this.classOf.length - 1; code >= 0; code--) examples[this.classOf[code] ?? 0] = code;
    return { column, asked, classOf: this.classOf, examples };
  }
}

/** The class of a value that came after the classes were made; `undefined` where it is like none of them. */
export function classLike({ asked, examples }: Facet, code: number): number | undefined {
  const found = examples.findIndex((example) =>
    asked.every(({ answer }) => answer.degrees[example] === answer.degrees[code]),
  );
  return found < 0 ? undefined : found;
}
