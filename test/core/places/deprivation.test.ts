import { expect, test } from 'vitest';
import { authorityByName } from '../../../core/places/authority';
import { placesData } from '../../../core/places/data';
import { sayDeprivation, sayMostDeprivedShare } from '../../../core/places/deprivation';

const authority = (name: string) => {
  const found = authorityByName(name, placesData);
  if (!found) throw new Error(`${name} is no authority.`);
  return found;
};

test.each([
  [
    'Blackpool',
    'Blackpool is one of the 57 most deprived UK authorities, which hold a fifth of the population (composite UK index 2020, mySociety).',
  ],
  [
    'Wokingham',
    'Wokingham is in the least deprived fifth of UK authorities by population (composite UK index 2020, mySociety).',
  ],
  [
    'Lancashire',
    'Lancashire as a whole scores like the middle fifth of the UK by population (composite UK index 2020, mySociety).',
  ],
])('%s', (name, sentence) => {
  expect(sayDeprivation(authority(name), placesData)).toBe(sentence);
});

test('the share of people in the most deprived neighbourhoods is never rounded to nought', () => {
  const share = (name: string) => sayMostDeprivedShare(authority(name), placesData);
  expect(share('Blackpool')).toBe(
    '57 % of the people of Blackpool live in the most deprived fifth of UK neighbourhoods (composite UK index 2020, mySociety).',
  );
  const shares = [...placesData.deprivation].map(([code, { inMostDeprived }]) => [code, inMostDeprived] as const);
  const [none] = shares.find(([, each]) => each === 0) ?? [];
  const [few] = shares.find(([, each]) => each > 0 && each < 0.005) ?? [];
  for (const [code, begins] of [
    [none, 'None of'],
    [few, 'Less than 1 % of'],
  ] as const) {
    const found = placesData.authorities.get(code ?? '');
    expect(found && sayMostDeprivedShare(found, placesData)?.startsWith(begins)).toBe(true);
  }
});

test('of a former authority nothing is said: the index has those of today', () => {
  expect(sayDeprivation(authority('Northamptonshire County Council'), placesData)).toBeUndefined();
  expect(sayMostDeprivedShare(authority('Northamptonshire County Council'), placesData)).toBeUndefined();
});
