/** Points and highest marks that are weights, though nothing calls them so. */
import { labelKey } from '../facts/names/labels';
import type { MarkFact } from '../facts/tender';
import type { CriterionNode } from './criteria-tree';
import type { Priced } from './priced';
import type { StatedText } from './propose';
import { priceFormula } from './stated';
import { escaped, number } from './stated-weights';

/**
 * Criteria without a weight get numbers that are not said to be one, where they make up the whole with the others:
 * "Lowest price / tender price x 40", "Price | 40"; "Quality (out of 60)", or 30, 20 and 10, beside a price of 40 %.
 */
export function addWeightThatCompletes(
  roots: readonly CriterionNode[],
  texts: readonly StatedText[],
  { isNamed }: Priced,
  marks: readonly MarkFact[],
): void {
  const unweighed = roots.filter(({ weight }) => weight === null);
  const [open, second] = unweighed;
  if (!open || roots.length < 2) return;
  const isPriced = isNamed(open.name);
  const others = roots.reduce((sum, root) => sum + (root.weight ?? 0), 0);
  const outOf = unweighed.map((root) => maximumOf(root, marks));
  const points = outOf.reduce((sum, most) => sum + (most?.maximum ?? Number.NaN), 0);
  if (Math.abs(others + points / 100 - 1) < 0.0005) {
    for (const [at, root] of unweighed.entries()) {
      root.weight = (outOf[at]?.maximum ?? 0) / 100;
      root.weightFrom = outOf[at]?.where ?? [];
    }
    return;
  }
  if (second) return;
  for (const { label, text, where } of texts) {
    const isFormula = isPriced && priceFormula(`${label} ${text}`) !== undefined;
    const isAbout = labelKey(label) === labelKey(open.name) || (isPriced && label !== '' && isNamed(label));
    const number = isFormula
      ? factorIn.exec(`${label} ${text}`.normalize('NFKC'))
      : isAbout
        ? /^\s*(\d{1,3}(?:\.\d+)?)\s*(?:%|points?|marks?)?\s*$/i.exec(text)
        : null;
    const share = Number(number?.[1] ?? number?.[2] ?? Number.NaN) / 100;
    if (!(Math.abs(others + share - 1) < 0.0005)) continue;
    open.weight = share;
    open.weightFrom = [where];
    return;
  }
}

/** What all marks of a criterion are out of, where they or its heading say so. */
function maximumOf({ name, maximum, where }: CriterionNode, marks: readonly MarkFact[]) {
  if (maximum !== null) return { maximum, where: where ? [where] : [] };
  const own = marks.filter(({ criterion }) => labelKey(criterion) === labelKey(name));
  const [first] = own;
  return first && first.maximum !== null && own.every((mark) => mark.maximum === first.maximum)
    ? { maximum: first.maximum, where: [first.mark.where] }
    : undefined;
}

/** "Quality: 60 points", "Price: 40 points" and no weight anywhere: points that make up 100 are the weights. */
export function addPointsThatMakeAWhole(
  roots: readonly CriterionNode[],
  texts: readonly StatedText[],
  { isNamed }: Priced,
  marks: readonly MarkFact[],
): void {
  if (roots.length < 2 || roots.some(({ weight }) => weight !== null)) return;
  const found = roots.map((root) => {
    const isPriced = isNamed(root.name);
    const said = texts.flatMap(({ label, text, where }) => {
      const isAbout = label !== '' && (labelKey(label) === labelKey(root.name) || (isPriced && isNamed(label)));
      const points =
        (isAbout
          ? /^\s*(\d{1,3}(?:\.\d+)?)\s*(?:points?|marks?|puntos|punti|punkte|punten|pontos|punkt(?:ów|y)|poäng)(?!\p{L})(?:\W*$|\.\s| (?:to|for) the (?:lowest|cheapest)\b)/iu.exec(
              text,
            )?.[1]
          : undefined) ??
        new RegExp(
          `${escaped(root.name)}${String.raw`[\s(:=,–—-]{1,4}`}${number}${String.raw`\s*(?:points?|marks?)\b`}`,
          'iu',
        ).exec(text)?.[1] ??
        (isPriced ? pointsForPrice(label, text) : undefined);
      return points === undefined ? [] : [{ points: Number(points), where }];
    })[0];
    const most = said ? undefined : maximumOf(root, marks);
    const [where] = most?.where ?? [];
    return said ?? (most && where !== undefined ? { points: most.maximum, where } : undefined);
  });
  const sum = found.reduce((total, said) => total + (said?.points ?? Number.NaN), 0);
  if (sum !== 100) return;
  const most = roots.map(({ name }) => highestMark(name, marks));
  const areOutOf = most.some((mark) => mark > 10) && most.every((mark, at) => mark <= (found[at]?.points ?? 0));
  for (const [index, root] of roots.entries()) {
    root.weight = (found[index]?.points ?? 0) / 100;
    root.weightFrom = found[index] ? [found[index].where] : [];
    // Marks of more than ten that are within their points are out of them.
    if (areOutOf && !isNamed(root.name)) root.maximum ??= found[index]?.points ?? null;
  }
}

const highestMark = (name: string, marks: readonly MarkFact[]): number =>
  Math.max(
    0,
    ...marks.flatMap(({ criterion, mark, maximum }) =>
      labelKey(criterion) === labelKey(name) && mark.kind === 'value' ? [maximum === null ? mark.value : 0] : [],
    ),
  );

/** "Price 50 marks", "Price is marked out of 40", "lowest tender / tender x 40". */
function pointsForPrice(label: string, text: string): string | undefined {
  const whole = `${label}: ${text}`.normalize('NFKC');
  const stated =
    /\b(?:prices?|pricing|costs?|fees?|commercial|quotes?)\b(?: (?:is|are|will be))?(?: (?:scored|marked|evaluated|worth))?(?: out of)?[\s(:=,–—-]{1,4}(\d{1,3})(?:\s*(?:marks?|points?)\b|\W*$|[:.])/i.exec(
      whole,
    )?.[1];
  const factor = priceFormula(whole) === undefined ? null : factorIn.exec(whole);
  return stated ?? factor?.[1] ?? factor?.[2];
}

const factorIn =
  /(?:[x×✕*]|multiplied by|times)\s*\(?(\d{1,3}(?:\.\d+)?)(?!\.?\d)|(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*%?\s*(?:[x×✕*]|multiplied by|times)/i;
