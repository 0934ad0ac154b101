/** Which of the stated needs a commitment answers. A commitment that names no need leaves the question open. */
import type { NeedCoverage, Verdict } from '../assessment';
import { listCells } from '../evaluate/rationale';
import { words } from '../evaluate/words';
import type { CommitmentFact, NeedFact, TenderFacts } from '../facts/tender';
import type { Where } from '../source';

interface Answer {
  readonly needs: readonly NeedFact[];
  readonly commitments: readonly CommitmentFact[];
}

/** The needs a stated text means: the same words, or else every need that holds those words or that those words hold. */
function meant(stated: string, needs: readonly NeedFact[]): readonly NeedFact[] {
  const text = words(stated);
  if (text === ' ') return [];
  const same = needs.filter(({ need }) => words(need) === text);
  if (same.length > 0) return same;
  return needs.filter(({ need }) => {
    const own = words(need);
    return own !== ' ' && (own.includes(text) || text.includes(own));
  });
}

/** "Ward A, Netherby" and "Netherby" are one place for this purpose: one holds the other's words. */
function samePlace(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  return left !== ' ' && right !== ' ' && (left.includes(right) || right.includes(left));
}

const hasText = (text: string | null): text is string => text !== null && text.trim() !== '';

const counted = (count: number): string => (count === 1 ? '1 commitment' : `${count} commitments`);

/** One a stated need. A commitment for another place, or for no stated place, leaves a need that has a place unclear. */
export function needCoverage({ needs, commitments }: TenderFacts): readonly NeedCoverage[] {
  if (needs.length === 0) return [];
  const byStated = new Map<string, CommitmentFact[]>();
  for (const commitment of commitments)
    if (hasText(commitment.need)) {
      const group = byStated.get(commitment.need) ?? [];
      group.push(commitment);
      byStated.set(commitment.need, group);
    }
  const answers: readonly Answer[] = [...byStated].map(([stated, group]) => ({
    needs: meant(stated, needs),
    commitments: group,
  }));
  const silent = commitments.filter(({ need }) => !hasText(need));
  return needs.map((need) => ({
    need: need.need,
    place: need.place,
    where: need.where,
    ...verdictOn(need, answers, silent, commitments.length),
  }));
}

type Judged = { readonly verdict: Verdict; readonly rationale: string; readonly from: readonly Where[] };

function verdictOn(need: NeedFact, answers: readonly Answer[], silent: readonly CommitmentFact[], all: number): Judged {
  const judged = (verdict: Verdict, why: string, found: readonly CommitmentFact[]): Judged => {
    const from = found.map(({ where }) => where);
    return { verdict, rationale: from.length > 0 ? `${why}: ${listCells(from)}.` : `${why}.`, from };
  };
  if (all === 0) return judged('unclear', 'The workbook lists no commitments', []);
  const naming = answers.filter(({ needs }) => needs.length === 1 && needs[0] === need).flatMap((a) => a.commitments);
  const { place } = need;
  const here = hasText(place)
    ? naming.filter((commitment) => hasText(commitment.place) && samePlace(commitment.place, place))
    : naming;
  if (here.length > 0)
    return judged('met', `${counted(here.length)} for this need${hasText(place) ? ' and place' : ''}`, here);
  if (naming.length > 0)
    return judged('unclear', `${counted(naming.length)} for this need, but not clearly for ${place}`, naming);
  const ambiguous = answers
    .filter(({ needs }) => needs.length > 1 && needs.includes(need))
    .flatMap((a) => a.commitments);
  if (ambiguous.length > 0)
    return judged('unclear', `${counted(ambiguous.length)} may mean this need or another`, ambiguous);
  const inPlace = hasText(place) ? silent.filter((one) => hasText(one.place) && samePlace(one.place, place)) : [];
  if (inPlace.length > 0)
    return judged('unclear', `${counted(inPlace.length)} for ${place} that name no need`, inPlace);
  if (silent.length > 0)
    return judged('unclear', `No commitment names this need, and ${silent.length} of ${all} name none at all`, []);
  return judged('unmet', `None of ${counted(all)} names this need`, []);
}
