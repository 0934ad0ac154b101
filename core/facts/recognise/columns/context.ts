/** What a column may mean, and what is known around it. */
import type { FactId } from '../../vocabulary';
import type { Shape } from '../layout/shape';
import type { Draft } from '../sheet/draft';

export interface Candidate {
  readonly fact: FactId;
  readonly score: number;
  readonly reason: string;
}

export interface Context {
  readonly draft: Draft;
  readonly shape: Shape;
  /** Facts that some heading of the table names with certainty. */
  readonly has: ReadonlySet<FactId>;
  /** A bidder stands in several rows. */
  readonly bidderRepeats: boolean;
  readonly foreign: boolean;
  /** Name keys of criteria that the workbook lists. */
  readonly criteria: ReadonlySet<string>;
  /** Their names by the references that the lists give them. */
  readonly references: ReadonlyMap<string, string>;
  /** Columns that add up columns before them. */
  readonly addsUp: ReadonlySet<number>;
  /** How many columns hold money. */
  readonly moneyColumns: number;
  /** Words of the sheet's name and of titles above the table. */
  readonly titles: string;
  /** The sheet belongs to one bidder or one evaluator. */
  readonly owner: 'bidder' | 'evaluator' | null;
}
