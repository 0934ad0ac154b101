/** Two teams' edits of one pack become one pack, part by part and member by member; what both changed is listed. */
import type { Result } from '../../result';
import { admit } from '../admit';
import type { Pack } from '../pack';
import { compareVersions } from '../sharing/parts';
import { isList, lists, type PartKind, partKinds, partsOf } from './parts';
import { same } from './same';

export interface Conflict {
  readonly part: PartKind | 'pack';
  readonly id: string;
  /** `null`: one team took the part out and the other changed it. */
  readonly member: string | null;
  /** Which of the two the merged pack has. */
  readonly kept: 'ours' | 'theirs';
  readonly sentence: string;
}

export interface Merged {
  /** Admitted anew: two sound packs can make one that is not. */
  readonly pack: Result<Pack>;
  readonly conflicts: readonly Conflict[];
}

type Members = Readonly<Record<string, unknown>>;

/** `base` is the version both started from. Where both changed the same thing, ours is kept and the conflict listed. */
export function mergePacks(base: Pack, ours: Pack, theirs: Pack): Merged {
  const conflicts: Conflict[] = [];
  const version = compareVersions(ours.version, theirs.version) < 0 ? theirs.version : ours.version;
  const whole = mergeMembers(
    { ...base, version },
    { ...ours, version },
    { ...theirs, version },
    'pack',
    ours.id,
    conflicts,
  );
  const merged = Object.fromEntries(
    partKinds.flatMap((kind) => {
      const joined = mergeParts(kind, base, ours, theirs, conflicts);
      const member = lists[kind];
      return ours[member] || theirs[member] ? [[member, joined]] : [];
    }),
  );
  return { pack: admit({ ...whole, ...merged }), conflicts };
}

function mergeParts(kind: PartKind, base: Pack, ours: Pack, theirs: Pack, conflicts: Conflict[]): readonly unknown[] {
  const byId = (pack: Pack) => new Map(partsOf(pack, kind).map((part) => [part.id, part]));
  const [old, left, right] = [byId(base), byId(ours), byId(theirs)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((id): readonly unknown[] => {
    const [was, mine, other] = [old.get(id), left.get(id), right.get(id)];
    if (mine && other) return [mergeMembers({ ...was }, { ...mine }, { ...other }, kind, id, conflicts)];
    const only = mine ?? other;
    if (!was) return [only];
    // One team took it out. Where the other left it alone it goes; where the other changed it, somebody must decide.
    if (same(was, only)) return [];
    const kept = mine ? 'ours' : 'theirs';
    conflicts.push({
      part: kind,
      id,
      member: null,
      kept,
      sentence: `The ${kind} ${id} was taken out by one team and changed by the other; it is kept.`,
    });
    return [only];
  });
}

function mergeMembers(
  base: Members,
  ours: Members,
  theirs: Members,
  part: PartKind | 'pack',
  id: string,
  conflicts: Conflict[],
): Members {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      if (part === 'pack' && isList(name)) return [];
      const [was, mine, other] = [base[name], ours[name], theirs[name]];
      if (!same(mine, other) && !same(was, mine) && !same(was, other))
        conflicts.push({
          part,
          id,
          member: name,
          kept: 'ours',
          sentence: `Both teams changed the ${name} of ${part === 'pack' ? 'the pack' : `the ${part} ${id}`}; ours is kept.`,
        });
      const value = same(was, mine) ? other : mine;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
