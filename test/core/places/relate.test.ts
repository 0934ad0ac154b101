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
  test('names the town of the notice, and bands it by the buyer’s own limits', () => {
    const delivery = placeOfAddress({ locality: 'Northway', postalCode: 'SN15 1ER' }, placesData);
    if (!delivery) throw new Error('The address says nothing.');
    const { km, band } = relate(delivery, place('SN14'), placesData, [30, 60]);
    expect(km?.says).toMatch(/^About \d+ km from Northway \(postcode districts SN15 and SN14, straight line\)$/);
    expect(band).toEqual({ within: 30 });
  });
  test('from the middle of an area says so, and is in no band', () => {
    const { km, band } = relation('UKK15', 'OX3');
    expect(km?.says).toBe('About 70 km from the middle of Wiltshire to postcode district OX3, in a straight line');
    expect(km?.sources).toEqual(['region-map', 'outcodes']);
    expect(band).toBeUndefined();
  });
  test('is not said between an area and a part of it', () => {
    expect(relation('UKK15', 'Wiltshire Council').km).toBeUndefined();
    expect(relation('Oxfordshire', 'Cherwell District Council').km).toBeUndefined();
    expect(relation('Oxfordshire', 'Wiltshire').km).toBeDefined();
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
      says: 'Not in any authority of the region North West',
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
    expect(relation('UKK15', 'UKJ14').bordering?.says).toBe('Oxfordshire borders Wiltshire');
    expect(bordering('Oxfordshire', 'Cherwell District Council')).toBe(false);
    expect(bordering('Cherwell District Council', 'South Oxfordshire')).toBe(true);
  });
  test('is not known where only some of the authorities that may be meant border', () => {
    expect(relation('Manchester', 'UKD37').bordering?.says).toBe(
      'Every authority of the region Greater Manchester North East borders Manchester',
    );
    expect(relation('Camden', 'UKD37').bordering).toMatchObject({
      value: false,
      says: 'No authority of the region Greater Manchester North East borders Camden',
    });
    expect(bordering('Oldham', 'UKD35')).toBeUndefined();
    expect(bordering('Mid Sussex', 'UKJ26')).toBeUndefined();
    expect(bordering('Wiltshire', 'BA14')).toBeUndefined();
  });
  test('is not known without a list of neighbours', () => {
    const data = { ...placesData, neighbours: new Map() };
    expect(relate(place('Wiltshire'), place('Swindon'), data).bordering).toBeUndefined();
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
    expect(sharedRegion).toMatchObject({ value: 'UKD3', says: 'Both in the region Greater Manchester' });
  });
  test('is another', () => {
    const { sameRegion, sharedRegion } = relation('UKK15', 'UKJ14');
    expect(sameRegion).toMatchObject({ value: false, says: 'In another region, South East, not South West' });
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
