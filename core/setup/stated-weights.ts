/** Weights that stand in a sentence or a form rather than in a table: "Quality 60 % / Price 40 %", "Price weighting: 40". */
import { labelKey } from '../facts/names/labels';
import type { Where } from '../source';
import type { CriterionNode } from './criteria-tree';
import type { Priced } from './priced';
import type { StatedText } from './propose';

const weightWords = /\b(?:weight(?:s|ing|ings|ed)?|split|ratio|evaluation|award criteria|pwysoliad|pwysau)\b/i;
export const number = String.raw`(\d{1,3}(?:\.\d+)?)`;
const perCent = String.raw`\s*(?:%|per ?cent\b)`;

/** Words that may stand between a criterion and its share; "scores" is none: a price at the mean scores 50 %. */
const between = String.raw`(?:[\s(:=,–—-]|\b(?:is|are|will|be|was|has|worth|weight(?:s|ed|ing)?|at|of|the|a|total|overall|for|accounts?|counts?|contributes?|represents?|attracts?|forms?|comprises?|carr(?:y|ies)|makes?|up|envelope|evaluation|award|criteri(?:on|a)|section|element|submission|component|tender|contract|mark|score|points|pwysoliad|scored|marked|evaluated|assessed|what|which|that|only|and|\d{1,2}\s*(?:-|–|to)\s*\d{1,3}|out of \d{1,3})\b){0,20}?`;
const before = String.raw`[\s(]*(?:\b(?:of|the|total|overall|available|marks?|points?|score|weighting|are|is|will|be|for|on|allocated|awarded|to)\s+){0,8}`;

/** Gives every criterion without a weight the one that a text names; a criterion two texts weigh differently gets none. */
export function addStatedWeights(
  roots: readonly CriterionNode[],
  texts: readonly StatedText[],
  { isNamed }: Priced,
): void {
  const named = namesOf(roots, isNamed);
  for (const { root, names } of named) {
    if (root.weight !== null) continue;
    const found = texts.flatMap((stated) => {
      const weight = weightIn(names, stated, named);
      return weight === undefined ? [] : [{ weight, where: stated.where }];
    });
    const [first] = found;
    if (!first || found.some(({ weight }) => weight !== first.weight)) continue;
    root.weight = first.weight;
    root.weightFrom = [first.where];
  }
}

const priceNames = [
  ...['whole-life cost', 'whole life cost', 'whole-life costs', 'whole life costs', 'life-cycle cost', 'tender sum'],
  ...['hourly rates', 'day rates', 'schedule of rates'],
  ...['price', 'prices', 'pricing', 'cost', 'costs', 'fee', 'fees', 'commercial', 'financial'],
  ...['preis', 'prix', 'prijs', 'precio', 'prezzo', 'pris'],
];

const qualityNames = ['Quality', 'Technical', 'Non-price', 'Ansawdd'];

/** What a sentence calls the quality, and its share of the whole. */
export interface Split {
  readonly name: string;
  readonly share: number;
  readonly where: Where;
}

/** "Quality 40% / price 60%": the one split of the whole in two that the workbook states in words. */
export function qualityAndPrice(texts: readonly StatedText[]): Split | undefined {
  const found = texts.flatMap((stated) =>
    qualityNames.flatMap((name): Split[] => {
      // Sooner seen than a share is looked for behind every name of a price.
      if (!`${stated.label} ${stated.text}`.toLowerCase().includes(name.toLowerCase())) return [];
      const both = [{ names: [name] }, { names: priceNames }];
      const [quality, price] = both.map(({ names }) => weightIn(names, stated, both));
      const isWhole = quality !== undefined && price !== undefined && Math.abs(quality + price - 1) < 0.0005;
      return isWhole && quality > 0 && quality < 1 ? [{ name, share: quality, where: stated.where }] : [];
    }),
  );
  const [first] = found;
  return found.every(({ name, share }) => name === first?.name && share === first.share) ? first : undefined;
}

const namesOf = (roots: readonly CriterionNode[], isNamed: Priced['isNamed']) =>
  roots.map((root) => ({
    root,
    names: [root.name, ...(isNamed(root.name) ? priceNames : [])],
  }));

/** A sentence that weighs all criteria as a whole, and otherwise than the list does: "70% quality and 30% price". */
export function noteOtherWeights(
  roots: readonly CriterionNode[],
  texts: readonly StatedText[],
  { isNamed }: Priced,
): void {
  if (roots.length < 2 || roots.some(({ weight }) => weight === null)) return;
  const named = namesOf(roots, isNamed);
  for (const stated of texts) {
    if (stated.label !== '' || (stated.text.match(/%|per ?cent/gi)?.length ?? 0) < roots.length) continue;
    if (/\b(?:lots?|instead|previous(?:ly)?|usually)\b/i.test(stated.text)) continue;
    const shares = named.map(({ names }) => weightIn(names, stated, named) ?? Number.NaN);
    if (!(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 0.0005)) continue;
    for (const [index, root] of roots.entries()) {
      const share = shares[index] ?? 0;
      if (Math.abs(share - (root.weight ?? 0)) > 0.0005) root.otherWeight ??= { share, where: stated.where };
    }
  }
}

