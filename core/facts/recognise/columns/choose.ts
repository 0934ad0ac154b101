/** Which fact each column of a table is taken for, where several want the same. */

import { currencyIn } from '../../cells/currencies';
import { saysUnscored } from '../../headings/heading';
import type { MappingChoice } from '../../recognition';
import type { FactId } from '../../vocabulary';
import type { ColumnSubject } from '../layout/shape';
import type { DraftColumn } from '../sheet/draft';
import { assign, assignGreedily } from './assign';
import type { Candidate } from './context';
import { repeatable } from './roles';

/** Below this a column is not taken for anything. */
export const least = 0.42;

/** Beyond so many columns the best sum of scores would take minutes: each column gets its best fact in turn. */
const widest = 150;

export interface Choice {
  readonly column: DraftColumn;
  readonly subject: ColumnSubject;
  readonly candidates: readonly Candidate[];
  readonly told: MappingChoice | undefined;
}

/** A price that stands for another one: which counts is the buyer's to say, so both are taken and both are doubtful. */
const secondPrice =
  /\b(?:corrected|adjusted|revised|amended|evaluated|submitted|original|as read|negotiated|final)\b|utvärdering|jämförelse|wertung|evaluatie|fictieve/i;

const tiers = /\b(?:(?:within|in) (?:the |each )?)?(?:sub|section|question|criteri(?:on|a)|tier \d|level \d)\b/gi;

interface Table {
  /** Criteria and sub-criteria stand side by side. */
  readonly tiered: boolean;
  /** Each row is a bid, and no column names the criterion of a row. */
  readonly ofBids: boolean;
}

/** Columns about different bidders, evaluators or criteria do not compete; nor do a price with and one without VAT. */
function slotOf({ column, subject }: Choice, fact: FactId, { tiered, ofBids }: Table): string {
  const about = [subject.bidder?.text ?? subject.pseudo ?? '', subject.evaluator?.text ?? '', subject.lot?.text ?? ''];
  if (fact === 'price')
    about.push(
      column.vat ?? '',
      secondPrice.exec(column.heading)?.[0].toLowerCase() ?? '',
      currencyIn(column.heading) ?? '',
    );
  // Score, Weight and Maximum may stand again under every criterion.
  if ((fact === 'weight' || fact === 'maximum' || fact === 'minimum') && subject.rest.length > 1)
    about.push(subject.rest[0]?.text ?? '');
  // "Staff | Max | Quality | Max", "Staff | Weight | Quality | Weight" beside each bidder: every mark has its own.
  if ((fact === 'maximum' || fact === 'weight') && ofBids) about.push(`${column.index}`);
  // Beside sub-criteria the section and the question each have a weight.
  if (fact === 'weight' && tiered) about.push((column.heading.match(tiers) ?? []).join(' ').toLowerCase());
  if (repeatable.has(fact)) about.push(`${column.index}`);
  return [fact, ...about].join('\u0000');
}

/** One fact or none for each column, those that a person told first. */
export function choose(choices: readonly Choice[]): readonly (FactId | null)[] {
  const slots = new Map<string, number>();
  const best = new Set(choices.map(({ candidates }) => candidates[0]?.fact));
  const tiered = best.has('sub-criterion');
  const table = {
    tiered,
    ofBids: best.has('bidder') && !tiered && !best.has('criterion') && !best.has('criterion-ref'),
  };
  const facts: FactId[] = [];
  const taken = new Set(
    choices.flatMap((choice) => (choice.told?.fact ? [slotOf(choice, choice.told.fact, table)] : [])),
  );
  for (const choice of choices)
    for (const { fact, score } of choice.candidates) {
      const slot = slotOf(choice, fact, table);
      if (score >= least && !slots.has(slot)) {
        slots.set(slot, slots.size);
        facts.push(fact);
      }
    }
  const open: Claim[][] = [];
  for (const choice of choices) {
    const claims: Claim[] = [];
    open.push(claims);
    if (choice.told || isUnscored(choice)) continue;
    for (const { fact, score } of choice.candidates) {
      const name = slotOf(choice, fact, table);
      const slot = slots.get(name);
      if (slot !== undefined && !taken.has(name)) claims.push({ slot, score });
    }
  }
  const assigned = choices.length > widest ? assignGreedily(open, least) : assign(matrixOf(open, facts.length), least);
  return choices.map((choice, index) => {
    if (choice.told) return choice.told.fact;
    const slot = assigned[index];
    return slot === null || slot === undefined ? null : (facts[slot] ?? null);
  });
}

/** "Option price (not scored)"; "Ash Ltd (not evaluated)" says it of the bidder, whose column is read like the others. */
const isUnscored = ({ column, subject }: Choice): boolean =>
  column.parts.some((part) => part !== subject.bidder && saysUnscored(part.text));

/** What a column would score in a slot that it may have. */
interface Claim {
  readonly slot: number;
  readonly score: number;
}

function matrixOf(open: readonly (readonly Claim[])[], slots: number): readonly (readonly number[])[] {
  const matrix: number[][] = [];
  for (const scores of open) {
    const row = new Array<number>(slots).fill(0);
    for (const { slot, score } of scores) row[slot] = score;
    matrix.push(row);
  }
  return matrix;
}
