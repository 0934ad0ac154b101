/** "Bids above the budget of £100,000 will be rejected": bids that cost more are out, by the buyer's own words. */
import type { TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import type { StatedText } from './propose';
import type { Setup } from './setup';
import { statedAmount } from './stated';

const above = /\b(?:above|over|exceed(?:s|ing)?|more than|higher than|greater than|in excess of)\b/i;
const isOut =
  /\b(?:will|shall|must|are|is) (?:not be (?:considered|evaluated|accepted|scored|ranked)|(?:automatically )?(?:be )?(?:rejected|excluded|disqualified|eliminated|non-?compliant))\b/i;
const limit = /\b(?:budget|ceiling|cap|maximum (?:price|value|budget|sum)|affordab\w+|upper limit|threshold|£)/i;
const aboutPrice = /\b(?:bid|tender|price|offer|quote|quotation|submission|cost)/i;
const mayBe = /\b(?:may|might|reserves? the right)\b/i;

const sentencesIn = (text: string): string[] => text.split(/(?<=[.;!?])\s+|\n/);

/** The most that a bid may cost, where one sentence rejects what is above it and the texts state one sum for it. */
function ceilingIn(
  texts: readonly StatedText[],
): { readonly amount: number | undefined; readonly where: string } | undefined {
  const said = texts.flatMap(({ label, text, where }) =>
    sentencesIn(`${label} ${text}`).map((sentence) => ({ sentence, where })),
  );
  const rule = said.find(
    ({ sentence }) => [above, isOut, limit, aboutPrice].every((words) => words.test(sentence)) && !mayBe.test(sentence),
  );
  if (!rule) return undefined;
  const own = statedAmount(rule.sentence, limit);
  const figures =
    own === undefined
      ? [...said.flatMap(({ sentence }) => statedAmount(sentence, budget) ?? []), ...texts.flatMap(bareSum)]
      : [own];
  const [amount, second] = [...new Set(figures)];
  return { amount: second === undefined ? amount : undefined, where: rule.where };
}

const budget = /\b(?:budget|ceiling|cap|maximum (?:price|value|budget|sum)|affordab\w+|upper limit)\b/i;

/** "Maximum price | 120,000": a sum without a sign, as a cell of its own shows it. */
const bareSum = ({ label, text }: StatedText): readonly number[] =>
  budget.test(label) && /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? [Number(text.replaceAll(',', ''))] : [];

/** Exclusions of bids above it, besides those that are out already; which sum is meant, and with VAT or not, is asked. */
export function aboveCeiling(
  { prices, bidders }: TenderFacts,
  texts: readonly StatedText[],
  out: NonNullable<Setup['exclusions']>,
  undecided: Problem[],
): NonNullable<Setup['exclusions']> {
  const ceiling = ceilingIn(texts);
  if (!ceiling || prices.length === 0) return [];
  const { amount: most, where: rule } = ceiling;
  if (most === undefined || new Set(prices.map(({ vat }) => vat)).size > 1) {
    undecided.push(unclear(rule));
    return [];
  }
  const done = new Set(out.map(({ bidder, lot }) => `${bidder}\n${lot ?? ''}`));
  return prices.flatMap(({ bidder, lot, part, amount }) => {
    const name = bidders.find(({ id }) => id === bidder)?.name;
    if (part !== 'total' || amount.kind !== 'value' || amount.value <= most || name === undefined) return [];
    const key = `${name}\n${lot ?? ''}`;
    if (done.has(key) || done.has(`${name}\n`)) return [];
    done.add(key);
    const reason = `Its price of ${amount.raw} (${amount.where}) is above ${most}, beyond which ${rule} rejects bids.`;
    undecided.push({
      code: 'above-ceiling',
      severity: 'notice',
      path: [amount.where, rule, name],
      message: `${name} is excluded${lot === null ? '' : ` from ${lot}`}. ${reason}`,
      hint: 'Take the exclusion out of the set-up if the ceiling is for something else.',
    });
    return [{ bidder: name, reason, ...(lot !== null && { lot }) }];
  });
}

const unclear = (rule: string): Problem => ({
  code: 'ceiling-unclear',
  severity: 'notice',
  path: [rule],
  message: `${rule} rejects bids above a sum, and it is not clear which sum is meant, or whether with VAT. No bid is excluded for it.`,
  hint: 'Compare the prices with the ceiling that was published, and exclude bids above it in the set-up with the reason.',
});
