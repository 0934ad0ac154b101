import { unclear, unmet, type Value } from './condition';
import type { Reader } from './words';

/** The words of many texts in one, so that a phrase is looked for in all of them at once. */
export interface Passage {
  readonly text: string;
  /** Where in it the words of each value end. */
  readonly ends: Uint32Array;
  /** What is said of each value until a phrase is found in it: of a text that it has none, of anything else nothing. */
  readonly before: Uint8Array;
}

/** Values that many conditions are asked of: each text among them is read once, and only if one of them asks. */
export class Values {
  readonly list: readonly Value[];
  private readonly reader: Reader;
  private folded: readonly (string | undefined)[] | null = null;
  private worded: readonly (string | undefined)[] | null = null;
  private passed: Passage | null = null;

  constructor(list: readonly Value[], reader: Reader) {
    this.list = list;
    this.reader = reader;
  }

  /** The texts folded; `undefined` in the place of what is no text. */
  get folds(): readonly (string | undefined)[] {
    this.folded ??= readAll(this.list, this.reader.fold);
    return this.folded;
  }

  /** The words of the texts; `undefined` in the place of what is no text. */
  get words(): readonly (string | undefined)[] {
    this.worded ??= readAll(this.list, this.reader.words);
    return this.worded;
  }

  get passage(): Passage {
    this.passed ??= passageOf(this.words);
    return this.passed;
  }
}

function passageOf(texts: readonly (string | undefined)[]): Passage {
  const ends = new Uint32Array(texts.length);
  const before = new Uint8Array(texts.length);
  let end = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at];
    end += (text?.length ?? 0) + 1;
    ends[at] = end;
    before[at] = text === undefined ? unclear : unmet;
  }
  // No words hold a line break, so no phrase is found half in one text and half in the next.
  return { text: texts.join('\n'), ends, before };
}

function readAll(list: readonly Value[], read: (text: string) => string): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < list.length; at++) {
    const value = list[at];
    texts.push(typeof value === 'string' ? read(value) : undefined);
  }
  return texts;
}
