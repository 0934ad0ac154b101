import type { Value } from './condition';
import type { Reader } from './words';

/** Values that many conditions are asked of: each text among them is read once, and only if one of them asks. */
export class Values {
  readonly list: readonly Value[];
  private readonly reader: Reader;
  private folded: readonly (string | undefined)[] | null = null;
  private worded: readonly (string | undefined)[] | null = null;

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
}

function readAll(list: readonly Value[], read: (text: string) => string): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < list.length; at++) {
    const value = list[at];
    texts.push(typeof value === 'string' ? read(value) : undefined);
  }
  return texts;
}
