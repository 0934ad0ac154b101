/** Weights that stand in a sentence or a form rather than in a table: "Quality 60 % / Price 40 %", "Price weighting: 40". */
import { labelKey } from '../score/names';
import type { CriterionNode } from './criteria-tree';
import type { StatedText } from './propose';
import { isPriceName } from './stated';

const weightWords = /\b(?:weight(?:s|ing|ings|ed)?|split|ratio|evaluation|award criteria|pwysoliad|pwysau)\b/i;

/** Gives every criterion without a weight the one that a text names; a criterion two texts weigh differently gets none. */
export function addStatedWeights(roots: readonly CriterionNode[], texts: readonly StatedText[]): void {
  for (const root of roots) {
    if (root.weight !== null) continue;
    const found = texts.flatMap(({ label, text, where }) => {
      const weight = weightIn(root.name, label, text);
      return weight === undefined ? [] : [{ weight, where }];
    });
    const [first] = found;
    if (!first || found.some(({ weight }) => weight !== first.weight)) continue;
    root.weight = first.weight;
    root.weightFrom = [first.where];
  }
}

function weightIn(criterion: string, label: string, text: string): number | undefined {
  const names = [criterion, ...(isPriceName(criterion) ? ['price', 'cost', 'commercial'] : [])];
  const aboutWeights = weightWords.test(`${label} ${text}`);
  for (const name of names) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const said = new RegExp(
      `${escaped}[^0-9a-z]{0,6}(?:weight(?:ing)?)?[^0-9a-z]{0,4}(\\d{1,3}(?:\\.\\d+)?)\\s*(%)?`,
      'i',
    ).exec(text);
    if (said?.[1] !== undefined && (said[2] === '%' || aboutWeights)) return asShare(said[1]);
    // A form: the label names the criterion or says "weight", the value is the number alone.
    const alone = /^\s*(\d{1,3}(?:\.\d+)?)\s*(%)?\s*$/.exec(text);
    const labelName = labelKey(label.replace(weightWords, '').replace(/[():%]/g, ' '));
    if (alone?.[1] !== undefined && labelName === labelKey(name) && (alone[2] === '%' || weightWords.test(label)))
      return asShare(alone[1]);
  }
  return undefined;
}

const asShare = (digits: string): number => {
  const value = Number(digits);
  return value <= 1 && digits.includes('.') ? value : Number((value / 100).toPrecision(12));
};
