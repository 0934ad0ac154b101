/** A pack that stands on another, as one pack: the other's parts, with those it names replaced or left out. */
import { fail, ok, type Problem, type Result } from '../result';
import { admit } from './admit';
import type { HashedPack } from './canonical';
import type { Extends, Pack } from './pack';
import { packProblem } from './pack-problem';

/** A pack may stand on one that stands on another. Hashes cannot go in a circle, but a chain can be long. */
const longest = 5;

/** Every list of parts that have an id. */
const lists = ['rules', 'hints', 'measures', 'outcomes', 'criteria', 'scales', 'needs'] as const;

/**
 * The very pack where it stands on none. Otherwise admitted anew, since two sound packs can make one that is not.
 * @param known packs that it may stand on
 */
export function compose(pack: Pack, known: readonly HashedPack[], depth = 0): Result<Pack> {
  const { extends: on, ...own } = pack;
  if (!on) return ok(pack);
  const sameId = known.filter((one) => one.pack.id === on.id);
  const found = depth < longest ? sameId.find(({ sha256 }) => sha256 === on.sha256) : undefined;
  if (!found) return fail(withoutBase(pack, on, sameId[0]));
  const base = compose(found.pack, known, depth + 1);
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

const short = (sha256: string): string => `${sha256.slice(0, 16)}…`;

const withoutBase = ({ id }: Pack, on: Extends, other: HashedPack | undefined): Problem => {
  // A hash written into one of them changes the other's: no two could ever be made to fit.
  if (on.id === id || other?.pack.extends?.id === id)
    return packProblem(
      'extends-in-circle',
      ['extends'],
      on.id === id ? `${id} stands on itself.` : `${id} and ${on.id} stand on each other.`,
      'Take extends out, or name the pack that holds what both need.',
    );
  return other && other.sha256 !== on.sha256
    ? packProblem(
        'extended-pack-differs',
        ['extends', 'sha256'],
        `${id} stands on ${on.id} (${short(on.sha256)}), and the ${on.id} here, version ${other.pack.version}, has another text (${short(other.sha256)}).`,
        `Put that very text of ${on.id} in its place; or, if the text here is meant, look through it and write its hash, ${other.sha256}, under extends.`,
      )
    : packProblem(
        'extended-pack-missing',
        ['extends'],
        `${id} stands on ${on.id} (${short(on.sha256)}), which is not here.`,
        `Open or subscribe to ${on.id} in exactly that version first; in a terminal, name its file with --base.`,
      );
};

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
