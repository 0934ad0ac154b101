import { createContext, startTransition, use, useEffect, useState } from 'react';
import type { Actions } from './actions';
import type { PaneState } from './state';
import type { Store } from './store';

export const PaneContext = createContext<{ readonly state: PaneState; readonly actions: Actions } | null>(null);

const useContextOfPane = () => {
  const context = use(PaneContext);
  if (!context) throw new Error('Parts of the pane are drawn inside <Pane>.');
  return context;
};

/** The pane's state; the component is drawn again when it changes. */
export const usePane = (): PaneState => useContextOfPane().state;

export const useActions = (): Actions => useContextOfPane().actions;

/**
 * Follows the store. A gentle update is drawn in slices, so that no task of the interface thread is long; any other at
 * once, so that what a person types or ticks never lags.
 */
export function useStore(store: Store<PaneState>): PaneState {
  const [state, setState] = useState(store.get);
  useEffect(() => {
    const follow = (gently: boolean) => {
      if (gently) startTransition(() => setState(store.get()));
      else setState(store.get());
    };
    follow(false);
    return store.subscribe(follow);
  }, [store]);
  return state;
}
