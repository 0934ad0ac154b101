/** One value, changed only by pure steps, that anyone may read or follow. */
export interface Store<T> {
  readonly get: () => T;
  /** Applies a pure step and tells every listener, unless the step changed nothing. */
  readonly update: (step: (state: T) => T) => void;
  /** Returns the way to stop following. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update(step) {
      const next = step(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
