/** The first half of the pipeline: grids to facts. */
import { type Gathered, gather } from './facts/gather';
import { hiddenSheets } from './facts/hidden-sheets';
import { noBidders } from './facts/no-bidders';
import { readingNotes } from './facts/reading-notes';
import { recognise } from './facts/recognise';
import type { MappingChoice, Recognition } from './facts/recognition';
import type { TenderFacts } from './facts/tender';
import type { FactId } from './facts/vocabulary';
import { factIds } from './facts/vocabulary';
import type { Problem } from './result';
import type { Setup } from './setup/setup';
import type { Grid } from './source';

/** What a person decided about reading, before any scoring. */
export type ReadingDecisions = Pick<Setup, 'mapping' | 'notBidders' | 'sameBidder'>;

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

const isFact = (id: string): id is FactId => factIds.some((fact) => fact === id);

/**
 * Finds the tables, maps their columns and parses their cells; the buyer's own choices go before any evidence.
 * `onRecognised` hears of the tables as soon as they are known, before their cells are parsed.
 */
export function readTender(
  grids: readonly Grid[],
  decisions: ReadingDecisions = {},
  onRecognised?: (recognition: Recognition) => void,
): TenderReading {
  const choices = (decisions.mapping ?? []).flatMap(({ where, fact, bidder, criterion }): MappingChoice[] =>
    fact === null || isFact(fact)
      ? [{ where, fact, ...(bidder !== undefined && { bidder }), ...(criterion !== undefined && { criterion }) }]
      : [],
  );
  const recognition = recognise(grids, choices);
  onRecognised?.(recognition);
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
