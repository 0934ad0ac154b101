import { type Cell, type Table, tableOfRows } from '../../../core/evaluate/engine/columns';
import { type Asked, Evaluation } from '../../../core/evaluate/engine/evaluation';
import { compile } from '../../../core/evaluate/engine/program';
import { countOf, type Tallies } from '../../../core/evaluate/engine/tallies';
import { bidderNumber, Outcome, placeOf } from './outcome';
import { type BenchRule, fields } from './workload';

export const asked: Asked = {
  by: ['bidder'],
  amount: [
    { field: 'quantity', perUnit: 1 },
    { field: 'unitValue', perUnit: 1 },
  ],
};

export const tableFor = (rows: readonly (readonly Cell[])[], rules: readonly BenchRule[]): Table => {
  const used = new Set<string>([
    'bidder',
    'quantity',
    'unitValue',
    ...rules.flatMap(({ parts }) => parts.map(({ field }) => field)),
  ]);
  return tableOfRows(
    fields.map((field) => (used.has(field) ? field : null)),
    rows,
  );
};

export function evaluationOf(rules: readonly BenchRule[], table: Table): Evaluation {
  const made = Evaluation.of(compile(rules), table, asked);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** What each group's rows share, which here is the bidder. */
export const biddersOf = ({ groups }: Evaluation): readonly unknown[] =>
  Array.from({ length: groups.count }, (_, group) => groups.valuesOf(group)[0]);

export const outcomeOf = (evaluation: Evaluation, rules: number): Outcome =>
  outcomeFrom(biddersOf(evaluation), evaluation.tallies, rules);

export function outcomeFrom(bidders: readonly unknown[], tallies: Tallies, rules: number): Outcome {
  const outcome = new Outcome(rules);
  for (const [group, bidder] of bidders.entries()) {
    if (bidder === undefined) continue;
    const number = bidderNumber(bidder);
    for (let rule = 0; rule < rules; rule++) {
      const { met, unclear, sum } = countOf(tallies, rule, group);
      const place = placeOf(rule, number);
      outcome.met[place] = met;
      outcome.unclear[place] = unclear;
      outcome.pence[place] = sum;
    }
  }
  return outcome;
}
