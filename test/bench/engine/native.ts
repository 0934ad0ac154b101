/** The engine in Node, beside the quickest engines we know that may run wherever it does, and beside DuckDB. */
import type { Edit, Evaluation } from '../../../core/evaluate/engine/evaluation';
import { compile } from '../../../core/evaluate/engine/program';
import { whyGroup } from '../../../core/evaluate/engine/why';
import type { Ratio } from '../measure';
import { Database } from './duckdb';
import { golden } from './golden';
import { evaluationOf, outcomeOf, tableFor } from './ours';
import type { Outcome } from './outcome';
import { Race } from './race';
import { Chance } from './random';
import { cel, jsonLogic, objectsOf } from './row-engines';
import { type BenchRule, fields, type Part, rowsOf, rulesOf } from './workload';

type Rows = ReturnType<typeof rowsOf>;

/** Everybody finds the same, and what was found before, or nothing is measured. */
async function agree(size: string, ...finds: readonly (() => Outcome | Promise<Outcome>)[]): Promise<void> {
  for (const find of finds) golden(size, (await find()).checksum());
}

/** A slider is moved, by one at each turn: a number of one rule is another than ever before. */
function slider(evaluation: Evaluation, rules: readonly BenchRule[]): () => void {
  const place = rules.findIndex(({ parts }) => parts.some((part) => 'atLeast' in part));
  let by = 0;
  const moved = (part: Part): Part => ('atLeast' in part ? { ...part, atLeast: part.atLeast + by } : part);
  return () => {
    by += 1;
    evaluation.change(
      compile(rules.map((rule, n) => (n === place ? { expect: { all: rule.parts.map(moved) } } : rule))),
    );
  };
}

const many = 200;

/** Ten cells at a time, each given what another row has there. */
function editor(evaluation: Evaluation, rows: Rows): () => void {
  const chance = new Chance(5);
  const edit = (): Edit => {
    const place = 1 + chance.below(fields.length - 1);
    return {
      row: chance.below(rows.length),
      field: fields[place] ?? '',
      value: rows[chance.below(rows.length)]?.[place],
    };
  };
  const edits = Array.from({ length: many }, () => Array.from({ length: 10 }, edit));
  return () => {
    for (const ten of edits) if (!evaluation.edit(ten).ok) throw new Error('The bench makes no edit that is refused.');
  };
}

/** As many rows of a verdict as a sentence names. */
const cellsShown = 5;

const fromValues = 'Goodmark from row values';
const ready = 'Goodmark with columns ready';
const fiftyRules = 'Goodmark with 50 rules';
const jsonLogicEngine = 'json-logic-engine';
const celJs = 'cel-js';

const duckDb = 'DuckDB on two threads';
const loading = 'its loading';

export async function hundredThousand(): Promise<readonly Ratio[]> {
  const rows = rowsOf(100_000);
  const objects = objectsOf(rows);
  const rules = rulesOf(50);
  const [logic, expressions] = [jsonLogic(rules), cel(rules)];
  const run = { [jsonLogicEngine]: () => logic(objects), [celJs]: () => expressions(objects) } as const;
  const database = await Database.open(2, rules);
  await database.load(rows);
  const evaluation = evaluationOf(rules, tableFor(rows, rules));
  const whole = () => outcomeOf(evaluationOf(rules, tableFor(rows, rules)), rules.length);
  const query = await database.quickest(rules);
  await agree('100,000 x 50', whole, run[jsonLogicEngine], run[celJs], query);

  const race = await Race.run(
    [
      { name: fromValues, work: whole },
      { name: ready, work: slider(evaluation, rules) },
      { name: jsonLogicEngine, work: run[jsonLogicEngine] },
      { name: celJs, work: run[celJs] },
      { name: loading, work: () => database.load(rows) },
      { name: duckDb, work: query, threads: 2 },
    ],
    5,
  );
  const peer = race.best(jsonLogicEngine, celJs);
  const edited = evaluationOf(rules, tableFor(rows, rules));
  const bids = Array.from({ length: edited.groups.count }, (_, group) => group);
  const edits = 'ten edited cells';
  const why = 'why of one bid';
  const small = await Race.run(
    [
      { name: fromValues, work: whole },
      { name: ready, work: slider(evaluation, rules) },
      { name: edits, work: editor(edited, rows), times: many },
      { name: why, work: () => bids.map((bid) => whyGroup(evaluation, bid, cellsShown)), times: bids.length },
    ],
    7,
  );
  const kept = outcomeOf(edited, rules.length).checksum();
  edited.change(compile(rules));
  if (outcomeOf(edited, rules.length).checksum() !== kept) throw new Error('Edits lead elsewhere than a full run.');
  return [
    race.ratio('100,000 x 50 from row values, against the best row engine', fromValues, [peer], { atLeast: 7 }),
    race.ratio('100,000 x 50 from row values, against DuckDB', fromValues, [loading, duckDb], { atLeast: 6 }),
    race.ratio('100,000 x 50, a slider moved, against the best row engine', ready, [peer], { atLeast: 35 }),
    small.ratio('10 edited cells of 100,000 rows, against a run', edits, [ready], { atLeast: 200 }),
    small.ratio('10 edited cells of 100,000 rows, against a run from row values', edits, [fromValues], {}),
    small.ratio('why of one bid at 100,000 x 50, against a run from row values', why, [fromValues], { atLeast: 100 }),
    small.ratio('why of one bid at 100,000 x 50, against a run with columns ready', why, [ready], {}),
  ];
}

export async function million(): Promise<readonly Ratio[]> {
  const rows = rowsOf(1_000_000);
  const [fifty, twoHundred] = [rulesOf(50), rulesOf(200)];
  const database = await Database.open(2, fifty);
  await database.load(rows);
  const query = await database.quickest(fifty);
  const table = tableFor(rows, twoHundred);
  const [few, more] = [evaluationOf(fifty, table), evaluationOf(twoHundred, table)];
  await agree('1,000,000 x 50', () => outcomeOf(few, 50), query);
  await agree('1,000,000 x 200', () => outcomeOf(more, 200));

  const some = rows.slice(0, 100_000);
  const objects = objectsOf(some);
  const peer = jsonLogic(twoHundred);
  await agree(
    '100,000 x 200',
    () => outcomeOf(evaluationOf(twoHundred, tableFor(some, twoHundred)), 200),
    () => peer(objects),
  );
  const tenth = `${jsonLogicEngine} on a tenth of the rows`;
  const oneShot = `${fromValues}, on a tenth of them`;
  const race = await Race.run(
    [
      { name: ready, work: slider(more, twoHundred) },
      { name: fiftyRules, work: slider(few, fifty) },
      { name: duckDb, work: query, threads: 2 },
      { name: oneShot, work: () => outcomeOf(evaluationOf(twoHundred, tableFor(some, twoHundred)), 200) },
      { name: tenth, work: () => peer(objects) },
    ],
    3,
  );
  const held = `, ${((more.bytes + few.bytes) / 2 ** 20).toFixed(0)} MB for both`;
  return [
    race.ratio('100,000 x 200 from row values, against the best row engine', oneShot, [tenth], { atLeast: 15 }),
    race.ratio(
      '1,000,000 x 200, a slider moved, against the best row engine',
      ready,
      [tenth],
      { atLeast: 60 },
      { slowTimes: 10 },
    ),
    race.ratio('1,000,000 x 50, a slider moved, against DuckDB', fiftyRules, [duckDb], { atLeast: 1.5 }),
    race.ratio('1,000,000 rows, 200 rules over 50', fiftyRules, [ready], { atMost: 3 }, { beside: held }),
  ];
}
