/** Who buys and who supplies, by roles, awards and references, of which any may be wrong or missing. */
import { nameKey } from '../../names';
import type { OrganisationFacts, SupplierFacts } from '../../notice';
import { gatherOrganisations, joinOrganisations, joinSuppliers, uniqueBy } from '../organisations';
import type { Read } from '../remark';
import { at, each, items, type Part, text } from './json';
import { lotNames } from './lots';
import { organisationOf, supplierOf } from './parties';

const hasRole = (party: Part, ...roles: readonly string[]): boolean =>
  each(at(party, 'roles')).some((role) => roles.includes(text(role)?.value ?? ''));

const idOf = (part: Part): string => text(at(part, 'id'))?.value ?? '';

const nameIn = (part: Part): string => nameKey(text(at(part, 'name'))?.value ?? '');

/** Parties by id; two with one id are told apart by their names. A party without an id can only have a role. */
interface Parties {
  readonly all: readonly Part[];
  readonly byId: ReadonlyMap<string, ReadonlyMap<string, Part>>;
}

function partiesOf(release: Part): Parties {
  const all = items(at(release, 'parties'));
  const byId = new Map<string, Map<string, Part>>();
  for (const party of all) {
    const id = idOf(party);
    const byName = byId.get(id) ?? new Map<string, Part>();
    const name = nameIn(party);
    if (!byName.has(name)) byName.set(name, party);
    if (id !== '') byId.set(id, byName);
  }
  return { all, byId };
}

function partyFor(reference: Part, { byId }: Parties): Part | undefined {
  const byName = byId.get(idOf(reference));
  const [first] = byName?.values() ?? [];
  return byName && byName.size > 1 ? (byName.get(nameIn(reference)) ?? first) : first;
}

/** Neither pending nor refused: such an award names nobody who won. */
export const stands = (award: Part): boolean =>
  !['cancelled', 'unsuccessful'].includes(text(at(award, 'status'))?.value.toLowerCase() ?? '');

const lotsOf = (award: Part, names: ReadonlyMap<string, string>): readonly string[] =>
  each(at(award, 'relatedLots')).flatMap((lot) => names.get(text(lot)?.value ?? '') ?? []);

interface Won {
  readonly party: Part;
  readonly lots: Set<string>;
}

/**
 * Each supplier once, with the lots of all its awards. An award's latest list of suppliers stands for it: who was on an
 * earlier one was taken off. A supplier by role counts where the latest release has it and no award names it.
 */
function winners(release: Part, parties: Parties): readonly Won[] {
  const names = lotNames(release);
  const found = new Map<Part | string, Won>();
  const refused = new Set<Part | string>();
  for (const award of items(at(release, 'awards'))) {
    const lots = lotsOf(award, names);
    const isWon = stands(award);
    for (const reference of each(at(award, 'suppliers').slice(0, 1))) {
      const party = partyFor(reference, parties);
      const key = party ?? nameIn(reference);
      if (!isWon) refused.add(key);
      else {
        // What the party lacks, such as its name, the reference may have.
        const won = found.get(key) ?? { party: [...(party ?? []), ...reference], lots: new Set() };
        for (const lot of lots) won.lots.add(lot);
        found.set(key, won);
      }
    }
  }
  const origin = at(release.slice(0, 1), 'parties')[0]?.where;
  const byRole = parties.all.filter(
    (party) =>
      hasRole(party, 'supplier') &&
      !(found.has(party) || refused.has(party)) &&
      party.some(({ where }) => origin !== undefined && where.startsWith(origin)),
  );
  return [...found.values(), ...byRole.map((party) => ({ party, lots: new Set<string>() }))];
}

/** The release a pointer is in: what a later one states of a supplier corrects the earlier, and contradicts nothing. */
const releaseOf = ({ where }: SupplierFacts): string => where.replace(/\/(?:parties|awards)\/.*$/, '');

function joinMentions(first: SupplierFacts, second: SupplierFacts): SupplierFacts {
  if (releaseOf(first) === releaseOf(second)) return joinSuppliers(first, second, 'one-page');
  const { conflicts, ...joined } = joinSuppliers(first, second, 'two-sources');
  return joined;
}

export function suppliersOf(release: Part): Read<readonly SupplierFacts[]> {
  const read = winners(release, partiesOf(release)).map(({ party, lots }) => supplierOf(party, [...lots]));
  const suppliers = gatherOrganisations(
    read.flatMap(({ value }) => value),
    joinMentions,
  );
  return { value: suppliers, problems: read.flatMap(({ problems }) => problems) };
}

export function buyersOf(release: Part): Read<readonly OrganisationFacts[]> {
  const parties = partiesOf(release);
  const byRole = parties.all.filter((party) => hasRole(party, 'buyer', 'procuringEntity'));
  const referred = at(release, 'buyer');
  const all = referred.length > 0 ? [[...(partyFor(referred, parties) ?? []), ...referred], ...byRole] : byRole;
  const read = all.map(organisationOf);
  const buyers = gatherOrganisations(
    read.flatMap(({ value }) => value ?? []),
    joinOrganisations,
  );
  return {
    value: buyers,
    problems: uniqueBy(
      read.flatMap(({ problems }) => problems),
      ({ message }) => message,
    ),
  };
}
