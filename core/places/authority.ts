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

interface Names {
  readonly full: ReadonlyMap<string, ReadonlySet<Authority>>;
  /** Without the kind of council. */
  readonly plain: ReadonlyMap<string, ReadonlySet<Authority>>;
  /** Of places that have a council today. */
  readonly places: readonly string[];
}

/** Some 1,200 names, whose keys are made once for the data that has them. */
const namesByData = new WeakMap<PlacesData, Names>();

function namesIn(data: PlacesData): Names {
  const known = namesByData.get(data);
  if (known) return known;
  const full = new Map<string, Set<Authority>>();
  const plain = new Map<string, Set<Authority>>();
  const add = (to: Map<string, Set<Authority>>, key: string, authority: Authority) =>
    to.set(key, (to.get(key) ?? new Set()).add(authority));
  const all = [...new Set(data.authorities.values())];
  for (const authority of all)
    for (const name of namesOf(authority)) {
      add(full, nameKey(name), authority);
      if (isPlain(authority)) add(plain, plainName(name), authority);
    }
  const places = all.filter(({ successors }) => successors.length === 0).map(({ name }) => nameKey(name));
  const names = { full, plain, places };
  namesByData.set(data, names);
  return names;
}

/** Combined authorities are called after regions: "North East" is no name of one, but of a region. */
const namesOf = ({ tier, officialName, name, otherNames }: Authority): readonly string[] =>
  tier === 'combined' ? [officialName, ...otherNames] : [officialName, name, ...otherNames];

/** The City of London is less than what London means without "City of". */
const isPlain = ({ tier, type }: Authority): boolean => tier !== 'combined' && type !== 'city corporation';

/** As buyers spell it: "London Borough of Camden", "Camden Council", "Cyngor Sir Gaerfyrddin". */
export function authorityByName(name: string, data: PlacesData): Authority | undefined {
  const exact = namesIn(data).full.get(nameKey(name));
  return exact ? only([...exact], data) : byPlainName(name, data);
}

/** One, if all are one today. */
function only(found: readonly Authority[], data: PlacesData): Authority | undefined {
  const [one, ...others] = new Set(found.map((each) => today(each, data)));
  return others.length === 0 ? one : undefined;
}

/** A council's name without its kind of council, where the kind it says is not another's. */
function byPlainName(name: string, data: PlacesData): Authority | undefined {
  const { plain, places } = namesIn(data);
  const key = plainName(name);
  const kinds = kindsIn(name);
  const found = [...(plain.get(key) ?? [])].filter((each) => fits(kinds, each));
  // "Newcastle" begins the names of two places, and is the name of neither.
  const isName = found.some((each) => nameKey(each.name) === key);
  const begun = isName ? [] : places.filter((place) => place.startsWith(`${key} `));
  return begun.length > 1 ? undefined : only(found, data);
}

/** Boroughs become cities and districts boroughs, but a county council is never the council of its county town. */
function fits(kinds: readonly string[], authority: Authority): boolean {
  const own = kindsIn(authority.officialName);
  if (kinds.length === 0 || own.length === 0 || kinds.some((kind) => own.includes(kind))) return true;
  return kinds.includes('county') === own.includes('county');
}
