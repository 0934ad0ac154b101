/** No pack a person can read needs more. */
export const limits = {
  rules: 500,
  hints: 500,
  measures: 2000,
  outcomes: 500,
  examples: 50,
  words: 200,
  depth: 8,
  /** Needs, criteria, scales, terms, texts, changes. */
  others: 1000,
  bytes: 2_000_000,
} as const;
