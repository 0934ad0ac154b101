/** Small synthetic facts for tests of the proposal: only what a test names is there. */
import type { Recognition } from '../../../core/facts/recognition';
import {
  type CommitmentFact,
  type CriterionFact,
  type MarkFact,
  noFacts,
  type PriceFact,
  type Reading,
  type TenderFacts,
} from '../../../core/facts/tender';

export const value = <T>(of: T, where = 'Sheet!A1'): Reading<T> => ({
  kind: 'value',
  value: of,
  where,
  raw: String(of),
  flags: [],
});

export const facts = (some: Partial<TenderFacts>): TenderFacts => ({
  ...noFacts,
  bidders: [{ id: 'a', name: 'Alder', spellings: ['Alder'], where: ['Bids!A2'], facts: {} }],
  ...some,
});

export const criterion = (
  name: string,
  weight: number | null,
  more: Partial<CriterionFact> & { percent?: boolean } = {},
): CriterionFact => ({
  name,
  reference: null,
  parent: null,
  lot: null,
  weight: weight === null ? null : value(weight, `Criteria!B-${name}`),
  weightIsPercent: more.percent ?? false,
  maximum: null,
  minimum: null,
  method: null,
  where: `Criteria!A-${name}`,
  ...more,
});

export const price = (amount: number, vat: PriceFact['vat'] = null): PriceFact => ({
  bidder: 'a',
  lot: null,
  amount: value(amount, 'Prices!B2'),
  vat,
  part: 'total',
  item: null,
});

export const mark = (name: string, given: number, maximum: number | null = null): MarkFact => ({
  bidder: 'a',
  lot: null,
  criterion: name,
  evaluator: null,
  mark: value(given, 'Marks!C2'),
  maximum,
  reason: null,
});

export const commitment = (more: Partial<CommitmentFact> = {}): CommitmentFact => ({
  bidder: 'a',
  lot: null,
  text: 'Two apprentices',
  reference: null,
  outcome: null,
  theme: null,
  quantity: value(2),
  unit: 'people',
  unitValue: null,
  target: null,
  date: null,
  place: null,
  need: null,
  evidence: null,
  goal: null,
  where: 'Commitments!B2',
  ...more,
});

export const statements = (...texts: readonly (readonly [label: string, text: string])[]): Recognition => ({
  tables: [],
  sheets: [],
  statements: texts.map(([label, text], index) => ({
    label,
    labelWhere: `Cover!A${index + 1}`,
    text,
    where: `Cover!B${index + 1}`,
    fact: null,
  })),
});
