/** "All criteria carry equal weight", said once for all of them and not beside each. */
import { labelKey } from '../facts/names/labels';
import type { Recognition } from '../facts/recognition';
import type { CriterionNode } from './criteria-tree';
import type { Decision, StatedText } from './propose';

const allCriteria = String.raw`(?:(?:all|both|each|every|of|the|these|above|following|listed|award|evaluation|assessment|scoring|main|\d|two|three|four|five|six|seven|eight) )*criteri(?:a|on)`;
const equally = `(?:(?:an )?equal(?:ly)? weight(?:s|ed|ings?)?|the same weight(?:ing)?|weighted equally)`;
const verbs = `(?:(?:will|shall|must|are|is|be|being|have|has|carry|carries|bear|bears|receive|given|assigned|allocated|all|each|of) )*`;
const over = `(?:(?:is|are|will be|shall be|applies|apply|applied|given|assigned|allocated|for|to|across|between) )+`;

/** Only what is said of all criteria: "Quality questions are equally weighted" leaves open what quality weighs. */
const sentence = new RegExp(
  String.raw`^\W*(?:note: )?(?:${allCriteria} (?:(?:above|below|listed) )?${verbs}${equally}|equal weight(?:s|ings?)? ${over}${allCriteria})\W*$`,
);
const aWeight = /\bweight|\bcriteri|\bsplit\b|\bratio\b/i;

/** What says that all criteria weigh the same. */
const equalIn = ({ label, text, where }: StatedText) =>
  `${label === '' || /^\W*(?:notes?|weight(?:s|ings?)?)\W*$/i.test(label) ? '' : `${label}: `}${text}`
    .split(/(?<=[.;!?])\s+|\n/)
    .filter((said) => sentence.test(said.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')))
    .map((said) => ({ said: said.trim(), where }));

/**
 * Gives criteria that a sentence weighs alike their equal shares. Not where any weight is stated beside it, where
 * criteria have parts, so that two readings are open, or where a column of figures beside the bids may be one more.
 */
export function addEqualWeights(
  roots: readonly CriterionNode[],
  texts: readonly StatedText[],
  { tables }: Recognition,
  decided: Decision[],
): void {
  const [stated] = texts.flatMap(equalIn);
  if (!stated || roots.length < 2) return;
  if (roots.some(({ weight, children }) => weight !== null || children.length > 0)) return;
  const names = roots.map(({ name }) => labelKey(name));
  const isShare = ({ label, text }: StatedText): boolean => {
    const whole = `${label}: ${text}`;
    const key = ` ${labelKey(whole)} `;
    return (
      /\d\s*(?:%|per ?cent)/i.test(whole) && (aWeight.test(whole) || names.some((name) => key.includes(` ${name} `)))
    );
  };
  const mayBeOneMore = tables.some(
    ({ purposes, columns }) =>
      purposes.includes('bids') &&
      columns.some(({ fact, margin, samples }) => fact === null && margin < 1 && samples.some(isFigure)),
  );
  if (texts.some(isShare) || mayBeOneMore) return;
  const share = Number((1 / roots.length).toPrecision(12));
  for (const [index, root] of roots.entries()) {
    // What three thirds lack to the whole is the last one's.
    const isLast = index === roots.length - 1;
    root.weight = isLast ? Number((1 - index * share).toPrecision(12)) : share;
    root.weightFrom = [stated.where];
  }
  decided.push({ what: `All criteria weigh the same: “${stated.said}”`, from: [stated.where] });
}

const isFigure = (sample: string): boolean => /^\W*\d/.test(sample);
