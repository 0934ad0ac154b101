/** Which method gives a criterion its points: from what stands beside it, from a statement, or the usual one, and said so. */

import type { MarkFact, TenderFacts } from '../facts/tender';
import type { Problem } from '../result';
import { labelKey } from '../score/names';
import type { CriterionNode } from './criteria-tree';
import type { Decision, StatedText } from './propose';
import type { Method } from './setup';
import { isPriceName, isSocialValueName, priceFormula, socialValueMethod, statedMaximum } from './stated';

interface LeafMethod {
  readonly method: Method;
  readonly decided: readonly Decision[];
  readonly undecided: readonly Problem[];
}

/** Words of the tender that speak of this criterion: its own method cell first, then statements about price or scale. */
export function leafMethod(criterion: CriterionNode, facts: TenderFacts, texts: readonly StatedText[]): LeafMethod {
  const marks = facts.marks.filter((mark) => labelKey(mark.criterion) === labelKey(criterion.name));
  const ownFormula = criterion.method === null ? undefined : priceFormula(criterion.method);
  const priced = facts.prices.length > 0 && (isPriceName(criterion.name) || ownFormula !== undefined);
  if (priced) return priceMethod(criterion, texts, ownFormula);
  if (marks.length > 0) return markedMethod(criterion, marks, texts);
  const social =
    isSocialValueName(criterion.name) ||
    (criterion.method !== null && /social value|commitment/i.test(criterion.method));
  if (social && facts.commitments.length > 0) return socialMethod(criterion, facts, texts);
  return markedMethod(criterion, marks, texts);
}

const placeOf = (criterion: CriterionNode): string[] => [...(criterion.where ? [criterion.where] : []), criterion.name];

function priceMethod(criterion: CriterionNode, texts: readonly StatedText[], own: string | undefined): LeafMethod {
  if (own !== undefined)
    return {
      method: { id: own },
      decided: [
        { what: `${criterion.name} by ${own}: "${criterion.method}"`, from: criterion.where ? [criterion.where] : [] },
      ],
      undecided: [],
    };
  const found = texts.flatMap(({ label, text, where }) => {
    const plain = `${label} ${text}`;
    const id = /pric|cost|tender|bid|pris/i.test(plain) ? priceFormula(plain) : undefined;
    return id === undefined ? [] : [{ id, text, where }];
  });
  const [first] = found;
  if (first && found.every(({ id }) => id === first.id))
    return {
      method: { id: first.id },
      decided: [{ what: `${criterion.name} by ${first.id}: "${first.text}"`, from: [first.where] }],
      undecided: [],
    };
  return {
    method: { id: 'price.lowestOverBid' },
    decided: [],
    undecided: [
      {
        code: first ? 'method-conflict' : 'method-assumed',
        severity: 'notice',
        path: first ? [first.where, criterion.name] : placeOf(criterion),
        message: first
          ? `The workbook states two different price formulas, in ${found.map(({ where }) => where).join(' and ')}.`
          : `No price formula is stated for ${criterion.name}; lowest price / price is assumed, the most common one.`,
        hint: 'Choose the formula that was published in the tender.',
      },
    ],
  };
}

function markedMethod(criterion: CriterionNode, marks: readonly MarkFact[], texts: readonly StatedText[]): LeafMethod {
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
  const general = texts.flatMap(({ label, text, where }) => {
    const maximum = statedMaximum(`${label} ${text}`);
    return maximum === undefined ? [] : [{ maximum, where }];
  });
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
      method: { id: 'marks.scale', maximum },
      decided: [{ what: `${criterion.name} is marked out of ${maximum}`, from }],
      undecided: [],
    };
  }
}

function socialMethod(criterion: CriterionNode, facts: TenderFacts, texts: readonly StatedText[]): LeafMethod {
  const own = criterion.method === null ? undefined : socialValueMethod(criterion.method);
  if (own !== undefined)
    return {
      method: { id: own },
      decided: [
        { what: `${criterion.name} by ${own}: "${criterion.method}"`, from: criterion.where ? [criterion.where] : [] },
      ],
      undecided: [],
    };
  const stated = texts.flatMap(({ label, text, where }) => {
    const plain = `${label} ${text}`;
    const id = /social value|community benefit|commitment|gwerth cymdeithasol/i.test(plain)
      ? socialValueMethod(plain)
      : undefined;
    return id === undefined ? [] : [{ id, text, where }];
  });
  const [first] = stated;
  if (first && stated.every(({ id }) => id === first.id))
    return {
      method: { id: first.id },
      decided: [{ what: `${criterion.name} by ${first.id}: "${first.text}"`, from: [first.where] }],
      undecided: [],
    };
  const targets = facts.commitments.filter((commitment) => commitment.target?.kind === 'value').length;
  const id = targets > 0 && targets * 2 >= facts.commitments.length ? 'sv.targetAttainment' : 'sv.proportionHighest';
  return {
    method: { id },
    decided: [],
    undecided: [
      {
        code: 'method-assumed',
        severity: 'notice',
        path: placeOf(criterion),
        message:
          id === 'sv.targetAttainment'
            ? `How ${criterion.name} is scored is stated nowhere; attainment of the stated targets is assumed.`
            : `How ${criterion.name} is scored is stated nowhere; each bid's value as a share of the highest is assumed. One wild promise lowers everyone else.`,
        hint: 'Choose the method that was published in the tender.',
      },
    ],
  };
}
