/** One value, changed only by pure steps, that anyone may read or follow. */
export interface Store<T> {
  readonly get: () => T;
  /** Applies a pure step and tells every listener, unless the step changed nothing. */
  readonly update: (step: (state: T) => T) => void;
  /** The same, for a step after which much is drawn anew: whoever draws may take its time over it. */
  readonly updateGently: (step: (state: T) => T) => void;
  /** Returns the way to stop following. */
  readonly subscribe: (listener: (gently: boolean) => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<(gently: boolean) => void>();
  const change = (step: (state: T) => T, gently: boolean) => {
    const next = step(state);
    if (Object.is(next, state)) return;
    state = next;
    for (const listener of [...listeners]) listener(gently);
  };
  return {
    get: () => state,
    update: (step) => change(step, false),
    updateGently: (step) => change(step, true),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
