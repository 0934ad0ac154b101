import { describe, expect, test } from 'vitest';
import { placesData } from '../../../core/places/data';
import { type Place, placeOfAddress, readPlace } from '../../../core/places/place';
import { relate } from '../../../core/places/relate';

const place = (text: string): Place => {
  const read = readPlace(text, placesData);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
};
const relation = (here: string, there: string) => relate(place(here), place(there), placesData);

describe('distance', () => {
  test('from one postcode district to another, in a sentence', () => {
    const { km, band, samePostcodeDistrict } = relation('OX3 0BP', 'BA14 8JN');
    expect(km?.value).toBeCloseTo(84.1, 1);
    expect(km?.says).toBe('About 85 km from OX3 (postcode districts OX3 and BA14, straight line)');
    expect(km?.sources).toEqual(['outcodes']);
    expect(band).toBe('farther');
    expect(samePostcodeDistrict?.value).toBe(false);
  });
  test('is not said within one district, even one that is on no map', () => {
    for (const outcode of ['OX3', 'M50']) {
      const { km, band, samePostcodeDistrict } = relation(outcode, outcode);
      expect(km).toBeUndefined();
      expect(band).toBe('same-district');
      expect(samePostcodeDistrict?.says).toBe(`In the same postcode district, ${outcode}`);
    }
  });
  test('is not known from a district on no map', () => {
    const { km, band, samePostcodeDistrict } = relation('OX3', 'M50');
    expect([km, band]).toEqual([undefined, undefined]);
    expect(samePostcodeDistrict?.value).toBe(false);
  });
  test('names the town of the notice, and the middle it is measured from', () => {
    const delivery = placeOfAddress({ locality: 'Northway', region: 'UKK15' }, placesData);
    if (!delivery) throw new Error('The address says nothing.');
    const { km, band } = relate(delivery, place('SN15 1ER'), placesData, [30, 60]);
    expect(km?.says).toMatch(
      /^About \d+ km from Northway \(the middle of Wiltshire to postcode district SN15, straight/,
    );
    expect(km?.sources).toEqual(['authorities', 'outcodes']);
    expect(band).toEqual({ within: 30 });
  });
  test('is not said between two halves of one middle', () => {
    expect(relation('UKK15', 'Wiltshire Council').km).toBeUndefined();
  });
});

describe('authority', () => {
  const same = (here: string, there: string) => relation(here, there).sameAuthority?.value;

  test('a supplier in the only authority of the region of delivery is in the same one', () => {
    const { sameAuthority, bordering } = relation('UKK15', 'Wiltshire Council');
    expect(sameAuthority).toEqual({
      value: true,
      says: 'In the area of Wiltshire Council',
      sources: ['authorities', 'region-map'],
    });
    expect(bordering?.value).toBe(false);
  });
  test('a district is in its county, a county not in its district', () => {
    expect(same('Oxfordshire', 'Cherwell District Council')).toBe(true);
    expect(same('Cherwell District Council', 'Oxfordshire')).toBeUndefined();
    expect(same('Cherwell District Council', 'Oxford')).toBe(false);
    expect(same('Greater Manchester Combined Authority', 'Salford')).toBe(true);
  });
  test('is not known for a district of postcodes, or for a region that only overlaps', () => {
    expect(same('Wiltshire', 'BA14')).toBeUndefined();
    expect(same('UKD', 'Manchester')).toBeUndefined();
    expect(same('Manchester', 'UKD')).toBeUndefined();
    expect(same('UKD11', 'UKD12')).toBeUndefined();
  });
  test('is another where the areas have nothing in common', () => {
    expect(relation('UKD', 'Birmingham').sameAuthority).toMatchObject({
      value: false,
      says: 'Not in the area of any authority of North West',
    });
  });
  test('a former district is in what replaced it', () => {
    expect(same('West Northamptonshire', 'Daventry District Council')).toBe(true);
    expect(same('UKF24', 'Northampton Borough Council')).toBe(true);
  });
});

describe('bordering', () => {
  const bordering = (here: string, there: string) => relation(here, there).bordering?.value;

  test('names both', () => {
    expect(relation('Wiltshire', 'UKK14').bordering).toEqual({
      value: true,
      says: 'Swindon borders Wiltshire',
      sources: ['neighbours'],
    });
    expect(relation('Wiltshire', 'Camden').bordering?.says).toBe('Camden does not border Wiltshire');
  });
  test('across a county’s boundary, not within it', () => {
    expect(bordering('Oxfordshire', 'Wiltshire')).toBe(true);
    expect(bordering('Oxfordshire', 'Cherwell District Council')).toBe(false);
    expect(bordering('Cherwell District Council', 'South Oxfordshire')).toBe(true);
  });
  test('is not known where only some of the authorities that may be meant border', () => {
    expect(bordering('Manchester', 'UKD37')).toBe(true);
    expect(bordering('Oldham', 'UKD35')).toBeUndefined();
    expect(bordering('Wiltshire', 'BA14')).toBeUndefined();
  });
  test('Orkney borders nothing, and Powys also what the source left out of its row', () => {
    expect(bordering('Orkney Islands Council', 'Highland Council')).toBe(false);
    expect(bordering('Powys', 'Monmouthshire')).toBe(true);
  });
});

describe('region', () => {
  test('is the same, in the largest and in the smallest that has both', () => {
    const { sameRegion, sharedRegion } = relation('UKD33', 'Salford City Council');
    expect(sameRegion).toMatchObject({ value: true, says: 'In the same region, North West' });
    expect(sharedRegion).toMatchObject({ value: 'UKD3', says: 'Both in Greater Manchester' });
  });
  test('is another', () => {
    const { sameRegion, sharedRegion } = relation('UKK15', 'UKJ14');
    expect(sameRegion).toMatchObject({ value: false, says: 'In South East, not in South West' });
    expect(sharedRegion).toBeUndefined();
  });
  test('is not known of a postcode district, or of all the United Kingdom', () => {
    expect(relation('UKK15', 'BA14').sameRegion).toBeUndefined();
    expect(relation('UKK15', 'UK').sameRegion).toBeUndefined();
    expect(relation('UKK15', 'UK').sharedRegion).toBeUndefined();
  });
});

test('two postcodes alone tell a distance and no more', () => {
  expect(Object.keys(relation('NN1 1ED', 'NN11 9AA')).sort()).toEqual(['band', 'km', 'samePostcodeDistrict']);
});
