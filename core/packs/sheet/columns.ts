/** The columns of a pack's sheets, each a path into its JSON: what is written with them is read back with them. */
import type { Standing, Tone } from '../pack';

const standings: readonly Standing[] = ['verified', 'second-hand', 'unverified'];
const tones: readonly Tone[] = ['fact', 'benefit', 'attention'];

/** `list`: texts between commas, quoted where they hold one. `goals`: numbers between commas. `parameters`: JSON. */
export type CellKind = 'text' | 'number' | 'list' | 'goals' | 'parameters';

export interface Column {
  readonly heading: string;
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** A list that is empty rather than absent where its cell is blank. */
  readonly always?: boolean;
  /** What may stand in it. */
  readonly choice?: readonly string[];
  /** In characters. */
  readonly width: number;
}

const column = (
  heading: string,
  path: string,
  width = 16,
  more: Partial<Pick<Column, 'kind' | 'always' | 'choice'>> = {},
): Column => ({ heading, path: path.split('.'), kind: 'text', width, ...more });

const source = (path = 'source', prefix = 'Source'): readonly Column[] => [
  column(`${prefix}: publisher`, `${path}.publisher`, 20),
  column(`${prefix}: document`, `${path}.document`, 32),
  column(`${prefix}: clause`, `${path}.clause`),
  column(`${prefix}: date`, `${path}.date`, 12),
  column(`${prefix}: link`, `${path}.url`, 24),
];
const standing = (path = 'standing', heading = 'Standing') => column(heading, path, 13, { choice: standings });
const goals = column('Goals', 'goals', 10, { kind: 'goals', always: true });

/** What a pack's sheet is called where the workbook has one of its name already; it is read under either name. */
export const otherNameOf = (sheet: string): string =>
  sheet === 'Pack' ? 'Pack itself' : `Pack ${sheet.toLowerCase()}`;

/** The pack itself: one row a heading. */
export const packColumns: readonly Column[] = [
  column('Format', 'format'),
  column('Id', 'id'),
  column('Version', 'version'),
  column('Title', 'title'),
  column('Summary', 'summary'),
  column('Publisher', 'publisher'),
  column('Licence', 'licence'),
  column('Attribution', 'attribution'),
  column('Jurisdiction', 'jurisdiction'),
  column('Valid from', 'validFrom'),
  column('Valid to', 'validTo'),
  column('Extends: id', 'extends.id'),
  column('Extends: SHA-256', 'extends.sha256'),
  column('Extends: replaces', 'extends.replaces', 16, { kind: 'list' }),
  column('Extends: without', 'extends.without', 16, { kind: 'list' }),
];

export const outcomeColumns: readonly Column[] = [
  column('Id', 'id', 24),
  column('Title', 'title', 44),
  column('Theme', 'theme', 24),
  goals,
  ...source(),
  standing(),
];

export const measureColumns: readonly Column[] = [
  column('Id', 'id', 24),
  column('Title', 'title', 40),
  column('Outcome', 'outcome', 24),
  column('Unit', 'unit'),
  column('Words', 'words', 40, { kind: 'list', always: true }),
  column('Not these words', 'notWords', 24, { kind: 'list' }),
  goals,
  column('Unit value', 'unitValue.value', 12, { kind: 'number' }),
  column('Low', 'unitValue.low', 12, { kind: 'number' }),
  column('High', 'unitValue.high', 12, { kind: 'number' }),
  column('Value per', 'unitValue.unit'),
  column('Price year', 'unitValue.priceYear', 10),
  column('Value licence', 'unitValue.licence'),
  standing('unitValue.standing', 'Value standing'),
  ...source('unitValue.source', 'Value source'),
  column('Overlap group', 'overlapGroup'),
  ...source(),
  standing(),
];

/** Columns before the conditions, and after them. */
interface AroundConditions {
  readonly before: readonly Column[];
  readonly after: readonly Column[];
}

const before = [column('No.', 'no', 5, { kind: 'number' }), column('Id', 'id', 26), column('Title', 'title', 44)];

export const ruleColumns: AroundConditions = {
  before,
  after: [column('Rationale', 'rationale', 48), column('Hint', 'hint', 40), ...source(), standing(), goals],
};

export const hintColumns: AroundConditions = {
  before,
  after: [
    column('Tone', 'tone', 10, { choice: tones }),
    column('Chip', 'chip', 24),
    column('Sentence', 'sentence', 60),
    column('Rationale', 'rationale', 48),
    ...source(),
    standing(),
    goals,
  ],
};

export const missingColumns: readonly Column[] = [column('What', 'what', 60), ...source()];

/** Sheets that a pack may have or not: one row a thing. */
export const wordSheets: readonly {
  readonly member: 'needs' | 'criteria' | 'scales' | 'glossary' | 'texts' | 'changes';
  readonly name: string;
  readonly columns: readonly Column[];
}[] = [
  {
    member: 'needs',
    name: 'Needs',
    columns: [
      column('Id', 'id', 24),
      column('Title', 'title', 44),
      column('People', 'people', 24),
      column('Place', 'place', 24),
      goals,
      ...source(),
      standing(),
    ],
  },
  {
    member: 'criteria',
    name: 'Criteria',
    columns: [
      column('Id', 'id', 24),
      column('Title', 'title', 32),
      column('Question', 'question', 60),
      column('Outcome', 'outcome', 24),
      column('Weight', 'weight', 8, { kind: 'number' }),
      column('Scale', 'scale', 20),
      column('Method', 'method.id', 20),
      column('Method parameters', 'method.parameters', 24, { kind: 'parameters' }),
      goals,
      ...source(),
      standing(),
    ],
  },
  {
    member: 'scales',
    name: 'Scales',
    columns: [column('Id', 'id', 24), column('Title', 'title', 44), ...source(), standing()],
  },
  {
    member: 'glossary',
    name: 'Words',
    columns: [column('Word', 'term', 24), column('Meaning', 'meaning', 60), ...source()],
  },
  {
    member: 'texts',
    name: 'Other languages',
    columns: [
      column('Language', 'language', 10),
      column('Of', 'of', 26),
      column('Member', 'member', 12),
      column('Text', 'text', 60),
    ],
  },
  {
    member: 'changes',
    name: 'Changes',
    columns: [column('Version', 'version', 10), column('Date', 'date', 12), column('What', 'what', 60)],
  },
];

/** One row a step; they belong to the scale that is named, in their order. */
export const stepSheet = {
  name: 'Scale steps',
  scale: 'Scale',
  columns: [
    column('Mark', 'mark', 8, { kind: 'number' }),
    column('Name', 'label', 20),
    column('Meaning', 'meaning', 60),
  ],
} as const;
