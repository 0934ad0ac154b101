import { Button, FluentProvider } from '@fluentui/react-components';
import { useState } from 'react';
import { CopyButton } from '../pane/CopyButton';
import '../pane/pane.css';
import { useTheme } from '../pane/theme';
import type { Host } from '../workbook/host';
import { type Checked, reportText, runSelfTest, type SelfTest } from './run';

interface Props extends SelfTest {
  readonly host: Host;
}

/** `?selftest`: tries every promise of the add-in in this very Excel, on a scratch sheet, and gives a report to copy. */
export function SelfTestPage({ host, port, scratch }: Props) {
  const theme = useTheme(host.isDark);
  const [done, setDone] = useState<readonly Checked[]>([]);
  const [state, setState] = useState<'ready' | 'running' | 'done'>('ready');
  const run = async () => {
    setState('running');
    setDone([]);
    await runSelfTest({ port, scratch }, (checked) => setDone((all) => [...all, checked]));
    setState('done');
  };
  const broken = done.filter((one) => one.broken !== null).length;
  return (
    <FluentProvider theme={theme} className="pane">
      <main className="scrolling padded empty">
        <h1 className="step-heading">Goodmark self-test</h1>
        <p>
          Open a new, empty workbook. Goodmark makes a scratch sheet in it, tries what it promises, and takes everything
          out again. Nothing leaves this computer.
        </p>
        <div className="buttons">
          <Button appearance="primary" disabled={state === 'running'} onClick={() => void run()}>
            {state === 'done' ? 'Run again' : 'Run the self-test'}
          </Button>
          {state === 'done' && <CopyButton label="Copy the report" text={() => reportText(host.report, done)} />}
        </div>
        <p role="status">
          {state === 'running' && `Running: ${done.length} done.`}
          {state === 'done' && (broken === 0 ? 'Everything works.' : `${broken} of ${done.length} do not work.`)}
        </p>
        <ol className="bulleted">
          {done.map((one) => (
            <li key={one.title}>
              <strong>{one.broken === null ? 'Works' : 'Does not work'}:</strong> {one.title}
              {one.broken !== null && <p className="quiet">{one.broken}</p>}
            </li>
          ))}
        </ol>
        {state === 'done' && <pre className="host-report">{host.report}</pre>}
      </main>
    </FluentProvider>
  );
}
