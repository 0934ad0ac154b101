import { nameKey } from '../names/name-key';
import type { Recognition } from '../recognition';
import { fillDown, grouped } from './fill-down';
import type { Frame } from './frame';
import { lotInNames } from './lot-in-names';
import { parentName, referenceKey } from './reference-tree';
import { sectionsOf, weighedTitle } from './sections';

/** The criterion of each entry and the one above it, read from the columns that name them. */
export interface CriterionNames {
  readonly names: readonly (string | null)[];
  /** The name marks go by: with the criterion above ("Quality: Staff") where two sub-criteria of the table share a name. */
  readonly marked: readonly (string | null)[];
  readonly parents: readonly (string | null)[];
  readonly references: readonly (string | null)[];
  /** Criteria that stand above others in this very table. */
  readonly heads: ReadonlySet<string>;
  /** True for an entry that names a criterion whose sub-criteria have a column of their own. */
  readonly isUpper: readonly boolean[];
}

/** Reads them once a table; every view of it uses the same. `listed` are names by reference, as a list elsewhere has them. */
export function criterionNames(frame: Frame, listed: Recognition['references'] = {}): CriterionNames {
  const blank = frame.entries.map((): string | null => null);
  const column = (fact: 'criterion' | 'sub-criterion' | 'criterion-ref') => {
    const field = frame.fields.find((candidate) => candidate.fact === fact && !candidate.about.bidder);
    return field ? frame.texts(field) : undefined;
  };
  const upper = lotInNames(frame)?.names ?? column('criterion');
  const lower = column('sub-criterion');
  // A number beside a priced item is the item's, so the sections and items of a bill are no criteria.
  const isBill = !upper && !lower && frame.fields.some(({ fact }) => fact === 'item');
  const references = (isBill ? undefined : column('criterion-ref')) ?? blank;
  if (!upper && !lower && references === blank)
    return { names: blank, marked: blank, parents: blank, references, heads: new Set(), isUpper: [] };
  const sections = sectionsOf(frame).heading;
  const title = weighedTitle(frame)?.text ?? null;
  // Beside sub-criteria the criterion is a group label, written once above the rows it covers.
  const above = upper && (lower ? fillDown(upper) : frame.table.layout === 'long' ? grouped(upper) : upper);
  const own = lower ?? above ?? references.map((reference) => (reference && listed[nameKey(reference)]) || reference);
  const isUpper = frame.entries.map(
    (_, index) => !!lower && lower[index] === null && (upper?.[index] ?? null) !== null,
  );
  const names = frame.entries.map((_, index): string | null => {
    const fallback = isUpper[index] ? above?.[index] : undefined;
    return own[index] ?? fallback ?? null;
  });
  const byReference = referenceNames(references, names);
  const parents = frame.entries.map((_, index) => {
    const name = names[index] ?? null;
    const section = sections[index]?.text ?? title;
    if (name === null) return null;
    if (lower && !isUpper[index]) return above?.[index] ?? section;
    const reference = references[index] ?? numbering(name);
    const parent = reference === null ? null : (parentName(reference, byReference) ?? null);
    const found = parent ?? section;
    return found !== null && nameKey(found) === nameKey(name) ? null : found;
  });
  return {
    names,
    marked: qualified(names, parents),
    parents,
    references,
    isUpper,
    heads: new Set(parents.filter((parent) => parent !== null)),
  };
}

/** "1.2" of "1.2 Method statement": the number a name carries when there is no column for it. */
const numbering = (name: string): string | null => /^\s*([A-Z]?\d+(?:\.\d+)*)[.)]?\s+\p{L}/u.exec(name)?.[1] ?? null;

function referenceNames(
  references: readonly (string | null)[],
  names: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const byReference = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const reference = name === null ? null : (references[index] ?? numbering(name));
    if (name === null || reference === null) continue;
    const key = referenceKey(reference);
    if (!byReference.has(key)) byReference.set(key, name);
  }
  return byReference;
}

function qualified(names: readonly (string | null)[], parents: readonly (string | null)[]): readonly (string | null)[] {
  const parentsByName = new Map<string, Set<string | null>>();
  for (const [index, name] of names.entries()) {
    if (name === null) continue;
    const known = parentsByName.get(name);
    if (known) known.add(parents[index] ?? null);
    else parentsByName.set(name, new Set([parents[index] ?? null]));
  }
  return names.map((name, index) => {
    const parent = parents[index] ?? null;
    const isShared = name !== null && (parentsByName.get(name)?.size ?? 0) > 1;
    return isShared && parent !== null ? `${parent}: ${name}` : name;
  });
}
