/** A pack that stands on another, as one pack: the other's parts, with those it names replaced or left out. */
import { fail, ok, type Problem, type Result } from '../result';
import { admit } from './admit';
import type { Extends, Pack } from './pack';
import { packProblem } from './pack-problem';

/** A known pack by its id and the hash of its text; `undefined` where there is none. */
export type FindPack = (id: string, sha256: string) => Pack | undefined;

/** A pack may stand on one that stands on another. Hashes cannot go in a circle, but a chain can be long. */
const longest = 5;

/** Every list of parts that have an id. */
const lists = ['rules', 'hints', 'measures', 'outcomes', 'criteria', 'scales', 'needs'] as const;

/** The very pack where it stands on none. Otherwise admitted anew, since two sound packs can make one that is not. */
export function compose(pack: Pack, find: FindPack, depth = 0): Result<Pack> {
  const { extends: on, ...own } = pack;
  if (!on) return ok(pack);
  const found = depth < longest ? find(on.id, on.sha256) : undefined;
  if (!found)
    return fail(
      packProblem(
        'extended-pack-missing',
        ['extends'],
        `${pack.id} stands on ${on.id} (${on.sha256.slice(0, 16)}…), which is not here.`,
        `Open or subscribe to ${on.id} in exactly that version first.`,
      ),
    );
  const base = compose(found, find, depth + 1);
  if (!base.ok) return base;
  const problems = nameProblems(pack, base.value, on);
  if (problems.length > 0) return fail(...problems);
  const merged = lists.map((list) => {
    const mine = own[list] ?? [];
    const ids = new Set([...mine.map(({ id }) => id), ...(on.without ?? [])]);
    const kept = (base.value[list] ?? []).filter(({ id }) => !ids.has(id));
    return [list, [...kept, ...mine]] as const;
  });
  const joined = {
    glossary: [...(base.value.glossary ?? []), ...(own.glossary ?? [])],
    texts: [...(base.value.texts ?? []), ...(own.texts ?? [])],
    missing: [...base.value.missing, ...own.missing],
  };
  const given = [...merged, ...Object.entries(joined)].filter(([list, parts]) => parts.length > 0 || list in own);
  return admit({ ...own, ...Object.fromEntries(given) });
}

/** Nothing is replaced by accident: what has the id of another's part must be named, and what is named must be there. */
function nameProblems(pack: Pack, base: Pack, { id, replaces = [], without = [] }: Extends): readonly Problem[] {
  const idsOf = (one: Pack): readonly string[] => lists.flatMap((list) => (one[list] ?? []).map((part) => part.id));
  const [theirs, mine] = [new Set(idsOf(base)), new Set(idsOf(pack))];
  return [
    ...[...replaces, ...without].flatMap((name) =>
      theirs.has(name)
        ? []
        : [
            packProblem(
              'extended-part-missing',
              ['extends'],
              `${id} has nothing called ${name}.`,
              'Correct the name, or take it out of the list.',
            ),
          ],
    ),
    ...replaces.flatMap((name) =>
      mine.has(name)
        ? []
        : [
            packProblem(
              'replacement-missing',
              ['extends', 'replaces'],
              `${pack.id} replaces ${name} and has none of its own.`,
              'Add it, or name it under without.',
            ),
          ],
    ),
    ...[...mine].flatMap((name) =>
      theirs.has(name) && !replaces.includes(name)
        ? [
            packProblem(
              'replaces-unnamed',
              ['extends', 'replaces'],
              `${pack.id} has its own ${name}, as ${id} has.`,
              'Name it under replaces, or give it an id of its own.',
            ),
          ]
        : [],
    ),
  ];
}
