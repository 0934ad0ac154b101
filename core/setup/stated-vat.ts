import type { TenderFacts } from '../facts/tender';
import type { Decision, StatedText } from './propose';

/** Which prices count where the workbook gives both, as far as a sentence says so. */
export function proposedVat(
  facts: TenderFacts,
  texts: readonly StatedText[],
  decided: Decision[],
): 'ex' | 'inc' | undefined {
  const kinds = new Set(facts.prices.map((price) => price.vat));
  // "Total price" beside "Total inc. VAT" is without it, where a sentence says that such prices count.
  if (kinds.size < 2) return undefined;
  for (const { label, text, where } of texts) {
    const plain = `${label} ${text}`.toLowerCase();
    if (!/\b(?:evaluat|scor|compar|price)/.test(plain)) continue;
    const ex = /\b(?:ex|excl|excluding|exclusive of|net of|without) ?\.? ?vat\b/.test(plain);
    const inc = /\b(?:inc|incl|including|inclusive of|with) ?\.? ?vat\b/.test(plain);
    if (ex === inc) continue;
    decided.push({ what: `Prices ${ex ? 'without' : 'with'} VAT count`, from: [where] });
    return ex ? 'ex' : 'inc';
  }
  return undefined;
}
