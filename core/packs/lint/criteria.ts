/**
 * Criteria held against section 23 of the Procurement Act 2023: they must relate to the contract, be clear, measurable and
 * specific, and be proportionate. https://www.legislation.gov.uk/ukpga/2023/54/section/23
 * Words cannot decide law: this is advice on wordings that are often challenged.
 */
import { words } from '../../evaluate/words';
import type { Problem } from '../../result';
import type { Pack, PackCriterion } from '../pack';
import { packProblem } from '../pack-problem';

interface Advice {
  readonly code: string;
  readonly phrases: readonly string[];
  readonly says: string;
  readonly hint: string;
}

const wordings: readonly Advice[] = [
  {
    code: 'criterion-not-related',
    phrases: [
      'across your organisation',
      'company wide',
      'corporate social responsibility',
      'csr policy',
      'as an organisation',
      'your wider business',
    ],
    says: 'asks about the bidder as a whole rather than about this contract (section 23(2)(a))',
    hint: 'Ask what will be done in delivering this contract.',
  },
  {
    code: 'criterion-not-clear',
    phrases: [
      'where appropriate',
      'as appropriate',
      'best endeavours',
      'world class',
      'cutting edge',
      'passion',
      'passionate',
      'and so on',
      'etc',
      'robust',
      'holistic',
    ],
    says: 'uses words that two evaluators may read in two ways (section 23(2)(b))',
    hint: 'Say what an answer must show to earn each mark.',
  },
];

/** More sub-questions than this in one criterion is much to ask of a small bidder. */
const manyQuestions = 6;

/** The first of the phrases that stands in the text, as whole words. */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  const padded = words(text);
  return phrases.find((one) => padded.includes(words(one)));
}

export function criterionAdvice({ criteria = [] }: Pack): readonly Problem[] {
  return criteria.flatMap((criterion, index) => {
    const path = ['criteria', index, 'question'];
    const found = wordings.flatMap(({ code, phrases, says, hint }) => {
      const phrase = phraseIn(criterion.question, phrases);
      return phrase === undefined
        ? []
        : [packProblem(code, path, `${criterion.id} says "${phrase}" and so ${says}.`, hint)];
    });
    return [...found, ...formAdvice(criterion, path)];
  });
}

function formAdvice(
  { id, question, scale, method }: PackCriterion,
  path: readonly (string | number)[],
): readonly Problem[] {
  const asked = question.split('?').length - 1;
  return [
    ...(scale === undefined && method === undefined
      ? [
          packProblem(
            'criterion-not-measurable',
            path,
            `${id} has neither a scale nor a method, so nobody can say how it is marked (section 23(3)(a)).`,
            'Name a scale of the pack, or a method with its parameters.',
          ),
        ]
      : []),
    ...(asked > manyQuestions
      ? [
          packProblem(
            'criterion-asks-much',
            path,
            `${id} asks ${asked} questions at once, which may be out of proportion to the contract (section 23(2)(d)).`,
            'Keep what the decision turns on.',
          ),
        ]
      : []),
  ];
}
