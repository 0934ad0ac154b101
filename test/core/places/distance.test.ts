import { expect, test } from 'vitest';
import { placesData } from '../../../core/places/data';
import { bandOf, kmBetween, sayKm } from '../../../core/places/distance';

const between = (a: string, b: string): number => {
  const [from, to] = [placesData.outcodes.get(a), placesData.outcodes.get(b)];
  if (!from || !to) throw new Error(`${a} or ${b} has no middle.`);
  return kmBetween(from, to);
};

test.each([
  ['OX3', 'BA14', 84.1],
  ['NN11', 'NN1', 19.8],
  ['CH2', 'WA5', 25.5],
  ['TS17', 'DH1', 32],
])('from %s to %s are %d km, there and back', (a, b, km) => {
  expect(between(a, b)).toBeCloseTo(km, 0);
  expect(Math.abs(between(a, b) - km)).toBeLessThan(0.1);
  expect(between(b, a)).toBeCloseTo(between(a, b), 9);
});

test('the ends of the Earth are half its girth apart', () => {
  expect(kmBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(
    Math.PI * 6371.0088,
    3,
  );
});

test('E20 is in Stratford, beside E15', () => {
  expect(between('E20', 'E15')).toBeLessThan(2);
});

test.each([
  [0, 'under 2 km'],
  [1.99, 'under 2 km'],
  [2, 'about 2 km'],
  [6.4, 'about 6 km'],
  [19.8, 'about 20 km'],
  [25.5, 'about 25 km'],
  [84.1, 'about 85 km'],
  [97.6, 'about 100 km'],
  [104, 'about 100 km'],
  [643, 'about 640 km'],
])('%d km are said as %s', (km, said) => {
  expect(sayKm(km)).toBe(said);
});

test('a band is the first limit that holds, of the usual limits or of a buyer’s own in any order', () => {
  expect([10, 10.01, 50, 51].map((km) => bandOf(km))).toEqual([
    { within: 10 },
    { within: 25 },
    { within: 50 },
    'farther',
  ]);
  expect(bandOf(12, [30, 15])).toEqual({ within: 15 });
  expect(bandOf(12, [])).toBe('farther');
});

test('a district that the list lacks has no middle, and gets no neighbour’s', () => {
  expect(placesData.outcodes.get('M50')).toBeUndefined();
  expect(placesData.outcodes.get('MK52')).toBeUndefined();
});
