import { fateWords, mentionsFate, unscoredWords } from '../facts/names/fate';
import { statusesOf } from '../facts/statuses';
import type { Bidder, TenderFacts } from '../facts/tender';
import type { Where } from '../source';
import type { Decision, StatedText } from './propose';
import type { Setup } from './setup';

/** Words of a status cell that take a bid out; "not excluded" and a choice such as "Pass / fail" do not. */
const out = new RegExp(
  String.raw`(?<!\p{L})(?<!\bnot (?:been )?)(?:${fateWords}|${unscoredWords}|(?<!\/\s*)fail(?:ed)?)(?!\p{L})(?!\s*\/)`,
  'iu',
);
const saysOut = (status: string): boolean => (mentionsFate(status) || /fail/i.test(status)) && out.test(status);

/** What may come, or came and went, is for a person to judge. */
const unsure =
  /\b(?:if|unless|may|might|could|would|will|shall|initially|previously)\b|\bnot (?:been )?(?:withdrawn|excluded|rejected|disqualified)\b/i;

const becameOfIt = new RegExp(
  String.raw`^(?:['’]s)?[*^†‡)\s]*(?:bid|tender|offer|submission)?\s*(?:(?:was|were|is|has|have)\b[^.;,]{0,30}?|[:–—-]\s*)?${fateWords}`,
  'iu',
);

/** "* Yarkhill Ltd was received late and is non-compliant.": a note that says right after the name what became of the bid. */
function noteAbout({ spellings }: Bidder, texts: readonly StatedText[]): StatedText | undefined {
  const names = spellings.map((spelling) => spelling.replace(/[*^†‡\s]+$/, '')).filter((name) => name.length > 3);
  for (const stated of texts) if (tellsFate(stated.text, names)) return stated;
  return undefined;
}

function tellsFate(text: string, names: readonly string[]): boolean {
  if (text.length > 200 || !mentionsFate(text) || unsure.test(text)) return false;
  for (const name of names)
    if (text.includes(name) && becameOfIt.test(text.slice(text.indexOf(name) + name.length))) return true;
  return false;
}

/** Bids that the workbook itself says are out, with its own words as the reason. */
export function proposedExclusions(
  facts: TenderFacts,
  texts: readonly StatedText[],
  decided: Decision[],
): NonNullable<Setup['exclusions']> {
  return facts.bidders.flatMap((bidder) => {
    const found = new Map<string | null, { raw: string; where: Where }>();
    for (const { lot, status } of statusesOf(bidder))
      if (status.kind === 'value' && saysOut(String(status.value)) && !found.has(lot)) found.set(lot, status);
    const note = found.size === 0 ? noteAbout(bidder, texts) : undefined;
    if (note) found.set(null, { raw: note.text, where: note.where });
    const whole = found.get(null);
    return [...(whole ? [[null, whole] as const] : found)].map(([lot, { raw, where }]) => {
      const words = raw.trim();
      const place = lot === null ? '' : ` from ${lot}`;
      decided.push({ what: `${bidder.name} is excluded${place}: "${words}"`, from: [where] });
      return { bidder: bidder.name, reason: `${words} (${where})`, ...(lot !== null && { lot }) };
    });
  });
}
