import type { Source, Term } from '../pack';

const source: Source = {
  publisher: 'UK Parliament',
  document: 'Procurement Regulations 2024 (SI 2024/692)',
  clause: 'ratings of a contract performance notice, as listed by Muckle',
  url: 'https://www.muckle-llp.com/insights/legal-commentary/contract-performance-kpi/',
};

/** The ratings by which performance against indicators is published each year. */
export const glossary: readonly Term[] = [
  { term: 'Good', meaning: 'Performance meets or exceeds the key performance indicators.', source },
  { term: 'Approaching target', meaning: 'Performance is close to meeting them.', source },
  { term: 'Requires improvement', meaning: 'Performance is below them.', source },
  { term: 'Inadequate', meaning: 'Performance is significantly below them.', source },
  { term: 'Other', meaning: 'Performance cannot be described by any of the four.', source },
];
