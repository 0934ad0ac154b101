/** Ids: each once, and each named one there. A pack that stands on another may name what only the other has. */
import type { Problem } from '../result';
import type { Pack } from './pack';
import { packProblem } from './pack-problem';

/** The lists of a pack whose parts have ids. Rules and hints share one set, since findings and marks go by it. */
export function idProblems(pack: Pack): readonly Problem[] {
  const of = (list: readonly { readonly id: string }[] | undefined): readonly string[] =>
    (list ?? []).map(({ id }) => id);
  return [
    ...duplicates('rules', of(pack.rules)),
    ...duplicates('hints', of(pack.hints), of(pack.rules)),
    ...duplicates('measures', of(pack.measures)),
    ...duplicates('outcomes', of(pack.outcomes)),
    ...duplicates('criteria', of(pack.criteria)),
    ...duplicates('scales', of(pack.scales)),
    ...duplicates('needs', of(pack.needs)),
    ...repeatedTexts(pack),
    ...(pack.extends ? [] : referenceProblems(pack)),
  ];
}

/** Whatever has an id that one before it has, or one of `rules`. */
function duplicates(kind: string, ids: readonly string[], rules: readonly string[] = []): readonly Problem[] {
  const before = new Set<string>();
  const taken = new Set(rules);
  return ids.flatMap((id, index) => {
    const isTwice = before.has(id) || taken.has(id);
    before.add(id);
    if (!isTwice) return [];
    const message = taken.has(id) ? `A rule is called ${id} already.` : `Two ${kind} are called ${id}.`;
    return [packProblem('duplicate-id', [kind, index, 'id'], message, 'Give one of them another id.')];
  });
}

/** Of two texts for one thing only the last would ever be read. */
function repeatedTexts({ texts = [] }: Pack): readonly Problem[] {
  const before = new Set<string>();
  return texts.flatMap(({ language, of, member }, index) =>
    before.size < before.add(`${language} ${of} ${member}`).size
      ? []
      : [
          packProblem(
            'text-repeated',
            ['texts', index],
            `The ${member} of ${of} stands in "${language}" for the second time.`,
            'Take one of the two out.',
          ),
        ],
  );
}

function referenceProblems(pack: Pack): readonly Problem[] {
  const outcomes = new Set(pack.outcomes.map(({ id }) => id));
  const scales = new Set(pack.scales?.map(({ id }) => id));
  const named = new Set([
    'pack',
    ...[pack.rules, pack.hints, pack.measures, pack.outcomes, pack.criteria, pack.scales, pack.needs].flatMap(
      (list) => list?.map(({ id }) => id) ?? [],
    ),
  ]);
  const missing = (code: string, path: readonly (string | number)[], id: string, what: string, target: string) =>
    packProblem(
      code,
      path,
      `${id} names "${target}", which is no ${what} of the pack.`,
      `Name ${what === 'outcome' ? 'an' : 'a'} ${what} of the pack, or none.`,
    );
  return [
    ...pack.measures.flatMap(({ id, outcome }, index) =>
      outcome !== undefined && !outcomes.has(outcome)
        ? [missing('unknown-outcome', ['measures', index, 'outcome'], id, 'outcome', outcome)]
        : [],
    ),
    ...(pack.criteria ?? []).flatMap(({ id, outcome, scale }, index) => [
      ...(outcome !== undefined && !outcomes.has(outcome)
        ? [missing('unknown-outcome', ['criteria', index, 'outcome'], id, 'outcome', outcome)]
        : []),
      ...(scale !== undefined && !scales.has(scale)
        ? [missing('unknown-scale', ['criteria', index, 'scale'], id, 'scale', scale)]
        : []),
    ]),
    ...(pack.texts ?? []).flatMap(({ of, language }, index) =>
      named.has(of) ? [] : [missing('unknown-part', ['texts', index, 'of'], `A text in "${language}"`, 'part', of)],
    ),
  ];
}
