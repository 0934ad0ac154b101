/** Authorities by code and by name. A name gives one authority or none: what could be two is none. */
import { kindsIn, nameKey, plainName } from './authority-name';
import type { Authority, PlacesData } from './places-data';

/** What stands today: itself, or the one authority that replaced it; a former one that was divided stays itself. */
function today(authority: Authority, data: PlacesData): Authority {
  const [next, ...others] = authority.successors;
  const successor = next === undefined || others.length > 0 ? undefined : data.authorities.get(next);
  return successor ? today(successor, data) : authority;
}

export function authorityByCode(code: string, data: PlacesData): Authority | undefined {
  const found = data.authorities.get(code.trim().toUpperCase());
  return found && today(found, data);
}

/** Combined authorities are called after regions: "North East" is no name of one, but of a region. */
const namesOf = ({ tier, officialName, name, otherNames }: Authority): readonly string[] =>
  tier === 'combined' ? [officialName, ...otherNames] : [officialName, name, ...otherNames];

/** One if all are one today; present ones go before former ones of the same name. */
function only(found: readonly Authority[], data: PlacesData): Authority | undefined {
  const standing = found.filter(({ successors }) => successors.length === 0);
  const [one, ...others] = new Set((standing.length > 0 ? standing : found).map((each) => today(each, data)));
  return others.length === 0 ? one : undefined;
}

/** Boroughs become cities and districts boroughs, but a county council is never the council of its county town. */
function fits(kinds: readonly string[], authority: Authority): boolean {
  const own = kindsIn(authority.officialName);
  if (kinds.length === 0 || own.length === 0 || kinds.some((kind) => own.includes(kind))) return true;
  return kinds.includes('county') === own.includes('county');
}

/** The City of London is less than what London means without "City of". */
const isPlain = ({ tier, type }: Authority): boolean => tier !== 'combined' && type !== 'city corporation';

/** A council's name without its kind of council, where the kind it says is not another's. */
function byPlainName(name: string, all: readonly Authority[], data: PlacesData): Authority | undefined {
  const key = plainName(name);
  const kinds = kindsIn(name);
  const found = all
    .filter((each) => isPlain(each) && namesOf(each).some((own) => plainName(own) === key))
    .filter((each) => fits(kinds, each));
  // "Newcastle" begins the names of two places, and is the name of neither.
  const begun = all.filter((each) => nameKey(each.name).startsWith(`${key} `) && each.successors.length === 0);
  const isName = found.some((each) => nameKey(each.name) === key);
  return !isName && begun.length > 1 ? undefined : only(found, data);
}

/** As buyers spell it: "London Borough of Camden", "Camden Council", "Cyngor Sir Gaerfyrddin". */
export function authorityByName(name: string, data: PlacesData): Authority | undefined {
  const key = nameKey(name);
  if (key === '') return undefined;
  const all = [...new Set(data.authorities.values())];
  const exact = all.filter((each) => namesOf(each).some((own) => nameKey(own) === key));
  return exact.length > 0 ? only(exact, data) : byPlainName(name, all, data);
}
