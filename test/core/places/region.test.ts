import { describe, expect, test } from 'vitest';
import { placesData } from '../../../core/places/data';
import { meanPoint } from '../../../core/places/mean-point';
import { commonRegion, contains, contractsFinderRegion, parentOf, readRegion } from '../../../core/places/region';
import { regionsBorder, sameLargeRegion } from '../../../core/places/region-relation';

const region = (code: string) => {
  const found = placesData.regions.get(code);
  if (!found) throw new Error(`${code} is no region.`);
  return found;
};

test.each([
  ['UKD33 - Manchester', 'UKD33'],
  ['UK - United Kingdom', 'UK'],
  ['UKE4', 'UKE4'],
  ['ukk15', 'UKK15'],
  ['Manchester', 'UKD33'],
  ['North West', 'UKD'],
  ['North West (England)', 'UKD'],
  ['Yorkshire & the Humber', 'UKE'],
  ['Durham', 'UKC14'],
  ['Devon', 'UKK4'],
  ['Devon CC', 'UKK43'],
  ['Lincolnshire', 'UKF3'],
  ['West Midlands (England)', 'UKG'],
] as const)('%j is %s', (text, code) => {
  expect(readRegion(text, placesData)?.code).toBe(code);
});

test.each([
  ['West Midlands', 'a county and the region around it'],
  ['TLD33', 'may be a code of 2025'],
  ['UKM2', 'a code of before 2021'],
  ['UKD331', 'longer than any code'],
  ['UKraine', 'no code'],
  ['England', 'no region of the tree'],
  ['Location not specified', 'no name'],
  ['', 'nothing'],
])('%j is none: %s', (text) => {
  expect(readRegion(text, placesData)).toBeUndefined();
});

test('Contracts Finder’s names mean the largest regions, also West Midlands; its England is no one of them', () => {
  const names = ['North East', 'West Midlands', 'Yorkshire and the Humber', 'Wales', 'England'];
  expect(names.map((name) => contractsFinderRegion(name, placesData)?.code)).toEqual([
    'UKC',
    'UKG',
    'UKE',
    'UKL',
    undefined,
  ]);
});

test('the tree is in the letters of the codes', () => {
  expect(contains('UKD', 'UKD33')).toBe(true);
  expect(contains('UKD33', 'UKD')).toBe(false);
  expect(['UKD33', 'UKD3', 'UKD', 'UK'].map(parentOf)).toEqual(['UKD3', 'UKD', 'UK', undefined]);
  expect(commonRegion(['UKD11', 'UKD12'])).toBe('UKD1');
  expect(commonRegion(['UKD11', 'UKE4'])).toBeUndefined();
  expect(commonRegion([])).toBeUndefined();
  expect(sameLargeRegion('UKD33', 'UKD')).toBe(true);
  expect(sameLargeRegion('UKD33', 'UKE')).toBe(false);
  expect(sameLargeRegion('UK', 'UKE')).toBeUndefined();
});

describe('authorities of a region', () => {
  test('Wiltshire is one, Oxfordshire five districts', () => {
    expect(region('UKK15').districts).toEqual(['E06000054']);
    expect(region('UKJ14').districts).toHaveLength(5);
  });
  test('districts of 2021 are kept, beside what replaced them', () => {
    expect(region('UKF24').authorities2021).toEqual(['E07000151', 'E07000154', 'E07000155']);
    expect(region('UKF24').districts).toEqual(['E06000062']);
    expect(region('UKD11').districts).toEqual(['E06000063', 'E06000064']);
  });
  test('the middle is the mean of its authorities, and none where one lies only partly in it', () => {
    expect(region('UKK15').point).toEqual({ latitude: 51.297, longitude: -1.945 });
    expect(region('UKJ14').point?.latitude).toBeCloseTo(51.764, 3);
    expect(region('UKF24').point).toEqual(placesData.authorities.get('E06000062')?.point);
    expect(region('UKM61').point).toBeUndefined();
    expect(region('UKD').point).toBeUndefined();
  });
});

test('regions border where their authorities do, and it is not known where they share one', () => {
  expect(regionsBorder(region('UKD'), region('UKE'), placesData)).toBe(true);
  expect(regionsBorder(region('UKK15'), region('UKJ14'), placesData)).toBe(true);
  expect(regionsBorder(region('UKD'), region('UKI'), placesData)).toBe(false);
  expect(regionsBorder(region('UKD'), region('UKD33'), placesData)).toBe(false);
  expect(regionsBorder(region('UKD11'), region('UKD12'), placesData)).toBeUndefined();
  expect(regionsBorder(region('UKZ'), region('UKI'), placesData)).toBeUndefined();
});

test('a mean of points is none where one of them is not known', () => {
  const [north, south] = [
    { latitude: 52, longitude: -1 },
    { latitude: 51, longitude: -2 },
  ];
  expect(meanPoint([north, south])).toEqual({ latitude: 51.5, longitude: -1.5 });
  expect(meanPoint([north, undefined])).toBeUndefined();
  expect(meanPoint([])).toBeUndefined();
});
