/** Award criteria, their kinds and weights, as pages and the notice's data write them. */
import type { Passage } from '../../page';
import type { NoticeCriterion } from '../notice';

type Kind = NonNullable<NoticeCriterion['kind']>;

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:price|pricing|pris)\b/i, 'price'],
  [/^(?:costs?|costau)\b/i, 'cost'],
  [/^(?:quality|ansawdd)\b/i, 'quality'],
];

/** "Price", "Quality criterion", "Cost": what is weighed. A name that begins with none of them says nothing of it. */
export const kindOf = (text: string): Kind | null => kinds.find(([word]) => word.test(text.trim()))?.[1] ?? null;

/** A weight as a share of the whole: "30%", "30", "0.3". `undefined` for what is no share, such as a range or 120. */
export function readShare(text: string): number | undefined {
  const [, digits, percent] = /^\s*(\d{1,3}(?:\.\d+)?)\s*(%|per ?cent|y cant)?\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  const isShare = percent === undefined && number <= 1 && digits.includes('.');
  const share = isShare ? number : number / 100;
  return share <= 1 ? share : undefined;
}

/** Behind more than this stands no weight. */
const longest = 300;

export interface WeightedName {
  readonly name: string;
  readonly weight?: { readonly value: number; readonly raw: string };
}

const weightBehind =
  /^(.*?\S)\s*(?:[-–—:,]\s*)?(?:\(?\s*(?:weighting|weight|pwysoliad)?\s*[:=]?\s*(\d{1,3}(?:\.\d+)?\s*(?:%|per ?cent|y cant))\s*\)?)\s*$/i;
const wordBehind =
  /^(.*?\S)\s*[-–—:,/(]*\s*(?:weighting|weight|pwysoliad)\s*[:=]?\s*(\d{1,3}(?:\.\d+)?\s*%?)\s*\)?\s*$/i;
const nameLabel = /^(?:(?:quality|cost) criterion\s*[-–—:]\s*)?name\s*:\s*/i;

/** "Social value (10%)", "Quality criterion - Name: Social value / Weighting: 10": the name, and the weight written behind it. */
export function splitWeight(text: string): WeightedName {
  if (text.length > longest) return { name: text };
  const plain = text.replace(nameLabel, '').trim();
  const [, name, raw] = wordBehind.exec(plain) ?? weightBehind.exec(plain) ?? [];
  const value = raw === undefined ? undefined : readShare(raw);
  if (name === undefined || raw === undefined || value === undefined) return { name: plain };
  return { name: name.replace(/[\s\-–—:,/(]+$/, ''), weight: { value, raw: raw.trim() } };
}

/** A place in an order of importance: "1", "2nd". */
export function readOrder(text: string): number | undefined {
  const digits = /^\s*(\d{1,2})(?:st|nd|rd|th)?\.?\s*$/.exec(text)?.[1];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

/** A criterion from its printed name and what stands beside it. */
export function criterion(
  printed: Pick<Passage, 'text' | 'where'>,
  lot: string | null,
  beside: Partial<Pick<NoticeCriterion, 'weight' | 'order' | 'kind'>>,
): NoticeCriterion {
  const { name, weight } = splitWeight(printed.text);
  const { kind, ...stated } = beside;
  return {
    name,
    kind: kind ?? kindOf(printed.text),
    ...(weight && { weight: { ...weight, where: printed.where } }),
    ...stated,
    lot,
    where: printed.where,
  };
}
