/** Mentions of organisations on one notice, brought together: which of them are one, and what all of them say of it. */
import type { Conflict, Identifier, OrganisationFacts, Stated, SupplierFacts } from '../notice';

export const declarations = ['sme', 'vcse', 'supportedEmployment', 'publicServiceMutual'] as const;
export type Declaration = (typeof declarations)[number];

const numberOf = ({ scheme, id }: Identifier): string => `${scheme}-${id}`;

/** Numbers in one register that differ: whatever the names, these are two. */
function differ(a: readonly Identifier[], b: readonly Identifier[]): boolean {
  for (const one of a) {
    let hasOther = false;
    let hasSame = false;
    for (const { scheme, id } of b)
      if (scheme === one.scheme) {
        hasSame ||= id === one.id;
        hasOther ||= id !== one.id;
      }
    if (hasOther && !hasSame) return true;
  }
  return false;
}

/** Of one name, and in two postcode districts: nothing says that they are one. */
const apart = ({ postcode: one }: OrganisationFacts, { postcode: other }: OrganisationFacts): boolean =>
  one !== undefined && other !== undefined && districtOf(one.value) !== districtOf(other.value);
const districtOf = (postcode: string): string | undefined => postcode.split(' ')[0];

/** How well a mention tells its organisation from another of its name: by a number, by where it is, or not at all. */
const tells = ({ identifiers, postcode }: OrganisationFacts): number =>
  identifiers.length > 0 ? 2 : postcode === undefined ? 0 : 1;

/** Each once by its key, the first of them. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(key(item)).size);
}

/** What both mentions say of one organisation: the first's words stand, the second adds. */
export function joinOrganisations<T extends OrganisationFacts>(first: T, second: T): T {
  const also = [...new Set([...(first.also ?? []), second.where, ...(second.also ?? [])])].filter(
    (where) => where !== first.where,
  );
  return {
    ...second,
    ...first,
    ...(also.length > 0 && { also }),
    identifiers: uniqueBy([...first.identifiers, ...second.identifiers], numberOf),
  };
}

/** Everything either says of a declaration, with what was already in conflict. */
const statedOf = (supplier: SupplierFacts, fact: Declaration): readonly Stated<boolean>[] =>
  (supplier.conflicts ?? [])
    .filter((conflict) => conflict.fact === fact)
    .flatMap(({ stated }) => stated)
    .concat(supplier[fact] ?? []);

/**
 * As `joinOrganisations`, with what is declared. Declarations that differ both stay, in `conflicts`: on one page neither
 * stands, since the page contradicts itself; of two sources the first stands.
 */
export function joinSuppliers(
  first: SupplierFacts,
  second: SupplierFacts,
  within: 'one-page' | 'two-sources',
): SupplierFacts {
  const { sme, vcse, supportedEmployment, publicServiceMutual, conflicts, ...rest } = joinOrganisations(first, second);
  const found: Conflict<boolean>[] = [];
  const stands: Partial<Record<Declaration, Stated<boolean>>> = {};
  for (const fact of declarations) {
    const stated = [...new Set([...statedOf(first, fact), ...statedOf(second, fact)])];
    const agreed = stated.every(({ value }) => value === stated[0]?.value);
    if (!agreed) found.push({ fact, stated });
    const standing = agreed ? stated[0] : within === 'two-sources' ? first[fact] : undefined;
    if (standing) stands[fact] = standing;
  }
  return {
    ...rest,
    ...stands,
    legalForms: uniqueBy([...first.legalForms, ...second.legalForms], ({ form, basis }) => `${form} ${basis}`),
    lots: within === 'one-page' || first.lots.length === 0 ? [...new Set([...first.lots, ...second.lots])] : first.lots,
    ...(found.length > 0 && { conflicts: found }),
  };
}

/**
 * Puts mentions of one organisation together: by a number first, then by name where neither a number nor a postcode speaks
 * against it. A name alone that two of them bear stays by itself, for nobody can say which it is.
 * @param join takes the mention that stands first, and another of the same organisation
 */
export function gatherOrganisations<T extends OrganisationFacts>(
  mentions: readonly T[],
  join: (a: T, b: T) => T,
): readonly T[] {
  const found: T[] = [];
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number[]>();

  const placeOf = (mention: T): number | undefined => {
    const compatible = (place: number): boolean => !differ(found[place]?.identifiers ?? [], mention.identifiers);
    const numbered = mention.identifiers.flatMap((number) => byNumber.get(numberOf(number)) ?? []).find(compatible);
    if (numbered !== undefined) return numbered;
    const named = (byName.get(mention.key) ?? []).filter((place) => {
      const before = found[place];
      return compatible(place) && !(before && apart(before, mention));
    });
    return named.length === 1 ? named[0] : named.find((place) => found[place] && tells(found[place]) === 0);
  };
  const order = new Map(mentions.map((mention, index) => [mention.where, index] as const));
  const rank = ({ where, also = [] }: T): number => Math.min(...[where, ...also].map((at) => order.get(at) ?? 0));
  const joinInOrder = (a: T, b: T): T => (rank(a) <= rank(b) ? join(a, b) : join(b, a));
  const place = (mention: T): void => {
    const at = placeOf(mention) ?? found.length;
    const before = found[at];
    const joined = before === undefined ? mention : joinInOrder(before, mention);
    found[at] = joined;
    for (const number of joined.identifiers.map(numberOf)) if (!byNumber.has(number)) byNumber.set(number, at);
    const places = byName.get(mention.key) ?? [];
    if (!places.includes(at)) byName.set(mention.key, [...places, at]);
  };

  for (const mention of mentions.toSorted((a, b) => tells(b) - tells(a))) place(mention);
  return found.toSorted((a, b) => rank(a) - rank(b));
}
