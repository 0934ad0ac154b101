import { useCallback } from 'react';
import { openOptions, openTab, ownAddress, send, watchStored, watchTab } from '../browser';
import type { TabState } from '../messages';
import { useLive } from '../parts/live';
import { portals } from '../portals';
import { shortlist } from '../storage/items';
import { watchGoverned } from '../storage/policy';
import { ReadPage } from './ReadPage';
import { SiteSwitch } from './SiteSwitch';

export function TabView({ tab }: { readonly tab: number }) {
  const read = useCallback(() => send('tab.state', { tab }), [tab]);
  const watch = useCallback(
    (changed: () => void) => {
      const stops = [watchStored('session', null, changed), watchGoverned(changed), watchTab(tab, changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [tab],
  );
  const state = useLive(read, watch);
  if (state === undefined) return null;
  return (
    <>
      <header>
        <h1>Goodmark</h1>
        {'portal' in state && <SiteSwitch portal={state.portal} />}
      </header>
      <main>
        <State state={state} tab={tab} />
      </main>
      <Footer />
    </>
  );
}

function State({ state, tab }: { readonly state: TabState; readonly tab: number }) {
  switch (state.kind) {
    case 'read':
      return <ReadPage state={state} tab={tab} />;
    case 'not-recognised':
      return <p>This page was not recognised, so nothing on it is marked. {state.sentence}</p>;
    case 'off':
      return <p>Goodmark is off for {state.portal.name}. Nothing on its pages is read or marked.</p>;
    case 'nothing':
      return (
        <>
          <p>There is no notice on this page.</p>
          <p className="quiet">
            Goodmark marks pages of {listed(portals.map(({ name }) => name))}. A page that was open before Goodmark was
            installed has to be loaded again.
          </p>
        </>
      );
  }
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format([...new Set(names)]);

function Footer() {
  const list = useLive(shortlist.read, shortlist.watch);
  return (
    <footer>
      <button type="button" onClick={() => openTab(ownAddress('shortlist/shortlist.html'))}>
        Shortlist ({list?.value.length ?? 0})
      </button>
      <button type="button" onClick={() => openOptions()}>
        Options
      </button>
    </footer>
  );
}
