/** Criteria that no weight is stated for: one question for all of them, with the points there are. */
import { list } from '../facts/names/labels';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { percent } from './percent';
import type { Priced } from './priced';

/** Marks of ten and fewer are a scale, and say nothing of what a criterion weighs. */
const longestScale = 10;

export function weightsMissing(roots: readonly CriterionNode[], { isNamed }: Priced): readonly Problem[] {
  const missing = roots.filter(({ weight }) => weight === null);
  if (missing.length === 0) return [];
  const path = [...missing.flatMap(({ where }) => where ?? []).slice(0, 1), ...missing.map(({ name }) => name)];
  const names = list(missing.map(({ name }) => name));
  const base = { code: 'weight-missing', severity: 'stop', path } as const;
  const pointed = missing.filter(({ maximum, name }) => maximum !== null && !isNamed(name));
  const open = missing.filter((node) => !pointed.includes(node));
  const points = pointed.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0);
  const [price, another] = open;
  const arePoints = pointed.some(({ maximum }) => (maximum ?? 0) > longestScale);
  if (price && !another && isNamed(price.name) && arePoints) {
    const stated = list(pointed.map(({ name, maximum }) => `${name} ${maximum}`));
    return [
      {
        ...base,
        path: [...(price.where ? [price.where] : []), price.name],
        message: `Points are stated for all but ${price.name} (${stated}, ${points} in all): nothing says how many ${price.name} has.`,
        hint: `Write the points of ${price.name} beside it, or set the weights.${points < 100 ? ` If all make 100, it has ${100 - points}.` : ''}`,
      },
    ];
  }
  const others = Number(roots.reduce((sum, { weight }) => sum + (weight ?? 0), 0).toPrecision(12));
  if (missing.length === 1 && others > 0 && others < 1)
    return [
      {
        ...base,
        message: `The other criteria have ${percent(others)} between them, and no weight is stated for ${names}.`,
        hint: `Set its weight: ${percent(Number((1 - others).toPrecision(12)))}, if all are to make 100 %.`,
      },
    ];
  return [
    {
      ...base,
      message: `No weight is stated for ${names}.`,
      hint:
        missing.length === 1
          ? 'Set its weight. Nothing is scored until every criterion has one.'
          : 'Set their weights. Nothing is scored until every criterion has one.',
    },
  ];
}