type Named = readonly { readonly names: readonly string[] }[];

function weightIn(names: readonly string[], { label, text }: StatedText, all: Named): number | undefined {
  const whole = label === '' ? text : `${label}: ${text}`;
  const aboutWeights = weightWords.test(whole);
  if (readsBackwards(whole, all)) return names.flatMap((name) => shareBefore(name, whole) ?? [])[0];
  const inRatio = shareInRatio(names, whole, all);
  if (inRatio !== undefined) return inRatio;
  for (const name of names) {
    // "Price (total of three years) 40%".
    const bare = whole.replace(/\([^()%\d]*\)/g, ' ');
    const after =
      shareAfter(name, whole) ??
      shareAfter(name, bare) ??
      shareOfTitle(name, whole) ??
      (aboutWeights ? numberAfter(name, whole) : undefined);
    if (after !== undefined) return after;
    // A form: the label names the criterion or says "weight", the value is the number alone.
    const alone = /^\s*(\d{1,3}(?:\.\d+)?)\s*(%)?\s*$/.exec(text);
    const plain = label.replace(weightWords, '');
    const labelNames = [plain, plain.replace(/\([^()]*\)/g, ' ')].map((said) => labelKey(said.replace(/[():%]/g, ' ')));
    if (
      alone?.[1] !== undefined &&
      labelNames.includes(labelKey(name)) &&
      (alone[2] === '%' || weightWords.test(label))
    )
      return asShare(alone[1]);
  }
  return undefined;
}

/** "60 % quality, 40 % price": the first share stands before the first name, so each share is that of the name after it. */
function readsBackwards(text: string, all: Named): boolean {
  const share = text.search(new RegExp(number + perCent, 'iu'));
  const others = ['quality', 'technical', 'ansawdd', 'service', 'social value'];
  if (others.some((name) => placeOf(name, text) < share)) return false;
  return share >= 0 && all.every(({ names }) => names.every((name) => !(placeOf(name, text) < share)));
}

/** Where a name stands in a text; infinitely far where it does not. */
const placeOf = (name: string, text: string): number => {
  const at = text.search(new RegExp(escaped(name), 'iu'));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};

export const escaped = (name: string): string =>
  String.raw`(?<![\p{L}\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\p{L}\p{N}])`;

const match = (pattern: string, text: string): number | undefined => {
  const digits = new RegExp(pattern, 'iu').exec(text)?.[1];
  return digits === undefined ? undefined : asShare(digits);
};

const shareAfter = (name: string, text: string) => match(`${escaped(name)}${between}${number}${perCent}`, text);
/** "Social value commitments against our targets (10%)": a title that begins with the name and ends with the one share. */
const shareOfTitle = (name: string, text: string) =>
  match(`^\\W*${escaped(name)}[^%\\d;,.]{0,60}[(–-]\\s*${number}${perCent}\\s*\\)?\\W*$`, text);
const shareBefore = (name: string, text: string) => match(`${number}${perCent}${before}${escaped(name)}`, text);
const numberAfter = (name: string, text: string) =>
  match(
    `${escaped(name)}(?:\\s+(?:is|are|has|have))?[^0-9a-z]{0,6}(?:weight(?:ing|ed)?(?:\\s+(?:at|of|is))?)?[^0-9a-z]{0,4}${number}`,
    text,
  );

/** "Quality:price 60:40": numbers that make a hundred, in the order of the names. */
function shareInRatio(names: readonly string[], text: string, all: Named): number | undefined {
  const ratio = /(?<![\d.,])(\d{1,3}(?:\s*[:/]\s*\d{1,3})+)(?![\d.,])/.exec(text)?.[1]?.split(/\s*[:/]\s*/);
  if (ratio?.reduce((sum, part) => sum + Number(part), 0) !== 100) return undefined;
  const place = (some: readonly string[]): number => Math.min(...some.map((name) => placeOf(name, text)));
  const named = all.map((other) => place(other.names)).filter(Number.isFinite);
  // "Price/Quality 70/30" over questions of which none is called quality: the rest of the whole is theirs.
  const quality = place(['quality', 'technical', 'ansawdd']);
  const places = named.length + 1 === ratio.length && Number.isFinite(quality) ? [...named, quality] : named;
  if (places.length !== ratio.length) return undefined;
  const order = places.toSorted((a, b) => a - b).indexOf(place(names));
  const share = ratio[order];
  return share === undefined ? undefined : asShare(share);
}

const asShare = (digits: string): number => {
  const value = Number(digits);
  return value <= 1 && digits.includes('.') ? value : Number((value / 100).toPrecision(12));
};
