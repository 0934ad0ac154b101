import { describe, expect, test } from 'vitest';
import { locateFrom } from '../../../core/evaluate/locate';
import type { NoticeFacts, SupplierFacts } from '../../../core/facts/notice';
import { markNotice } from '../../../core/mark';
import { packs } from '../../../core/packs/register';
import { placesData } from '../../../core/places/data';
import { readPlace } from '../../../core/places/place';
import { noNoticesSeen } from '../../../core/seen/notices-seen';
import { notice, said, supplier } from './notice';

const from = (text: string) => {
  const place = readPlace(text, placesData);
  if (!place.ok) throw new Error(`${text} is no place.`);
  return locateFrom(place.value, placesData);
};
const trowbridge: Partial<SupplierFacts> = { postcode: said('BA14 8JN', 'postcode'), region: said('UKK15', 'region') };
const marks = (place: string | null, placed: Partial<SupplierFacts>, more: Partial<NoticeFacts> = {}) =>
  markNotice({
    facts: notice({ suppliers: [supplier('Brackenfell Ltd', placed)], ...more }),
    packs,
    seen: noNoticesSeen,
    asOf: '2026-11-26',
    locate: place === null ? locateFrom(undefined, placesData) : from(place),
  }).suppliers[0]?.hints ?? [];
const chips = (...given: Parameters<typeof marks>) => marks(...given).map(({ chip }) => chip);

describe('seen from the place of the officer, a supplier', () => {
  test('is in the same district, nearby or further away, in a straight line and said so', () => {
    expect(chips('BA14', { postcode: said('BA14 8JN') })).toEqual(['same district']);
    expect(chips('NN1', { postcode: said('NN11 9AA') })).toEqual(['about 20 km']);
    const [hint] = marks('OX3', { postcode: said('BA14 8JN', 'postcode') });
    expect(hint).toMatchObject({ hint: 'longer-distance', chip: 'about 85 km', tone: 'fact', from: ['postcode'] });
    expect(hint?.sentence).toBe(
      'About 85 km from OX3 (postcode districts OX3 and BA14, straight line). Information, not scoring.',
    );
  });

  test('is not said to be nearby where no more is known of it than a county with that middle', () => {
    expect(chips('OX3', { region: said('UKJ14', 'region') })).toEqual([]);
    expect(chips('OX3', { region: said('UKK15', 'region') })).toEqual([expect.stringMatching(/^about \d+ km$/)]);
  });

  test('is in the area of the authority, or beside it, and then its region goes without saying', () => {
    const own = marks('Wiltshire', trowbridge);
    expect(own.find(({ hint }) => hint === 'same-authority')?.sentence).toBe(
      'In the area of Wiltshire Council. Information, not scoring.',
    );
    expect(own.map(({ hint }) => hint)).not.toContain('same-region');
    expect(chips('Swindon', trowbridge)).toContain('bordering authority');
  });

  test('is in the region, where nothing narrower is known', () => {
    expect(chips('UKK', trowbridge)).toContain('same region');
    expect(chips('UKD', trowbridge)).not.toContain('same region');
  });

  test('in a deprived area is told so, with the index and its year, wherever the officer is', () => {
    const blackpool = { region: said('UKD42', 'region') };
    const hint = marks(null, blackpool).find(({ hint: id }) => id === 'deprivation-of-place');
    expect(hint?.chip).toBe('more deprived area');
    expect(hint?.sentence).toMatch(/^Blackpool is one of .* \(composite UK index 2020, mySociety\): tenth 1 of 10, /);
    expect(chips(null, trowbridge)).toEqual([]);
  });

  test('is so far from the nearest place of delivery, and not from the one it is in', () => {
    const at = (...delivery: readonly string[]) =>
      from('OX3')(supplier('Brackenfell Ltd', trowbridge), delivery).deliveryKm;
    expect(at('UKD33', 'UKK11')?.says).toMatch(
      /^About \d+ km from the middle of .*Bristol.* to postcode district BA14/,
    );
    expect(at('UKD33', 'UKK11')?.value).toBeLessThan(at('UKD33')?.value ?? 0);
    expect(at('UKK15')).toBeUndefined();
  });

  test('whose address tells no place is nowhere', () => {
    expect(chips('OX3', { postcode: said('N/A'), address: said('S TAXIS') })).toEqual([]);
  });
});

describe('where postcodes were looked up', () => {
  const answers = new Map([
    ['OX3 0BP', { code: 'E07000178', on: '2026-11-27' }],
    ['OX3 9DU', { code: 'E07000178', on: '2026-11-26' }],
    ['OX44 9EX', { code: 'E07000179', on: '2026-11-27' }],
  ]);
  const codeAt = (postcode: string) => {
    const found = answers.get(postcode);
    return found && { ...found, by: 'postcodes.io' };
  };
  const locate = locateFrom({ said: 'OX3', outcode: 'OX3' }, placesData, codeAt, 'ox39du');

  test('the authority is known of places that a district leaves open, and what follows says by whom and when', () => {
    const there = locate(supplier('A', { postcode: said('OX3 0BP') }), []);
    expect(there.sameAuthority).toMatchObject({
      value: true,
      says: 'In the area of Oxford City Council, by postcodes.io on 26 November 2026 and 27 November 2026',
    });
    // Of the supplier's own place alone.
    expect(there.deprivation?.says).toMatch(/[^6], by postcodes\.io on 27 November 2026$/);
    expect(locate(supplier('B', { postcode: said('OX44 9EX') }), [])).toMatchObject({
      sameAuthority: { value: false },
      bordering: { value: true, says: expect.stringMatching(/^South Oxfordshire borders Oxford, by postcodes.io on /) },
    });
    expect(locate(supplier('C', { postcode: said('OX3 7AA') }), []).sameAuthority).toBeUndefined();
  });

  test('what was known without that says nothing of it', () => {
    const facts = locate(supplier('A', { postcode: said('OX3 0BP') }), []);
    expect(facts.sameDistrict?.says).toBe('In the same postcode district, OX3');
  });
});
