import { describe, expect, test } from 'vitest';
import { placesData } from '../../../core/places/data';
import { knownArea } from '../../../core/places/known-area';
import { type Address, placeOfAddress, readPlace } from '../../../core/places/place';

const place = (text: string) => {
  const read = readPlace(text, placesData);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
};
const address = (of: Address) => placeOfAddress(of, placesData);

describe('my place, as it is typed', () => {
  test('may be a postcode, a council by name or code, or a region by code or name', () => {
    expect(place('ox3 0bp')).toEqual({ said: 'OX3', outcode: 'OX3' });
    expect(place('Camden Council')).toMatchObject({ said: 'Camden', authority: { code: 'E09000007' } });
    expect(place('E06000054')).toMatchObject({ said: 'Wiltshire', authority: { code: 'E06000054' } });
    expect(place('UKK15')).toMatchObject({ said: 'Wiltshire', region: { code: 'UKK15' } });
    expect(place('North West')).toMatchObject({ said: 'North West', region: { code: 'UKD' } });
  });
  test('is a council before a region of the same name', () => {
    expect(place('Oxfordshire').authority?.officialName).toBe('Oxfordshire County Council');
  });
  test('says what was put right', () => {
    expect(place('SW20 OBA')).toEqual({
      said: 'SW20',
      outcode: 'SW20',
      note: 'The letter O was read as a zero: SW20 0BA.',
    });
  });
  test.each([
    ['West Midlands', '“West Midlands” is no place that is known here.'],
    ['SW2O 0BA', '“SW2O 0BA” has the letter O where a postcode district has a digit.'],
    ['BFPO 57', 'BFPO 57 is at no place on a map.'],
    [' ', 'No postcode is given.'],
  ])('%j is a problem: %s', (text, message) => {
    expect(readPlace(text, placesData)).toEqual({
      ok: false,
      problems: [
        {
          code: 'place-not-known',
          severity: 'notice',
          path: ['place'],
          message,
          hint: 'Enter a postcode, the full name of a council, or a region code such as UKD33.',
        },
      ],
    });
  });
});

describe('an address on a notice', () => {
  test('gives its district and its region; the town only names it', () => {
    const found = address({ postalCode: 'NN119AA', locality: 'Daventry', region: 'UKF24' });
    expect(found).toMatchObject({ said: 'Daventry', outcode: 'NN11', region: { code: 'UKF24' } });
    expect(found?.authority).toBeUndefined();
  });
  test('that says nothing is none', () => {
    for (const of of [{}, { postalCode: 'N/A' }, { locality: 'Manchester' }, { postalCode: 'R42 EK09' }])
      expect(address(of)).toBeUndefined();
    expect(address({ postalCode: 'BFPO 57' })).toBeUndefined();
  });
});

describe('what is known of a place', () => {
  const known = (text: string) => knownArea(place(text), placesData);

  test('a region of one authority is in that authority, and one of several districts in their county', () => {
    expect(known('UKK15').authority?.name).toBe('Wiltshire');
    expect(known('UKJ25').authority?.name).toBe('Surrey');
    expect(known('UKM61').authority?.name).toBe('Highland');
    expect(known('UKD11').authority).toBeUndefined();
    expect(known('UKD').authority).toBeUndefined();
  });
  test('a district does not say its authority or its region', () => {
    const { authority, districts, region } = known('OX3 0BP');
    expect([authority, districts, region]).toEqual([undefined, undefined, undefined]);
  });
  test('an authority is in the smallest region that has all of it', () => {
    expect(known('Wiltshire Council').region).toBe('UKK15');
    expect(known('Cumberland Council').region).toBe('UKD1');
    expect(known('Essex County Council').region).toBe('UKH3');
  });
  test('is measured from the finest middle there is, and from none of a large area', () => {
    expect(known('OX3').point?.of).toBe('postcode district OX3');
    expect(known('Oxford City Council').point?.of).toBe('the middle of Oxford');
    expect(known('UKK15').point?.of).toBe('the middle of Wiltshire');
    expect(known('UKJ25').point?.of).toBe('the middle of West Surrey');
    for (const wide of ['UKD', 'UKM61', 'Greater Manchester Combined Authority', 'M50'])
      expect(known(wide).point).toBeUndefined();
  });
});
