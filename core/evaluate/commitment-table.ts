import type { CommitmentValue } from '../assessment';
import type { CommitmentFact, Reading, TenderFacts } from '../facts/tender';
import { eachCellOnce } from '../facts/where';
import type { Where } from '../source';
import type { Value } from './condition';
import { lazyColumns } from './lazy-columns';
import { textOf, valueIn } from './readings';
import type { RuleTable } from './rule-table';

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

type Read = (commitment: CommitmentFact, value: CommitmentValue | undefined) => Value;

/** Made once and not for each table: what is made anew must be compiled anew, which ten thousand rows would wait for. */
const fields: Readonly<Record<string, Read>> = {
  text: ({ text }) => textOf(text),
  reference: ({ reference }) => textOf(reference),
  lot: ({ lot }) => textOf(lot),
  outcome: ({ outcome }) => textOf(outcome),
  outcomeKnown: ({ outcome }, value) => (textOf(outcome) === undefined ? undefined : value?.outcome !== undefined),
  theme: ({ theme }) => textOf(theme),
  quantity: ({ quantity }) => valueIn(quantity),
  unit: ({ unit }) => textOf(unit),
  target: ({ target }) => valueIn(target),
  targetShare,
  unitValue: ({ unitValue }) => valueIn(unitValue),
  value: (_, value) => value?.value ?? undefined,
  date: ({ date }) => valueIn(date),
  place: ({ place }) => textOf(place),
  need: ({ need }) => textOf(need),
  evidence: ({ evidence }) => textOf(evidence),
  goal: ({ goal }) => textOf(goal),
  measure: (_, value) => value?.measure ?? undefined,
  goals: (_, value) => (value && value.goals.length > 0 ? value.goals.length : undefined),
};

type Commitments = readonly CommitmentFact[];

function columnOf(commitments: Commitments, values: readonly CommitmentValue[], read: Read): readonly Value[] {
  const column: Value[] = new Array(commitments.length);
  for (let row = 0; row < column.length; row++) {
    const commitment = commitments[row];
    if (commitment) column[row] = read(commitment, values[row]);
  }
  return column;
}

/** The cell of a field in each of these rows, or the row's own where the field has none. */
function cellsDown(commitments: Commitments, rows: readonly number[], cell: Cell | undefined): readonly Where[] {
  const found: Where[] = new Array(rows.length);
  for (let at = 0; at < found.length; at++) {
    const commitment = commitments[rows[at] ?? 0];
    if (commitment) found[at] = cell?.(commitment)?.where ?? commitment.where;
  }
  return found;
}

/** One row a commitment, in the order of the facts. */
export const commitmentTable = ({ commitments }: TenderFacts, values: readonly CommitmentValue[]): RuleTable =>
  new CommitmentTable(commitments, values);

/** A class, as all that goes over rows. */
class CommitmentTable implements RuleTable {
  readonly on = 'commitment';
  readonly rows: number;
  readonly columns: RuleTable['columns'];
  private readonly commitments: Commitments;
  private readonly values: readonly CommitmentValue[];
  /** The rows' own cells, by the list of rows. */
  private readonly ownCells = new WeakMap<readonly number[], readonly Where[]>();

  constructor(commitments: Commitments, values: readonly CommitmentValue[]) {
    const makers = Object.entries(fields).map(
      ([name, read]) => [name, () => columnOf(commitments, values, read)] as const,
    );
    this.rows = commitments.length;
    this.columns = lazyColumns(Object.fromEntries(makers));
    this.commitments = commitments;
    this.values = values;
  }

  where(row: number, field?: string): readonly Where[] {
    return cellsDown(this.commitments, [row], field === undefined ? undefined : cells[field]);
  }

  cells(rows: readonly number[], field: string): readonly Where[] {
    const cell = cells[field];
    if (cell) return eachCellOnce(cellsDown(this.commitments, rows, cell));
    // Rule after rule finds the same of all rows of a bid.
    const before = this.ownCells.get(rows);
    if (before) return before;
    const own = eachCellOnce(cellsDown(this.commitments, rows, undefined));
    this.ownCells.set(rows, own);
    return own;
  }

  bid(row: number): string | null {
    return this.values[row]?.bid ?? this.commitments[row]?.bidder ?? null;
  }

  note(row: number, field: string): string | undefined {
    const commitment = this.commitments[row];
    const reading = commitment ? cells[field]?.(commitment) : null;
    return reading?.kind === 'anomaly' ? reading.message : undefined;
  }
}
