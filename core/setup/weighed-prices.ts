/** Prices that weigh something among themselves: each may be scored on its own, or all be added up by their weights first. */
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { percent } from './percent';
import type { Priced } from './priced';
import type { StatedText } from './propose';

const ownScore =
  /\b(?:each|every|individually|separately)\b[^.]{0,60}\b(?:scor|mark|evaluat|assess|compar|award|receiv)|\b(?:scor|mark|evaluat|assess|compar)\w*\b[^.]{0,40}\b(?:individually|separately|in (?:its|their) own right)\b/i;

/** Asks which, where "Basket 1 50 %, Basket 2 30 %, Basket 3 20 %" stand under price and no words say it. */
export function weighedPrices(
  roots: readonly CriterionNode[],
  texts: readonly StatedText[],
  { isNamed }: Priced,
): readonly Problem[] {
  if (texts.some(({ label, text }) => ownScore.test(`${label} ${text}`))) return [];
  return roots.flatMap((root): Problem[] => {
    const { name, children, childWeights } = root;
    const isSplit = children.length > 1 && children.every(({ weight, method }) => weight !== null && method === null);
    if (!isNamed(name) || !isSplit || childWeights !== 'of-parent') return [];
    const shares = children.map((child) => `${child.name} ${percent(child.weight ?? 0)}`).join(', ');
    return [
      {
        code: 'weighed-prices-unclear',
        severity: 'stop',
        path: [...children.flatMap(({ weightFrom }) => weightFrom).slice(0, 1), name],
        message: `Within ${name} the prices have weights (${shares}): is each scored on its own, or are they added up by these weights and scored as one?`,
        hint: 'If each is scored, write so above them: “Each is scored as lowest price / price”. If they are added up, enter the sum of each bid as its price, and take the weights out.',
      },
    ];
  });
}
