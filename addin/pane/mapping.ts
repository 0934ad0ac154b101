import type { ColumnMapping, MappingChoice, Recognition } from '../../core/facts/recognition';
import { type FactId, factIds } from '../../core/facts/vocabulary';
import type { Setup } from '../../core/setup/setup';
import type { Where } from '../../core/source';

/** Facts whose column can change a number or a name in the ranking. */
const scoreDependsOn: ReadonlySet<FactId> = new Set<FactId>([
  ...(['bidder', 'lot', 'criterion', 'sub-criterion', 'weight', 'mark', 'maximum', 'minimum', 'evaluator'] as const),
  ...(['price', 'unit-price', 'line-amount', 'discount', 'quantity', 'commitment', 'target', 'unit-value'] as const),
  ...(['social-value', 'status'] as const),
]);

/** What the column is taken for now: the buyer's choice, else the reading. */
export const factOf = (column: ColumnMapping, choices: ReadonlyMap<Where, MappingChoice>): FactId | null => {
  const choice = choices.get(column.where);
  return choice ? choice.fact : column.fact;
};

/** A doubtful column that a score depends on, whichever way the doubt is settled. */
export const needsTick = (column: ColumnMapping): boolean =>
  column.doubtful &&
  [column.fact, column.alternatives[0]?.fact ?? null].some((fact) => fact !== null && scoreDependsOn.has(fact));

/** Heading cells of the doubtful columns that nobody has ticked yet, in the order of the sheets. */
export const unticked = (recognition: Recognition, ticked: ReadonlySet<Where>): readonly Where[] =>
  recognition.tables.flatMap(({ columns }) =>
    columns.filter((column) => needsTick(column) && !ticked.has(column.where)).map(({ where }) => where),
  );

/** Facts to offer for a column: the reading and its next best first, then all others. */
export function offered(column: ColumnMapping, all: readonly FactId[]): readonly FactId[] {
  const first = [column.fact, ...column.alternatives.map(({ fact }) => fact)].filter((fact) => fact !== null);
  return [...new Set([...first, ...all])];
}

const isFact = (fact: string | null): fact is FactId | null => fact === null || factIds.some((id) => id === fact);

/** What the buyer said last time, where the vocabulary still knows it. */
export const choicesOf = (mapping: NonNullable<Setup['mapping']>): ReadonlyMap<Where, MappingChoice> =>
  new Map(
    mapping.flatMap(({ where, fact, bidder, criterion }) =>
      isFact(fact)
        ? [
            [
              where,
              { where, fact, ...(bidder !== undefined && { bidder }), ...(criterion !== undefined && { criterion }) },
            ],
          ]
        : [],
    ),
  );
