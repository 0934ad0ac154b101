import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Session } from '../workbook/session';
import { Announcer } from './Announcer';
import { createActions } from './actions';
import { BusyBar } from './BusyBar';
import { PaneContext, useStore } from './context';
import { FailureMessage } from './FailureMessage';
import { PaneBody } from './PaneBody';
import './pane.css';
import { StepBar } from './StepBar';
import { initialState } from './state';
import { createStore } from './store';
import { TopLine } from './TopLine';
import { useTheme } from './theme';

interface Props {
  readonly session: Session;
  /** Read the workbook without waiting to be asked: a file has just been opened. */
  readonly readAtOnce?: boolean;
  /** Offered in the empty state, where the host has a sample to show. */
  readonly onTrySample?: () => void;
}

/**
 * The task pane: reads, sets up, scores and reports on one workbook, and knows of it only through its session.
 * It has no landmarks of its own: the page that shows it puts it into its main part.
 */
export function Pane({ session, readAtOnce = false, onTrySample }: Props) {
  const theme = useTheme();
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

  return (
    <FluentProvider theme={theme} className="pane">
      <PaneContext value={value}>
        <TopLine />
        <StepBar />
        <BusyBar />
        <FailureMessage />
        <PaneBody onTrySample={onTrySample} />
        <Announcer />
      </PaneContext>
    </FluentProvider>
  );
}
