/** "Tech." and "SV" over marks, where the list of criteria says "Technical" and "Social value". */

import { criterionName } from '../facts/headings/criterion-name';
import { labelKey } from '../facts/names/labels';
import type { CriterionNode } from './criteria-tree';

/** Whether one name is the other's initials, or each of its words begins the other's. */
export function isShortFor(short: string, long: string): boolean {
  const words = labelKey(short).split(' ');
  const whole = labelKey(long).split(' ');
  if (labelKey(short) === labelKey(long)) return false;
  // "Quality score" in a list is called "Quality" over its scores.
  if (labelKey(criterionName(long)) === labelKey(short)) return true;
  const initials = whole.filter((word) => !/^(?:and|of|the|for)$/.test(word)).map((word) => word.charAt(0));
  if (whole.length > 1 && words.join('') === initials.join('')) return true;
  return (
    words.length === whole.length && words.every((word, at) => word.length >= 3 && whole[at]?.startsWith(word) === true)
  );
}

/**
 * Gives a criterion that is listed and has no marks the marks that stand under a short form of its name, where there is
 * only one of each. The criterion seen over the marks is then no criterion of its own.
 */
export function joinShortNames(roots: CriterionNode[], isMarked: (name: string) => boolean): void {
  const all = roots.flatMap((root) => [root, ...below(root)]).filter(({ children }) => children.length === 0);
  const listed = all.filter(({ name, weight }) => weight !== null && !isMarked(name));
  const shorts = roots.filter(
    ({ name, weight, children }) => weight === null && children.length === 0 && isMarked(name),
  );
  for (const short of shorts) {
    const fits = listed.filter(({ name }) => isShortFor(short.name, name));
    const [long, second] = fits;
    const rivals = shorts.filter((other) => other !== short && long && isShortFor(other.name, long.name));
    if (!long || second || rivals.length > 0) continue;
    long.readFrom = [short.name];
    long.maximum ??= short.maximum;
    long.minimum ??= short.minimum;
    roots.splice(roots.indexOf(short), 1);
  }
}

const below = ({ children }: CriterionNode): readonly CriterionNode[] =>
  children.flatMap((child) => [child, ...below(child)]);
