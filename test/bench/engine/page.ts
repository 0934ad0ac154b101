/** The engine and its peers in a page that may run its own scripts and nothing else: no eval, no WebAssembly. */
import { transferables } from '../../../core/evaluate/engine/columns';
import { compile } from '../../../core/evaluate/engine/program';
import type { Answered, Posted } from './engine.worker';
import { asked, evaluationOf, outcomeFrom, outcomeOf, tableFor } from './ours';
import type { Outcome } from './outcome';
import { cel, jsonLogic, objectsOf } from './row-engines';
import { type BenchRule, rowsOf, rulesOf } from './workload';

type Rows = ReturnType<typeof rowsOf>;

const contenders: Readonly<Record<string, (rules: readonly BenchRule[], rows: Rows) => Outcome>> = {
  Goodmark: (rules, rows) => outcomeOf(evaluationOf(rules, tableFor(rows, rules)), rules.length),
  'json-logic-engine': (rules, rows) => jsonLogic(rules)(objectsOf(rows)),
  'cel-js': (rules, rows) => cel(rules)(objectsOf(rows)),
};

export interface Found {
  readonly checksum: string;
  readonly milliseconds: number;
}

/** From row values to findings. The first time in a page it is cold. */
async function find(name: string, rowCount: number, ruleCount: number): Promise<Found> {
  const contender = contenders[name];
  if (!contender) throw new Error(`There is no ${name}.`);
  const [rows, rules] = [rowsOf(rowCount), rulesOf(ruleCount)];
  // The page comes to rest first. And whoever drives the browser may do what its page may not: in a task of its own the
  // page is held to its policy.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = performance.now();
  const outcome = contender(rules, rows);
  return { milliseconds: performance.now() - before, checksum: outcome.checksum() };
}

/** The same in a worker: the table is handed over, and the counts are handed back. */
async function findInWorker(rowCount: number, ruleCount: number): Promise<string> {
  const rules = rulesOf(ruleCount);
  const table = tableFor(rowsOf(rowCount), rules);
  const buffers = transferables(table);
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Answered>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answered>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage({ program: compile(rules), table, asked } satisfies Posted, buffers);
  if (buffers.some(({ byteLength }) => byteLength > 0)) throw new Error('The table was copied, not handed over.');
  const { bidders, tallies } = await answer;
  worker.terminate();
  return outcomeFrom(bidders, tallies, ruleCount).checksum();
}

/** Whether text can be made into a program here. */
function canEval(): boolean {
  try {
    return Reflect.construct(Function, ['return true'])() === true;
  } catch {
    return false;
  }
}

const shown = { find, findInWorker, canEval: canEval() };

declare global {
  interface Window {
    readonly bench: typeof shown;
  }
}
Object.assign(window, { bench: shown });
