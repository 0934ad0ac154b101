import { createContext, use, useSyncExternalStore } from 'react';
import type { Actions } from './actions';
import type { PaneState } from './state';
import type { Store } from './store';

export const PaneContext = createContext<{ readonly store: Store<PaneState>; readonly actions: Actions } | null>(null);

const useContextOfPane = () => {
  const context = use(PaneContext);
  if (!context) throw new Error('Parts of the pane are drawn inside <Pane>.');
  return context;
};

/** The pane's state; the component is drawn again when it changes. */
export function usePane(): PaneState {
  const { store } = useContextOfPane();
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

export const useActions = (): Actions => useContextOfPane().actions;
