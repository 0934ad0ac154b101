/** Columns that could be mistaken for one another: the buyer is asked which counts. */

import type { FactId } from '../../vocabulary';
import type { Choice } from './choose';

export interface Rival {
  readonly choice: Choice;
  readonly fact: FactId | null;
}

/** The columns that another could be mistaken for: those with its very heading, and all prices. */
export function rivalsIn(choices: readonly Choice[], facts: readonly (FactId | null)[]) {
  const byHeading = new Map<string, Rival[]>();
  const prices: Rival[] = [];
  for (const [index, choice] of choices.entries()) {
    const rival = { choice, fact: facts[index] ?? null };
    const heading = choice.column.heading.toLowerCase();
    byHeading.set(heading, [...(heading === '' ? [] : (byHeading.get(heading) ?? [])), rival]);
    if (rival.fact === 'price') prices.push(rival);
  }
  return ({ column }: Choice): readonly Rival[] => [...(byHeading.get(column.heading.toLowerCase()) ?? []), ...prices];
}

/** Another column with the same heading, or the same price with and without VAT. */
export function twinOf(choice: Choice, fact: FactId | null, rivals: readonly Rival[]): Choice | undefined {
  const { column, subject } = choice;
  return rivals.find(({ choice: other, fact: its }) => {
    if (other === choice) return false;
    const vatPair =
      fact === 'price' &&
      its === 'price' &&
      other.subject.bidder?.text === subject.bidder?.text &&
      other.subject.lot?.text === subject.lot?.text;
    const sameHeading =
      other.column.heading !== '' &&
      other.column.heading.toLowerCase() === column.heading.toLowerCase() &&
      other.subject.bidder === subject.bidder;
    return vatPair || (sameHeading && (fact !== null || its !== null));
  })?.choice;
}
