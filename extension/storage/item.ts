/** One stored value: typed, with a version, and the same from whichever page of the extension it is reached. */
import { fail, ok, type Problem, type Result } from '../../core/result';
import { store, stored, watchStored } from '../browser';
import { interpret, type Kind, newer, type Read } from './interpret';

export interface Item<T> {
  read(): Promise<Read<T>>;
  /** Changes what is stored, one change after the other whichever page asks. A newer version's value is left alone. */
  update(change: (value: T) => T): Promise<Result<T>>;
  watch(changed: () => void): () => void;
}

export function item<T>(kind: Kind<T>): Item<T> {
  const { area, key } = kind;
  const read = async (): Promise<Read<T>> => interpret(kind, await stored(area, key));
  return {
    read,
    watch: (changed) => watchStored(area, key, changed),
    update: (change) =>
      alone(key, async () => {
        const { value, problem } = await read();
        if (problem?.code === newer) return fail(problem);
        const next = change(value);
        if (next === value) return ok(value);
        try {
          await store(area, key, { version: kind.version, value: next });
        } catch (error) {
          return fail(notKept(kind.title, error));
        }
        return ok(next);
      }),
  };
}

/** One at a time over all pages of the extension and its background, so that no change is lost between two of them. */
export const alone = <T>(what: string, task: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`goodmark:${what}`, task);

const notKept = (title: string, error: unknown): Problem => ({
  code: 'not-stored',
  severity: 'notice',
  path: [],
  message: `${title} could not be saved: ${error instanceof Error ? error.message : 'the browser refused'}.`,
  hint: 'Make room by removing what you no longer need, and try again.',
});
