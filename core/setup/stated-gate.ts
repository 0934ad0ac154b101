/** "At least 3 for Security": the minimum mark that a sentence states, for the criteria it names or for all. */
import { labelKey } from '../facts/names/labels';
import type { Where } from '../source';
import type { CriterionNode } from './criteria-tree';
import type { Decision, StatedText } from './propose';
import { statedMinimum, statedRejection } from './stated';
import { statedThreshold } from './stated-threshold';

/** The minimum of a criterion, itself and those above it by name. */
export type Gates = (path: readonly string[]) => number | undefined;

/** Reads them all; a sentence that names a criterion speaks of that one and of those below it alone. */
export function statedGates(roots: readonly CriterionNode[], texts: readonly StatedText[], decided: Decision[]): Gates {
  const names = [...new Set(roots.flatMap(namesIn).map(labelKey))];
  const gate = (value: number | undefined, said: string, where: Where) => {
    const plain = ` ${labelKey(said)} `;
    return value === undefined
      ? []
      : [{ value, where, about: new Set(names.filter((name) => plain.includes(` ${name} `))) }];
  };
  const found = texts.flatMap(({ label, text, where }) => {
    const whole = `${label} ${text}`;
    // "At least 36 out of 60 for quality" is a share of many marks.
    if (statedThreshold(whole)?.outOf !== undefined) return [];
    const minimum = statedMinimum(whole);
    if (minimum !== undefined) return gate(minimum, whole, where);
    return whole.split(/(?<=[.;!?])\s+|\n/).flatMap((sentence) => gate(statedRejection(sentence), sentence, where));
  });
  const general = found.find(({ about }) => about.size === 0);
  const particular = found.filter(({ about }) => about.size > 0);
  for (const { value, where } of roots.length > 0 ? [...particular, ...(general ? [general] : [])] : [])
    decided.push({ what: `A mark below ${value} is not ranked`, from: [where] });
  return (path) => (particular.find(({ about }) => path.some((name) => about.has(labelKey(name)))) ?? general)?.value;
}

const namesIn = ({ name, children }: CriterionNode): readonly string[] => [name, ...children.flatMap(namesIn)];
