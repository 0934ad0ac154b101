/** The first half of the pipeline: grids to facts. */
import { type Gathered, gather } from './facts/gather';
import { readingNotes } from './facts/reading-notes';
import { recognise } from './facts/recognise';
import type { MappingChoice, Recognition } from './facts/recognition';
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

const noTender: Problem = {
  code: 'no-tender',
  severity: 'stop',
  path: [],
  message: 'No bidder was found in this workbook.',
  hint: 'Open the workbook that lists the bids, or say which column holds the bidders.',
};

const isFact = (id: string): id is FactId => factIds.some((fact) => fact === id);

/** Finds the tables, maps their columns and parses their cells; the buyer's own choices go before any evidence. */
export function readTender(grids: readonly Grid[], decisions: ReadingDecisions = {}): TenderReading {
  const choices = (decisions.mapping ?? []).flatMap(({ where, fact, bidder, criterion }): MappingChoice[] =>
    fact === null || isFact(fact)
      ? [{ where, fact, ...(bidder !== undefined && { bidder }), ...(criterion !== undefined && { criterion }) }]
      : [],
  );
  const recognition = recognise(grids, choices);
  const gathered = gather(grids, recognition, {
    notBidders: decisions.notBidders ?? [],
    sameBidder: decisions.sameBidder ?? [],
  });
  const found = gathered.facts.bidders.length > 0 ? [] : [noTender];
  const notes = readingNotes(gathered.facts, grids);
  return { recognition, ...gathered, problems: [...found, ...gathered.problems, ...notes] };
}
