import type { Result } from '../../core/result';
import type { WorkbookPort } from '../workbook/port';
import { type Check, checks } from './checks';
import { inWords, type Scratch, Trial } from './trial';

export interface Checked {
  readonly title: string;
  /** `null` where the promise is kept. */
  readonly broken: string | null;
  readonly milliseconds: number;
}

export interface SelfTest {
  readonly port: WorkbookPort;
  /** Makes the scratch sheet. */
  readonly scratch: () => Promise<Result<Scratch>>;
}

export const mustBeEmpty =
  'Goodmark already keeps work in this workbook. Open a new, empty workbook and run the self-test there.';

/** Runs every check, one after another, and tells each as it is done. The last takes out what the others left, come what may. */
export async function runSelfTest(
  { port, scratch }: SelfTest,
  onChecked: (checked: Checked) => void,
): Promise<readonly Checked[]> {
  const state = await port.loadState();
  const done: Checked[] = [];
  const tell = (checked: Checked) => {
    done.push(checked);
    onChecked(checked);
  };
  // Results of a buyer's own would make room for those of the test.
  if (!state.ok || state.value !== null) {
    const broken = state.ok ? mustBeEmpty : inWords(state.problems);
    tell({ title: 'Begins in a workbook without work of Goodmark', broken, milliseconds: 0 });
    return done;
  }
  const sheet = await scratch();
  if (!sheet.ok) {
    tell({ title: 'Makes a scratch sheet', broken: inWords(sheet.problems), milliseconds: 0 });
    return done;
  }
  const trial = new Trial(port, sheet.value);
  for (const check of checks) tell(await carryOut(check, trial));
  return done;
}

async function carryOut({ title, run }: Check, trial: Trial): Promise<Checked> {
  const started = performance.now();
  const passed = () => Math.round(performance.now() - started);
  try {
    await run(trial);
    return { title, broken: null, milliseconds: passed() };
  } catch (error) {
    // Also a mistake of ours: a report that ends early helps nobody.
    return { title, broken: error instanceof Error ? error.message : String(error), milliseconds: passed() };
  }
}

/** The whole run as text, to be sent by whoever wants to. */
export const reportText = (host: string, done: readonly Checked[]): string =>
  [
    'Goodmark self-test',
    host,
    ...done.map(({ title, broken, milliseconds }) =>
      broken === null ? `works    ${title} (${milliseconds} ms)` : `BROKEN   ${title}: ${broken}`,
    ),
    done.every(({ broken }) => broken === null) ? 'Everything works.' : 'Something does not work.',
  ].join('\n');
