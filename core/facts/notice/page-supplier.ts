/** A supplier as a block of a page prints it: the organisation, and what is declared of it. */
import type { Block, PageKind, Passage } from '../../page';
import type { Problem } from '../../result';
import { displayName } from '../names';
import type { LegalForm, Stated, SupplierFacts } from '../notice';
import type { PageFact } from './labels';
import { formOfType, legalForms } from './legal-forms';
import type { Declaration } from './organisations';
import { readOrganisation } from './page-organisation';
import { type Passages, readAnswer, sortPassages } from './passages';
import { isPlaceholder } from './placeholders';
import { noSupplierNamed, quoted, type Read, remark } from './remark';

const declarationOf: readonly (readonly [PageFact, Declaration])[] = [
  ['sme', 'sme'],
  ['vcse', 'vcse'],
  ['supported-employment', 'supportedEmployment'],
  ['mutual', 'publicServiceMutual'],
];

/** TED prints a size and not an answer. */
const sizes = { micro: true, small: true, medium: true, sme: true, large: false };

/** What a register's own page or the notice calls its type. */
function typeForms(passages: Passages, kind: PageKind): readonly LegalForm[] {
  const basis = kind === 'company' ? 'register-page' : 'declared';
  const stated = [...passages.of('supplier-type'), ...(kind === 'company' ? passages.unlabelled : [])];
  return stated.flatMap(({ text, label, where }) => {
    const isType = label !== '' || /community interest company/i.test(text);
    const form = isType ? formOfType(text) : undefined;
    return form ? [{ form, basis, where } as const] : [];
  });
}

/** A supplier; nothing but a problem where a placeholder stands in its place. */
export function readSupplier(block: Block, kind: PageKind): Read<readonly SupplierFacts[]> {
  const name = displayName(block.name.text);
  if (isPlaceholder(name)) return { value: [], problems: [noSupplierNamed(name, block.name.where)] };
  const passages = sortPassages(block.passages);
  const { value: organisation, problems } = readOrganisation(block, passages);
  const answers = declarationOf.flatMap(([fact, declaration]) =>
    passages
      .of(fact)
      .map((passage) => ({ passage, declaration, answer: readAnswer(passage, fact === 'sme' ? sizes : undefined) })),
  );
  const stated = answers.flatMap(({ declaration, answer }) => (answer ? [{ declaration, answer }] : []));
  return {
    value: stated.reduce<readonly SupplierFacts[]>(
      (mentions, { declaration, answer }) => withAnswer(mentions, declaration, answer),
      [
        {
          ...organisation,
          legalForms: [...typeForms(passages, kind), ...legalForms(name, organisation.where, organisation.identifiers)],
          lots: block.lots,
        },
      ],
    ),
    problems: [
      ...problems,
      ...answers.flatMap(({ passage, answer }) => (answer === null ? [unclearAnswer(passage, name)] : [])),
    ],
  };
}

/** A block that answers one question twice becomes two mentions, which are then joined like any others. */
function withAnswer(
  mentions: readonly SupplierFacts[],
  declaration: Declaration,
  answer: Stated<boolean>,
): readonly SupplierFacts[] {
  const [first, ...others] = mentions;
  if (!first) return mentions;
  return first[declaration] === undefined
    ? [{ ...first, [declaration]: answer }, ...others]
    : [...mentions, { ...first, [declaration]: answer }];
}

const unclearAnswer = ({ label, text, where }: Passage, name: string): Problem =>
  remark(
    'unclear-answer',
    where,
    `${quoted(text)} answers ${quoted(label)} for ${quoted(name)}, which is neither yes nor no.`,
    'Ask the buyer what was meant.',
  );
