import type { CommitmentValue } from '../assessment';
import type { CommitmentFact, Reading, TenderFacts } from '../facts/tender';
import type { Where } from '../source';
import type { Value } from './condition';
import { lazyColumns } from './lazy-columns';
import { cellOf, textOf, valueIn } from './readings';
import type { RuleTable } from './table';

type Cell = (commitment: CommitmentFact) => Reading<unknown> | null;

/** Fields with a cell of their own, so that a finding points at the blank cell and not merely at its row. */
const cells: Readonly<Record<string, Cell>> = {
  quantity: (commitment) => commitment.quantity,
  unitValue: (commitment) => commitment.unitValue,
  target: (commitment) => commitment.target,
  date: (commitment) => commitment.date,
};

function targetShare({ quantity, target }: CommitmentFact): number | undefined {
  const [offered, wanted] = [valueIn(quantity), valueIn(target)];
  return offered === undefined || wanted === undefined || wanted <= 0 ? undefined : offered / wanted;
}

/** One row a commitment, in the order of the facts. */
export function commitmentTable(facts: TenderFacts, values: readonly CommitmentValue[]): RuleTable {
  const { commitments } = facts;
  const column = (read: (commitment: CommitmentFact, value: CommitmentValue | undefined) => Value) => () =>
    commitments.map((commitment, row) => read(commitment, values[row]));
  const columns = lazyColumns({
    text: column(({ text }) => textOf(text)),
    reference: column(({ reference }) => textOf(reference)),
    lot: column(({ lot }) => textOf(lot)),
    outcome: column(({ outcome }) => textOf(outcome)),
    outcomeKnown: column(({ outcome }, value) =>
      textOf(outcome) === undefined ? undefined : value?.outcome !== undefined,
    ),
    theme: column(({ theme }) => textOf(theme)),
    quantity: column(({ quantity }) => valueIn(quantity)),
    unit: column(({ unit }) => textOf(unit)),
    target: column(({ target }) => valueIn(target)),
    targetShare: column(targetShare),
    unitValue: column(({ unitValue }) => valueIn(unitValue)),
    value: column((_, value) => value?.value ?? undefined),
    date: column(({ date }) => valueIn(date)),
    place: column(({ place }) => textOf(place)),
    need: column(({ need }) => textOf(need)),
    evidence: column(({ evidence }) => textOf(evidence)),
    goal: column(({ goal }) => textOf(goal)),
    measure: column((_, value) => value?.measure ?? undefined),
    goals: column((_, value) => (value && value.goals.length > 0 ? value.goals.length : undefined)),
  });
  const where = (row: number, field?: string): readonly Where[] => {
    const commitment = commitments[row];
    if (!commitment) return [];
    const own = field === undefined ? [] : cellOf(cells[field]?.(commitment));
    return own.length > 0 ? own : [commitment.where];
  };
  return {
    on: 'commitment',
    rows: commitments.length,
    columns,
    where,
    bid: (row) => values[row]?.bid ?? commitments[row]?.bidder ?? null,
    note: (row, field) => {
      const commitment = commitments[row];
      const reading = commitment ? cells[field]?.(commitment) : null;
      return reading?.kind === 'anomaly' ? reading.message : undefined;
    },
  };
}
