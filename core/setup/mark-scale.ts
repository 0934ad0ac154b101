/** The highest mark: from the criterion, its marks, a sentence about it, or one sentence about all; else it is asked for. */

import { fullKey, labelKey } from '../facts/names/labels';
import { statedMaximum } from '../facts/names/stated-scale';
import type { MarkFact } from '../facts/tender';
import type { Where } from '../source';
import type { CriterionNode } from './criteria-tree';
import { type LeafMethod, placeOf } from './leaf-method';
import type { StatedText } from './propose';
import { isPriceName } from './stated';

interface SaidMaximum {
  readonly maximum: number;
  readonly where: Where;
}

/** Highest marks that sentences state: those about this criterion, else those about none of the others. */
function saidMaxima(own: string, texts: readonly StatedText[], others: ReadonlySet<string>): readonly SaidMaximum[] {
  const sentences = texts.flatMap(({ label, text, where }) =>
    (label === '' ? text : `${label}: ${text}`).split(/(?<=[.;!?])\s+|\n/).map((sentence) => ({ sentence, where })),
  );
  const maxima = sentences.flatMap(({ sentence, where }) => {
    const maximum = isAboutPrice(sentence) ? undefined : statedMaximum(sentence);
    return maximum === undefined ? [] : [{ maximum, where, sentence: ` ${fullKey(sentence)} ` }];
  });
  const about = (key: string) => (said: { readonly sentence: string }) => said.sentence.includes(` ${key} `);
  const particular = maxima.filter(about(own));
  return particular.length > 0
    ? particular
    : maxima.filter((said) => ![...others].some((other) => other !== own && about(other)(said)));
}

/**
 * What marks are out of where the column of highest marks gives their weights: "Max 20" beside marks of 3 and 4, and
 * "Quality (scores 0-5)" over them or in a sentence about all. `undefined` where nothing speaks against the column.
 */
export function scaleBeside(
  { name, maximum, method }: CriterionNode,
  head: CriterionNode | undefined,
  own: readonly MarkFact[],
  others: ReadonlySet<string>,
  texts: readonly StatedText[],
): number | null | undefined {
  if (own.some((mark) => mark.maximum !== null)) return null;
  // What stands beside the criterion speaks of it alone.
  const beside = [method, head?.name].flatMap((words) => (words ? (statedMaximum(words) ?? []) : []));
  const said = new Set(beside.slice(0, 1));
  if (said.size === 0) for (const stated of saidMaxima(labelKey(name), texts, others)) said.add(stated.maximum);
  const [scale, second] = said;
  const given = own.flatMap(({ mark }) => (mark.kind === 'value' ? [mark.value] : []));
  const isWithin = scale !== undefined && given.length > 0 && given.every((value) => value <= scale);
  return isWithin && second === undefined && scale < (maximum ?? 0) ? scale : undefined;
}

/** "The lowest price receives the maximum 40 marks" is no scale of marks. */
const isAboutPrice = (said: string): boolean => {
  // "All scored 0-5 except price" is about the others.
  const sentence = said.replace(
    /\b(?:except|excluding|other than|apart from)\s+(?:for\s+|the\s+)?(?:price|cost|fee)s?\b/gi,
    ' ',
  );
  return (
    (isPriceName(sentence) || /\b(?:prices?|priced|lowest|cheapest|discounts?)\b/i.test(sentence)) &&
    !/\b(?:quality|questions?|criteri(?:on|a)|technical)\b/i.test(sentence)
  );
};

export function markedMethod(
  criterion: CriterionNode,
  marks: readonly MarkFact[],
  texts: readonly StatedText[],
  others: ReadonlySet<string>,
  above: readonly string[],
): LeafMethod {
  const own = new Set(marks.flatMap((mark) => (mark.maximum === null ? [] : [mark.maximum])));
  const [ownMaximum] = own;
  if (criterion.maximum !== null) return scale(criterion.maximum, criterion.where ? [criterion.where] : []);
  if (ownMaximum !== undefined && own.size === 1)
    return scale(
      ownMaximum,
      marks.slice(0, 1).map((mark) => mark.mark.where),
    );
  const fromMethod = criterion.method === null ? undefined : statedMaximum(criterion.method);
  if (fromMethod !== undefined) return scale(fromMethod, criterion.where ? [criterion.where] : []);
  const fromHead = above.map(statedMaximum).find((maximum) => maximum !== undefined);
  if (fromHead !== undefined) return scale(fromHead, criterion.where ? [criterion.where] : []);
  const general = saidMaxima(labelKey(criterion.name), texts, others);
  const [first] = general;
  if (first && own.size === 0 && general.every(({ maximum }) => maximum === first.maximum))
    return scale(first.maximum, [first.where]);
  const differing = own.size > 1 ? [...own] : general.map(({ maximum }) => maximum);
  return {
    method: { id: 'marks.scale' },
    decided: [],
    undecided: [
      {
        code: differing.length > 1 ? 'mixed-maxima' : 'maximum-missing',
        severity: 'stop',
        path: placeOf(criterion),
        message:
          differing.length > 1
            ? `Different highest marks are stated for ${criterion.name}: ${[...new Set(differing)].join(', ')}.`
            : `The highest possible mark for ${criterion.name} is stated nowhere.`,
        hint: 'Say what the highest mark is: 5 on a scale of 0 to 5, for example.',
      },
    ],
  };

  function scale(maximum: number, from: readonly string[]): LeafMethod {
    return {
      // Scores after weighting fall between whole marks, and so does "75%" of the whole.
      method: {
        id: 'marks.scale',
        maximum,
        ...((maximum === 1 || marks.some(({ weighted }) => weighted)) && { wholeSteps: false }),
      },
      decided: [{ what: `${criterion.name} is marked out of ${maximum}`, from }],
      undecided: [],
    };
  }
}
