import { vatIn } from '../facts/headings/heading';
import type { Recognition } from '../facts/recognition';
import type { TenderFacts } from '../facts/tender';
import type { Decision, StatedText } from './propose';

/** Which prices count where the workbook gives both, as far as a sentence or the weight over one of them says so. */
export function proposedVat(
  facts: TenderFacts,
  texts: readonly StatedText[],
  recognition: Recognition,
  decided: Decision[],
): 'ex' | 'inc' | undefined {
  const kinds = new Set(facts.prices.map((price) => price.vat));
  // "Total price" beside "Total inc. VAT" is without it, where a sentence says that such prices count.
  if (kinds.size < 2) return undefined;
  for (const { label, text, where } of texts) {
    const plain = `${label} ${text}`.toLowerCase();
    if (!/\b(?:evaluat|scor|compar|price|prix|precio|prezzi|preis)/.test(plain)) continue;
    const said = vatIn(`${label} ${text}`);
    if (said === undefined) continue;
    decided.push({ what: `Prices ${said === 'ex' ? 'without' : 'with'} VAT count`, from: [where] });
    return said;
  }
  const weighed = recognition.tables.flatMap(({ columns }) =>
    columns.filter(({ fact, about }) => fact === 'price' && about.vat && about.weight !== undefined),
  );
  const [only] = weighed;
  if (!only?.about.vat || weighed.some(({ about }) => about.vat !== only.about.vat)) return undefined;
  decided.push({ what: `Prices ${only.about.vat === 'ex' ? 'without' : 'with'} VAT count`, from: [only.where] });
  return only.about.vat;
}
