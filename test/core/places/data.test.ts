/** The integrity of the data: every reference leads somewhere, and there is as much of it as its sources say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { placesData } from '../../../core/places/data';
import { kmBetween } from '../../../core/places/distance';
import { readPostcode } from '../../../core/places/postcode';
import { placeSource, placeSources } from '../../../core/places/sources';

const { authorities, deprivation, neighbours, outcodes, regions } = placesData;
const all = [...new Set(authorities.values())];
const today = all.filter(({ successors }) => successors.length === 0);
const districts = today.filter(({ tier }) => tier === 'single' || tier === 'lower');
const folder = join(import.meta.dirname, '../../../core/places');

test('there is as much as the sources have', () => {
  expect({
    outcodes: outcodes.size,
    authorities: all.length,
    today: today.length,
    districts: districts.length,
    formerCodes: authorities.size - all.length,
    regions: regions.size,
    bordering: [...neighbours.values()].reduce((sum, { size }) => sum + size, 0) / 2,
    deprivation: deprivation.size,
  }).toEqual({
    outcodes: 2856,
    authorities: 443,
    today: 395,
    districts: 361,
    formerCodes: 12,
    regions: 236,
    bordering: 929,
    deprivation: 395,
  });
});

test('every district of postcodes is written as one, and lies in or by the United Kingdom', () => {
  for (const [outcode, { latitude, longitude }] of outcodes) {
    expect(readPostcode(outcode)).toMatchObject({ ok: true, postcode: { outcode } });
    expect(latitude).toBeGreaterThan(49);
    expect(latitude).toBeLessThan(61);
    expect(longitude).toBeGreaterThan(-8.5);
    expect(longitude).toBeLessThan(2);
  }
});

test('every authority of today has a middle, a region and districts of today', () => {
  const codes = new Set(districts.map(({ code }) => code));
  for (const each of today) {
    expect(each.point, each.name).toBeDefined();
    expect(each.regions, each.name).not.toEqual([]);
    expect(each.districts, each.name).not.toEqual([]);
    for (const code of each.districts) expect(codes, each.name).toContain(code);
    if (each.county) expect(authorities.get(each.county)?.districts).toContain(each.code);
  }
});

test('every former authority ends in authorities of today', () => {
  for (const each of all.filter(({ successors }) => successors.length > 0))
    for (const code of each.districts) expect(authorities.get(code)?.successors, each.name).toEqual([]);
});

test('the middle of a county lies among its districts', () => {
  for (const county of today.filter(({ tier }) => tier === 'upper'))
    for (const code of county.districts) {
      const [a, b] = [county.point, authorities.get(code)?.point];
      expect(a && b && kmBetween(a, b), county.name).toBeLessThan(70);
    }
});

test('every region has its parent and authorities that say they are in it', () => {
  for (const { code, authorities2021, districts: inIt } of regions.values()) {
    if (code.length > 2) expect(regions.has(code.slice(0, -1))).toBe(true);
    if (!code.startsWith('UKZ')) expect(inIt, code).not.toEqual([]);
    for (const each of [...authorities2021, ...inIt])
      expect(
        authorities.get(each)?.regions.some((own) => own.startsWith(code)),
        `${each} in ${code}`,
      ).toBe(true);
  }
  const former = [...regions.values()].flatMap(({ authorities2021 }) => authorities2021);
  expect(new Set(former.filter((code) => authorities.get(code)?.successors.length)).size).toBe(24);
});

test('every district of today is in the list of neighbours, and they are mutual', () => {
  expect([...neighbours.keys()].sort()).toEqual(districts.map(({ code }) => code).sort());
  for (const [code, others] of neighbours) {
    expect(others).not.toContain(code);
    for (const other of others) expect(neighbours.get(other)).toContain(code);
  }
  const islands = [...neighbours].filter(([, { size }]) => size === 0).map(([code]) => authorities.get(code)?.name);
  expect(islands.sort()).toEqual([
    'Eilean Siar',
    'Isle of Anglesey',
    'Isle of Wight',
    'Isles of Scilly',
    'Orkney Islands',
    'Shetland Islands',
  ]);
});

test('neighbours are near each other', () => {
  for (const [code, others] of neighbours)
    for (const other of others) {
      const [a, b] = [authorities.get(code)?.point, authorities.get(other)?.point];
      expect(a && b && kmBetween(a, b), `${code} and ${other}`).toBeLessThan(170);
    }
});

test('every row of deprivation is of an authority of today, in fifths of its scores', () => {
  for (const [code, { fifth, tenth, inMostDeprived }] of deprivation) {
    expect(authorities.get(code)?.successors).toEqual([]);
    expect([2 * fifth - 1, 2 * fifth]).toContain(tenth);
    expect(inMostDeprived).toBeLessThanOrEqual(1);
  }
  const ordered = [...deprivation.values()].sort((a, b) => b.score - a.score).map(({ fifth }) => fifth);
  expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
  const inFifth = (n: number) => districts.filter(({ code }) => deprivation.get(code)?.fifth === n).length;
  expect([1, 2, 3, 4, 5].map(inFifth)).toEqual([57, 54, 78, 73, 99]);
});

test('every source says who, what, when and on what terms', () => {
  for (const source of placeSources)
    for (const [field, text] of Object.entries(source)) expect(text, `${source.id} ${field}`).not.toBe('');
  expect(placeSource('deprivation').licence).toBe('CC BY 4.0');
});

test('the README shows the attributions as they are', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const { attribution } of placeSources) expect(readme).toContain(attribution);
});

test('all of it is under 60 kB compressed', () => {
  const files = readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.json'));
  const sizes = files.map((name) => gzipSync(readFileSync(join(folder, 'data', name)), { level: 9 }).length);
  expect(files).toHaveLength(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
});

test('only the data itself brings the data: what reads a place takes it as a parameter', () => {
  const imports = (path: string) =>
    [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '');
  const readers = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const bringing = readers.filter((name) =>
    imports(join(folder, name)).some((each) => posix.join('places', each).startsWith('places/data')),
  );
  expect(readers.length).toBeGreaterThan(10);
  expect(bringing).toEqual([]);
});
