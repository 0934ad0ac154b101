import type { FactId } from '../../../vocabulary';
import type { Candidate } from '../context';

export type Scores = Map<FactId, Candidate>;

/** Takes the fact for at least so likely, for this reason. */
export function raise(scores: Scores, fact: FactId, score: number, reason: string): void {
  if ((scores.get(fact)?.score ?? 0) < score) scores.set(fact, { fact, score, reason });
}

export function lower(scores: Scores, fact: FactId, factor: number): void {
  const held = scores.get(fact);
  if (held) scores.set(fact, { ...held, score: held.score * factor });
}

/** What was taken for one fact is taken for another, because of the table around it. */
export function retitle(scores: Scores, from: FactId, to: FactId, reason: string): void {
  const held = scores.get(from);
  if (!held) return;
  raise(scores, to, held.score, reason);
  lower(scores, from, 0.6);
}

export const bestOf = (scores: Scores): number => Math.max(0, ...[...scores.values()].map(({ score }) => score));
