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

type Packed = ReadonlyMap<string, PackedAuthority>;

/** Those that the row is made of: what replaced it, or the members of a county or a combined authority. */
function partsOf(authority: PackedAuthority, all: Packed): readonly PackedAuthority[] {
  const codes =
    authority.successors.length > 0
      ? authority.successors
      : [...all.values()].filter(({ within }) => within.includes(authority.code)).map(({ code }) => code);
  return codes.flatMap((code) => all.get(code) ?? []);
}

function districtsOf(authority: PackedAuthority, all: Packed): readonly string[] {
  const parts = partsOf(authority, all);
  if (parts.length === 0) return [authority.code];
  return [...new Set(parts.flatMap((part) => districtsOf(part, all)))].sort();
}

/** Its own, or of those that it replaced, or of those that it is made of. */
function regionsOf(authority: PackedAuthority, all: Packed): readonly string[] {
  if (authority.regions.length > 0) return authority.regions;
  const before = [...all.values()].filter(({ successors }) => successors.includes(authority.code));
  const found = [
    ...before.flatMap(({ regions }) => regions),
    ...partsOf(authority, all).flatMap((part) => regionsOf(part, all)),
  ];
  return [...new Set(found)].sort();
}

export function unpackAuthorities(rows: Readonly<Record<string, string>>): ReadonlyMap<string, Authority> {
  const all = new Map(Object.entries(rows).map(([code, row]) => [code, unpackRow(code, row)]));
  const byCode = new Map<string, Authority>();
  for (const packed of all.values()) {
    const authority = complete(packed, all);
    for (const code of [authority.code, ...authority.formerCodes]) byCode.set(code, authority);
  }
  return byCode;
}

function complete(packed: PackedAuthority, all: Packed): Authority {
  const [type, tier] = types[packed.type] ?? [packed.type, 'single'];
  const districts = districtsOf(packed, all);
  const isWhole = tier === 'upper' || tier === 'combined';
  const point = isWhole ? meanPoint(districts.map((code) => all.get(code)?.point)) : packed.point;
  return {
    code: packed.code,
    formerCodes: packed.formerCodes,
    officialName: packed.officialName,
    name: packed.name,
    otherNames: packed.otherNames,
    type,
    tier,
    nation: nations[packed.code.charAt(0)] ?? 'England',
    ...(point && { point }),
    regions: regionsOf(packed, all),
    districts,
    ...(packed.county && { county: packed.county }),
    successors: packed.successors,
  };
}
