/**
 * Published JSON, read without trust: anything may be missing, of another kind, or there several times. A `Part` is one
 * place in it as every release states it, the latest first, so that releases that only say what changed are read as one
 * and every value keeps the pointer it came from.
 */
import type { Where } from '../../../source';

interface Version {
  readonly value: unknown;
  readonly where: Where;
}

/** The versions of one place, latest first; none where nobody says anything. */
export type Part = readonly Version[];

/** No list of a real notice comes near it. */
const mostItems = 2000;
const longestText = 20_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A list of one where an object is wanted stands for the object. */
const single = (version: Version): Version =>
  Array.isArray(version.value) && version.value.length === 1
    ? { value: version.value[0], where: `${version.where}/0` }
    : version;

/** What each version says under the path; one that lacks it, or says null, erases nothing. */
export const at = (part: Part, ...path: readonly string[]): Part =>
  path.reduce<Part>(
    (versions, key) =>
      versions.map(single).flatMap(({ value, where }) => {
        const inside = isObject(value) ? value[key] : null;
        return inside === null || inside === undefined ? [] : [{ value: inside, where: `${where}/${step(key)}` }];
      }),
    part,
  );

/** What tells the items of a list apart from release to release: their id, if they are objects that have one. */
const idOf = (value: unknown): string | undefined => {
  if (!isObject(value)) return undefined;
  const id = value['id'];
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
};

/** The items of each version's list, each by itself; what is no list is a list of itself. */
export const each = (part: Part): readonly Part[] =>
  part.flatMap(({ value, where }) => {
    const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostItems) : [value];
    return list.flatMap((item, index) =>
      item === null || item === undefined
        ? []
        : [[{ value: item, where: Array.isArray(value) ? `${where}/${index}` : where }]],
    );
  });

/**
 * As `each`; items with an id are one across versions, and of those without, the latest version's alone count. Ids that
 * one version gives twice stay two items.
 */
export function items(part: Part): readonly Part[] {
  const identified = new Map<string, Version[]>();
  const nameless: Part[] = [];
  part.forEach((list, index) => {
    const given = new Map<string, number>();
    for (const item of each([list])) {
      const id = idOf(item[0]?.value);
      if (id === undefined) {
        if (index === 0) nameless.push(item);
        continue;
      }
      const times = given.get(id) ?? 0;
      given.set(id, times + 1);
      const versions = identified.get(`${times} ${id}`);
      if (versions) versions.push(...item);
      else identified.set(`${times} ${id}`, [...item]);
    }
  });
  return [...identified.values(), ...nameless];
}

/** True where a list goes on behind what is read of it. */
export const isCut = (part: Part): boolean =>
  part.some(({ value }) => Array.isArray(value) && value.length > mostItems);

/** Lists under a key of every item, one after another: the criteria of all lots. */
export const itemsAt = (parts: readonly Part[], ...path: readonly string[]): readonly Part[] =>
  parts.flatMap((part) => items(at(part, ...path)));

export interface Found<T> {
  readonly value: T;
  readonly where: Where;
}

const latest = <T>(part: Part, read: (value: unknown) => T | undefined): Found<T> | undefined => {
  for (const { value, where } of part) {
    const found = read(value);
    if (found !== undefined) return { value: found, where };
  }
  return undefined;
};

/** A text that says something; a number given for one is taken as its digits. */
export const text = (part: Part): Found<string> | undefined =>
  latest(part, (value) => {
    const said = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    const trimmed = typeof said === 'string' ? said.slice(0, longestText).trim() : '';
    return trimmed === '' ? undefined : trimmed;
  });

/** True or false, also where they were written as text. */
export const truth = (part: Part): Found<boolean> | undefined =>
  latest(part, (value) => {
    if (typeof value === 'boolean') return value;
    return value === 'true' ? true : value === 'false' ? false : undefined;
  });

/** A finite number. `1e9999`, which JSON allows, is none, and neither is a text such as " 000,". */
export const number = (part: Part): Found<number> | undefined =>
  latest(part, (value) => {
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    const isPlain = typeof value === 'string' && /^\s*\d{1,15}(?:\.\d{1,6})?\s*$/.test(value);
    return isPlain ? Number(value) : undefined;
  });
