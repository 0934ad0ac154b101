/** The first half of the pipeline: grids to facts. */
import { type Gathered, gather } from './facts/gather';
import { hiddenSheets } from './facts/hidden-sheets';
import { noBidders } from './facts/no-bidders';
import { readingNotes } from './facts/reading-notes';
import type { Recognition } from './facts/recognition';
import type { TenderFacts } from './facts/tender';
import { type ReadingDecisions, recogniseTender } from './recognise-tender';
import type { Problem } from './result';
import type { Grid } from './source';

export interface TenderReading extends Gathered {
  readonly recognition: Recognition;
}

/** Two spellings stay two bidders until a person says that they are one. */
const sameBidderQuestions = ({ bidders, sameBidder }: TenderFacts): Problem[] =>
  sameBidder.map(({ a, b, reason }) => ({
    code: 'same-bidder',
    severity: 'notice',
    path: [...bidders.filter(({ name }) => name === a || name === b).flatMap(({ where }) => where.slice(0, 1))],
    message: `“${a}” and “${b}” may be one bidder: ${reason}. They count as two.`,
    hint: 'If they are one, name both spellings under "sameBidder" in the set-up, or correct the workbook.',
  }));

/** Parses the cells of tables that are recognised. */
export function readFacts(
  grids: readonly Grid[],
  recognition: Recognition,
  decisions: ReadingDecisions = {},
): TenderReading {
  const gathered = gather(grids, recognition, {
    notBidders: decisions.notBidders ?? [],
    sameBidder: decisions.sameBidder ?? [],
  });
  const found = gathered.facts.bidders.length > 0 ? [] : [noBidders(recognition)];
  const notes = readingNotes(gathered.facts, grids);
  const problems = [
    ...found,
    ...gathered.problems,
    ...sameBidderQuestions(gathered.facts),
    ...hiddenSheets(grids),
    ...notes,
  ];
  return { recognition, ...gathered, problems };
}

/** Finds the tables, maps their columns and parses their cells. */
export const readTender = (grids: readonly Grid[], decisions: ReadingDecisions = {}): TenderReading =>
  readFacts(grids, recogniseTender(grids, decisions), decisions);
