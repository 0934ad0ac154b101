/** The tables that rules run on: one row a commitment, one a bid, one a tender (or lot with its own criteria). */
import type { CommitmentValue } from '../assessment';
import type { TenderFacts } from '../facts/tender';
import type { Setup } from '../setup/setup';
import { bidTable } from './bid-table';
import { commitmentTable } from './commitment-table';
import type { RuleTable } from './rule-table';
import { tenderTable } from './tender-table';

/** Rows keep the order of the facts. `values` are those of `valueCommitments`, one a commitment. */
export function ruleTables(facts: TenderFacts, setup: Setup, values: readonly CommitmentValue[]): readonly RuleTable[] {
  const commitments = commitmentTable(facts, values);
  return [tenderTable(facts, setup, values), bidTable(facts, setup, values, commitments), commitments];
}
