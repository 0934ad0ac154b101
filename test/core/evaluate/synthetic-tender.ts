/** A small synthetic tender: every bidder, price and promise in it is invented. */
import {
  type Bidder,
  type CommitmentFact,
  type CriterionFact,
  noFacts,
  type Reading,
  type TenderFacts,
} from '../../../core/facts/tender';
import type { Setup } from '../../../core/setup/setup';

export const value = <T>(content: T, where: string): Reading<T> => ({
  kind: 'value',
  value: content,
  where,
  raw: String(content),
  flags: [],
});
export const missing = (where: string): Reading<never> => ({ kind: 'missing', where, raw: '' });
export const anomaly = (raw: string, where: string): Reading<never> => ({
  kind: 'anomaly',
  where,
  raw,
  code: 'not-a-number',
  message: `"${raw}" in ${where} is no single number.`,
  hint: 'Enter one number.',
});

export const bidder = (name: string, facts: Bidder['facts'] = {}): Bidder => ({
  id: name.toLowerCase(),
  name,
  spellings: [name],
  where: [`Bids!A${name.length}`],
  facts,
});

/** A commitment on row `row` of the sheet Commitments; what is not given is blank there. */
export const commitment = (row: number, given: Partial<CommitmentFact> = {}): CommitmentFact => ({
  bidder: 'osier',
  lot: null,
  text: 'Volunteering',
  reference: null,
  outcome: null,
  theme: null,
  quantity: missing(`Commitments!D${row}`),
  unit: null,
  unitValue: null,
  target: null,
  date: null,
  place: null,
  need: null,
  evidence: null,
  goal: null,
  where: `Commitments!B${row}`,
  ...given,
});

export const criterion = (name: string, row: number, given: Partial<CriterionFact> = {}): CriterionFact => ({
  name,
  reference: null,
  parent: null,
  lot: null,
  weight: null,
  weightIsPercent: false,
  maximum: null,
  minimum: null,
  method: null,
  where: `Criteria!A${row}`,
  ...given,
});

export const facts = (given: Partial<TenderFacts> = {}): TenderFacts => ({
  ...noFacts,
  bidders: [bidder('Osier'), bidder('Brackenfell')],
  ...given,
});

export const setup = (given: Partial<Setup> = {}): Setup => ({
  format: 'goodmark-setup/1',
  pack: 'community-public-good',
  decimals: 2,
  rounding: 'half-up',
  criteria: [
    { name: 'Price', weight: 0.4, method: { id: 'price.lowestOverBid' } },
    { name: 'Quality', weight: 0.5, method: { id: 'marks.scale', maximum: 5 } },
    { name: 'Social value', weight: 0.1, method: { id: 'sv.targetAttainment' } },
  ],
  ...given,
});
