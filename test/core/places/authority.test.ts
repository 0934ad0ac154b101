import { describe, expect, test } from 'vitest';
import { authorityByCode, authorityByName } from '../../../core/places/authority';
import { placesData } from '../../../core/places/data';

const named = (name: string) => authorityByName(name, placesData)?.officialName;

describe('a name as a buyer spells it', () => {
  test.each([
    ['London Borough of Camden', 'London Borough of Camden'],
    ['Camden Council', 'London Borough of Camden'],
    ['CAMDEN', 'London Borough of Camden'],
    ['Leicestershire County Council', 'Leicestershire County Council'],
    ['Leicester City Council', 'Leicester City Council'],
    ['Sandwell MBC', 'Sandwell Metropolitan Borough Council'],
    ['Wirral Council', 'Wirral Borough Council'],
    ['Metropolitan Borough of Wirral', 'Wirral Borough Council'],
    ['Southend-on-Sea City Council', 'Southend-on-Sea Borough Council'],
    ['Brighton & Hove City Council', 'Brighton and Hove City Council'],
    ['King’s Lynn & West Norfolk', 'Borough Council of Kings Lynn and West Norfolk'],
    ['Kingston upon Hull City Council', 'Hull City Council'],
    ['Bristol', 'Bristol City Council'],
    ['County Durham', 'Durham County Council'],
    ['City of London', 'City of London Corporation'],
    ['Highland Council', 'The Highland Council'],
    ['Greater Manchester Combined Authority', 'Greater Manchester Combined Authority'],
    ['Cyngor Sir Gaerfyrddin', 'Carmarthenshire County Council'],
    ['Cyngor Sir Ynys Môn', 'Isle of Anglesey County Council'],
    ['Cyngor Caerdydd', 'City of Cardiff Council'],
  ])('%s is %s', (name, official) => {
    expect(named(name)).toBe(official);
  });

  test.each([
    ['Newcastle', 'on the Tyne or under Lyme'],
    ['Newcastle Borough Council', 'the city is not called so'],
    ['Derby County Council', 'Derby is no county'],
    ['London', 'more than its City, and no council'],
    ['West Midlands', 'a region'],
    ['North East', 'a region'],
    ['Kent Police', 'another buyer'],
    ['Council', 'any'],
    ['', 'nothing'],
  ])('%j is none: %s', (name) => {
    expect(named(name)).toBeUndefined();
  });

  test('every authority of today is found by its official name, and by its name with Council after it', () => {
    const today = new Set([...placesData.authorities.values()].filter(({ successors }) => successors.length === 0));
    for (const each of today) {
      expect(authorityByName(each.officialName, placesData)).toBe(each);
      if (each.tier !== 'combined' && each.type !== 'city corporation')
        expect(authorityByName(`${each.name} Council`, placesData)).toBe(each);
    }
  });
});

describe('former authorities', () => {
  test('become the one that replaced them, by name and by code', () => {
    expect(named('Dorset County Council')).toBe('Dorset Council');
    expect(named('Taunton Deane Borough Council')).toBe('Somerset Council');
    expect(authorityByCode('e07000154', placesData)?.name).toBe('West Northamptonshire');
  });
  test('stay themselves when they were divided', () => {
    const northamptonshire = authorityByName('Northamptonshire County Council', placesData);
    expect(northamptonshire?.successors).toEqual(['E06000061', 'E06000062']);
    expect(northamptonshire?.districts).toEqual(['E06000061', 'E06000062']);
  });
  test('a code that was changed is a code of the same authority', () => {
    expect(authorityByCode('S12000043', placesData)?.code).toBe('S12000049');
    expect(authorityByCode('E99999999', placesData)).toBeUndefined();
  });
});

test('a county has its districts, and they have it', () => {
  const oxfordshire = authorityByName('Oxfordshire County Council', placesData);
  expect(oxfordshire).toMatchObject({ tier: 'upper', nation: 'England', regions: ['UKJ14'] });
  expect(oxfordshire?.districts).toHaveLength(5);
  expect(placesData.authorities.get('E07000178')).toMatchObject({ name: 'Oxford', tier: 'lower', county: 'E10000025' });
});

test('a combined authority of counties has their districts', () => {
  const eastMidlands = authorityByName('East Midlands Combined County Authority', placesData);
  expect(eastMidlands?.districts).toContain('E07000035');
  expect(eastMidlands?.districts).not.toContain('E10000007');
});
