/** The first step of the pipeline: grids to tables and what their columns mean. */
import { recognise } from './facts/recognise';
import type { MappingChoice, Recognition } from './facts/recognition';
import { type FactId, factIds } from './facts/vocabulary';
import type { Setup } from './setup/setup';
import type { Grid } from './source';

/** What a person decided about reading, before any scoring. */
export type ReadingDecisions = Pick<Setup, 'mapping' | 'notBidders' | 'sameBidder'>;

const isFact = (id: string): id is FactId => factIds.some((fact) => fact === id);

/** Finds the tables and maps their columns; the buyer's own choices go before any evidence. */
export function recogniseTender(grids: readonly Grid[], { mapping = [] }: ReadingDecisions = {}): Recognition {
  const choices = mapping.flatMap(({ where, fact, bidder, criterion }): MappingChoice[] =>
    fact === null || isFact(fact)
      ? [{ where, fact, ...(bidder !== undefined && { bidder }), ...(criterion !== undefined && { criterion }) }]
      : [],
  );
  return recognise(grids, choices);
}
