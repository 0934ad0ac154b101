/** Concessions and lettings, where bidders pay the buyer and the highest offer is the best: said in words, or asked about. */
import { saysPaidToBuyer } from '../facts/names/price-words';
import type { Where } from '../source';
import type { CriterionNode } from './criteria-tree';
import type { StatedText } from './propose';
import { priceFormula } from './stated';

const payment = String.raw`(?:[a-z][a-z'-]* ){0,4}(?:income|rent(?:al)?|premium|royalt(?:y|ies)|commission|return|payment|guarantee\w*|revenue(?: share)?|surplus|fee|offer|bid|price|sum)s?\b`;
const ofHighest = new RegExp(
  String.raw`(?:/|÷|\bdivided by\b|\bover\b)\s*\(?(?:the )?highest ${payment}(?!\s*(?:-|–|−|minus|less))`,
);
const fullMarks = new RegExp(
  String.raw`\bhighest ${payment}(?: [a-z]+){0,5}? (?:scores?|receives?|gets?|awarded|wins?|earns?)(?: the)? (?:full|maximum|max|most|highest|top|all|\d{2,3})\b`,
);
const inProportion = /\bpro.?rata\b|\bproportion|\brelative to\b|\bin (?:the )?ratio\b/;
const income =
  /\b(?:income|rent|rental|royalt(?:y|ies)|premium|commission|concession|licen[cs]e fee|letting|lease|revenue|surplus|return)\b/;

/** What the workbook says of the highest offer. */
export interface HighestOffer {
  /** Whether it also says how the others are scored. */
  readonly isWhole: boolean;
  readonly text: string;
  readonly where: Where;
}

/** The first text that gives the most to the highest; of several sentences in a cell each adds to what the others say. */
export function highestOffer(criterion: CriterionNode, texts: readonly StatedText[]): HighestOffer | undefined {
  const own = { label: criterion.name, text: criterion.method ?? '', where: criterion.where ?? '' };
  const cells = new Map<Where, string>();
  for (const { label, text, where } of [own, ...texts])
    cells.set(where, [cells.get(where), label, text].filter(Boolean).join(' '));
  for (const [where, text] of cells) {
    const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    const other = priceFormula(plain);
    if (other !== undefined && other !== 'price.lowestOverBid') continue;
    const isRatio = ofHighest.test(plain);
    const isIncome = income.test(plain) || saysPaidToBuyer(criterion.name);
    const isFull = fullMarks.test(plain);
    if (isIncome ? isRatio || isFull : isRatio && other === undefined)
      return { isWhole: isIncome && (isRatio || inProportion.test(plain)), text, where };
  }
  return undefined;
}
