/** How social value is scored where bids offer commitments: as stated, else by targets or by share, and said so. */
import type { TenderFacts } from '../facts/tender';
import type { CriterionNode } from './criteria-tree';
import { type LeafMethod, placeOf } from './leaf-method';
import type { StatedText } from './propose';
import { isPriceName, socialValueMethod } from './stated';

export function socialMethod(criterion: CriterionNode, facts: TenderFacts, texts: readonly StatedText[]): LeafMethod {
  const own = criterion.method === null ? undefined : socialValueMethod(criterion.method);
  if (own !== undefined)
    return {
      method: { id: own },
      decided: [
        { what: `${criterion.name} by ${own}: "${criterion.method}"`, from: criterion.where ? [criterion.where] : [] },
      ],
      undecided: [],
    };
  const unknown = texts.find(({ label, text }) => isUnknown(`${label} ${text}`));
  if (unknown) return notUnderstood(criterion, unknown);
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
  const formula = unknownFormula(texts);
  if (formula) return notUnderstood(criterion, formula);
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

const notUnderstood = (criterion: CriterionNode, said: StatedText): LeafMethod => ({
  method: { id: 'sv.proportionHighest' },
  decided: [],
  undecided: [
    {
      code: 'method-unknown',
      severity: 'stop',
      path: [said.where, criterion.name],
      message: `${said.where} states a way to score ${criterion.name} that was not understood: “${short(said)}”.`,
      hint: 'Choose in the set-up the method that gives the same, with its bands or points, or enter the points as marks.',
    },
  ],
});

/** "Social value – 10%. Score = points offered / 600 x 10": a formula in a cell that speaks of social value and not of price. */
function unknownFormula(texts: readonly StatedText[]): StatedText | undefined {
  return texts.find(({ label, text, where }) => {
    if (!/=[^=]*(?:[/÷]|divided by)/i.test(text)) return false;
    const cell = texts.filter((other) => other.where === where).map((other) => `${other.label} ${other.text}`);
    return aboutSocialValue.test(cell.join(' ')) && !isPriceName(`${label} ${text}`);
  });
}

const aboutSocialValue = /social value|community benefit|commitment|gwerth cymdeithasol|buddion cymunedol/i;

/** "Under 5% 0 marks, 5-10% 5 marks, over 10% 10 marks": a ladder of marks or points, and no method here by its words. */
function isUnknown(said: string): boolean {
  const steps = said.match(/\b\d+(?:\.\d+)?\s*(?:marks?|points?)\b/gi) ?? [];
  return aboutSocialValue.test(said) && steps.length > 1 && socialValueMethod(said) === undefined;
}

const short = ({ text }: StatedText): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
