import { meanPoint } from '../mean-point';
import type { Authority, Nation, Point, Tier } from '../places-data';
import { words } from './unpack-rows';

/** One row: type, official name, name, other names, point, regions, county, combined authority, successors, former codes. */
export interface PackedAuthority {
  readonly code: string;
  readonly type: string;
  readonly officialName: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly point?: Point;
  /** As the map of 2021 has them: none for a county, or for what replaced a district since. */
  readonly regions: readonly string[];
  readonly within: readonly string[];
  readonly county?: string;
  readonly successors: readonly string[];
  readonly formerCodes: readonly string[];
}

/** The register's abbreviations of kinds of authorities. */
const types: Readonly<Record<string, readonly [string, Tier]>> = {
  UA: ['unitary authority', 'single'],
  MD: ['metropolitan district', 'single'],
  NMD: ['district', 'lower'],
  CTY: ['county', 'upper'],
  LBO: ['London borough', 'single'],
  CC: ['city corporation', 'single'],
  WPA: ['Welsh principal area', 'single'],
  SCO: ['Scottish council area', 'single'],
  NID: ['Northern Irish district', 'single'],
  COMB: ['combined authority', 'combined'],
  SRA: ['Greater London Authority', 'combined'],
};
const nations: Readonly<Record<string, Nation>> = { E: 'England', S: 'Scotland', W: 'Wales', N: 'Northern Ireland' };

export function unpackRow(code: string, row: string): PackedAuthority {
  const [type = '', officialName = '', name = '', others = '', point = '', regions, county, combined, next, former] =
    row.split('|');
  const [latitude, longitude] = point.split(',').map(Number);
  return {
    code,
    type,
    officialName,
    name,
    otherNames: others === '' ? [] : others.split(';'),
    ...(latitude !== undefined && longitude !== undefined && { point: { latitude, longitude } }),
    regions: words(regions),
    within: [...words(county), ...words(combined)],
    ...(county && { county }),
    successors: words(next),
    formerCodes: words(former),
  };
}

interface Packed {
  readonly all: ReadonlyMap<string, PackedAuthority>;
  /** By the code of a county or a combined authority: its members. */
  readonly members: ReadonlyMap<string, readonly PackedAuthority[]>;
  /** By the code of an authority: those that it replaced, alone or with others. */
  readonly replaced: ReadonlyMap<string, readonly PackedAuthority[]>;
}

function grouped(all: Iterable<PackedAuthority>, codesOf: (each: PackedAuthority) => readonly string[]) {
  const groups = new Map<string, PackedAuthority[]>();
  for (const each of all)
    for (const code of codesOf(each)) {
      const group = groups.get(code) ?? [];
      group.push(each);
      groups.set(code, group);
    }
  return groups;
}

/** Those that it is made of: what replaced it, or the members of a county or a combined authority. */
const partsOf = ({ code, successors }: PackedAuthority, { all, members }: Packed): readonly PackedAuthority[] =>
  successors.length > 0 ? successors.flatMap((next) => all.get(next) ?? []) : (members.get(code) ?? []);

function districtsOf(authority: PackedAuthority, packed: Packed): readonly string[] {
  const parts = partsOf(authority, packed);
  if (parts.length === 0) return [authority.code];
  return [...new Set(parts.flatMap((part) => districtsOf(part, packed)))].sort();
}

/** Its own, or of those that it replaced, or of those that it is made of. */
function regionsOf(authority: PackedAuthority, packed: Packed): readonly string[] {
  if (authority.regions.length > 0) return authority.regions;
  const found = [
    ...(packed.replaced.get(authority.code) ?? []).flatMap(({ regions }) => regions),
    ...partsOf(authority, packed).flatMap((part) => regionsOf(part, packed)),
  ];
  return [...new Set(found)].sort();
}

export function unpackAuthorities(rows: Readonly<Record<string, string>>): ReadonlyMap<string, Authority> {
  const all = new Map(Object.entries(rows).map(([code, row]) => [code, unpackRow(code, row)]));
  const packed: Packed = {
    all,
    members: grouped(all.values(), ({ within }) => within),
    replaced: grouped(all.values(), ({ successors }) => successors),
  };
  const byCode = new Map<string, Authority>();
  for (const each of all.values()) {
    const authority = complete(each, packed);
    for (const code of [authority.code, ...authority.formerCodes]) byCode.set(code, authority);
  }
  return byCode;
}

function complete(own: PackedAuthority, packed: Packed): Authority {
  const [type, tier] = types[own.type] ?? [own.type, 'single'];
  const districts = districtsOf(own, packed);
  const isWhole = tier === 'upper' || tier === 'combined';
  const point = isWhole ? meanPoint(districts.map((code) => packed.all.get(code)?.point)) : own.point;
  return {
    code: own.code,
    formerCodes: own.formerCodes,
    officialName: own.officialName,
    name: own.name,
    otherNames: own.otherNames,
    type,
    tier,
    nation: nations[own.code.charAt(0)] ?? 'England',
    ...(point && { point }),
    regions: regionsOf(own, packed),
    districts,
    ...(own.county && { county: own.county }),
    successors: own.successors,
  };
}
