/** The score of every fact for a column: its heading, its cells, and what stands beside it. */

import { criterionName } from '../../headings/criterion-name';
import type { FactId } from '../../vocabulary';
import type { ColumnSubject } from '../layout/shape';
import type { DraftColumn } from '../sheet/draft';
import { nameParts } from '../sheet/draft';
import type { Candidate, Context } from './context';
import { fitOf } from './fit';
import { neighbours } from './neighbours';
import { shareOfKind } from './profile';

/** Best first. Headings name facts; cells confirm or contradict; the table around the column decides between equals. */
export function candidatesFor(column: DraftColumn, subject: ColumnSubject, context: Context): readonly Candidate[] {
  const named =
    subject.rest.length === column.parts.length ? column.named : nameParts(subject.rest.map(({ text }) => text));
  const scores = new Map<FactId, Candidate>();
  for (const { fact, score, reason } of named) {
    const fit = fitOf(fact, column.profile);
    const weighed = score * (fit.score < 0.15 ? 0.35 : 0.55 + 0.45 * fit.score);
    scores.set(fact, { fact, score: weighed, reason: `${reason} and ${fit.reason}` });
  }
  const postcodes = shareOfKind(column.profile, 'postcode');
  if (postcodes >= 0.6 && !scores.has('postcode') && !/custom|client|buyer|deliver/i.test(column.heading))
    scores.set('postcode', {
      fact: 'postcode',
      score: 0.55,
      reason: `${Math.round(postcodes * column.profile.filled)} of ${column.profile.filled} cells are postcodes`,
    });
  neighbours(column, subject, context, scores);
  return [...scores.values()].filter(({ score }) => score > 0.05).toSorted((a, b) => b.score - a.score);
}

/** The criterion that a heading names beside its fact: "Safety score (20%)" is about "Safety". */
export function criterionIn(subject: ColumnSubject): { readonly name: string; readonly part: number } | undefined {
  for (let part = subject.rest.length - 1; part >= 0; part--) {
    const text = subject.rest[part]?.text ?? '';
    const name = criterionName(text);
    if (/\p{L}\P{L}?\p{L}|\d|^\p{Lu}$/u.test(name) && !/^(?:awarded|given|for|of|the|mod\.?|cons\.?)$/i.test(name))
      return { name, part };
  }
  return undefined;
}
