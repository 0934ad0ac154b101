import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Host } from '../workbook/host';
import type { Session } from '../workbook/session';
import { Announcer } from './Announcer';
import { createActions } from './actions';
import { BusyBar } from './BusyBar';
import { PaneContext, useStore } from './context';
import { FailureMessage } from './FailureMessage';
import { Mishap } from './Mishap';
import { PaneBody } from './PaneBody';
import './pane.css';
import { StepBar } from './StepBar';
import { initialState } from './state';
import { createStore } from './store';
import { Told } from './Told';
import { TopLine } from './TopLine';
import { useTheme } from './theme';

interface Props {
  readonly session: Session;
  /** The program around the pane, where it is more than a page; it may become known a little later. */
  readonly host?: Host;
  /** Read the workbook without waiting to be asked: a file has just been opened. */
  readonly readAtOnce?: boolean;
  /** Offered in the empty state, where the host has a sample to show. */
  readonly onTrySample?: () => void;
}

/**
 * The task pane: reads, sets up, scores and reports on one workbook, and knows of it only through its session.
 * It has no landmarks of its own: the page that shows it puts it into its main part.
 */
export function Pane({ session, host, readAtOnce = false, onTrySample }: Props) {
  const theme = useTheme(host?.isDark);
  const pane = useMemo(() => {
    const store = createStore(initialState);
    return { store, actions: createActions(session, store) };
  }, [session]);
  const state = useStore(pane.store);
  const value = useMemo(() => ({ state, actions: pane.actions }), [state, pane]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    session
      .onEdit(({ kind, where }) => {
        if (kind === 'selected') void pane.actions.follow(where);
        else pane.actions.edited(where);
      })
      .then((end) => {
        if (gone) end();
        else stop = end;
      });
    if (readAtOnce) void pane.actions.read();
    return () => {
      gone = true;
      stop?.();
    };
  }, [session, pane, readAtOnce]);

  useEffect(() => {
    if (!host) return;
    pane.actions.runIn(host);
    host.onTold(pane.actions.tell);
    host.onShown(() => void pane.actions.explainSelected());
  }, [pane, host]);

  return (
    <FluentProvider theme={theme} className="pane">
      <PaneContext value={value}>
        <TopLine />
        <StepBar />
        <BusyBar />
        <FailureMessage />
        <Told />
        <Mishap onAgain={() => void pane.actions.read()}>
          <PaneBody onTrySample={onTrySample} />
        </Mishap>
        <Announcer />
      </PaneContext>
    </FluentProvider>
  );
}
