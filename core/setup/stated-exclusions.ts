import type { TenderFacts } from '../facts/tender';
import type { Decision } from './propose';
import type { Setup } from './setup';

/** Words of a status cell that take a bid out; "not excluded" and a choice such as "Pass / fail" do not. */
const out =
  /\b(?<!\bnot (?:been )?)(?:excluded|disqualified|withdrawn|withdrew|rejected|ineligible|non[- ]?compliant|non[- ]?responsive|did not submit|(?<!\/\s*)fail(?:ed)?)\b(?!\s*\/)/i;

/** Bids that the workbook itself says are out, with its own words as the reason. */
export function proposedExclusions(facts: TenderFacts, decided: Decision[]): NonNullable<Setup['exclusions']> {
  return facts.bidders.flatMap((bidder) => {
    const status = bidder.facts['status'];
    if (status?.kind !== 'value' || !out.test(String(status.value))) return [];
    decided.push({ what: `${bidder.name} is excluded: "${status.raw.trim()}"`, from: [status.where] });
    return [{ bidder: bidder.name, reason: `${status.raw.trim()} (${status.where})` }];
  });
}
