import { fateWords } from '../facts/names/fate';
import { statusesOf } from '../facts/statuses';
import type { TenderFacts } from '../facts/tender';
import type { Where } from '../source';
import type { Decision } from './propose';
import type { Setup } from './setup';

/** Words of a status cell that take a bid out; "not excluded" and a choice such as "Pass / fail" do not. */
const out = new RegExp(
  String.raw`(?<!\p{L})(?<!\bnot (?:been )?)(?:${fateWords}|(?<!\/\s*)fail(?:ed)?)(?!\p{L})(?!\s*\/)`,
  'iu',
);

/** Bids that the workbook itself says are out, with its own words as the reason. */
export function proposedExclusions(facts: TenderFacts, decided: Decision[]): NonNullable<Setup['exclusions']> {
  return facts.bidders.flatMap((bidder) => {
    const found = new Map<string | null, { raw: string; where: Where }>();
    for (const { lot, status } of statusesOf(bidder))
      if (status.kind === 'value' && out.test(String(status.value)) && !found.has(lot)) found.set(lot, status);
    const whole = found.get(null);
    return [...(whole ? [[null, whole] as const] : found)].map(([lot, { raw, where }]) => {
      const said = raw.trim();
      const place = lot === null ? '' : ` from ${lot}`;
      decided.push({ what: `${bidder.name} is excluded${place}: "${said}"`, from: [where] });
      return { bidder: bidder.name, reason: `${said} (${where})`, ...(lot !== null && { lot }) };
    });
  });
}
