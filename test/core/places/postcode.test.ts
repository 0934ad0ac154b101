import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postcodesIn, readPostcode } from '../../../core/places/postcode';
import { areaKind, letterAfterDigit } from '../../../core/places/postcode-areas';

const textOf = (field: string) => {
  const reading = readPostcode(field);
  return reading.ok ? reading.postcode.text : reading.code;
};
const textsIn = (text: string) =>
  postcodesIn(text).map((reading) => (reading.ok ? reading.postcode.text : reading.code));

describe('a field', () => {
  test.each([
    ['NN11 9AA', 'NN11 9AA'],
    ['NN119AA', 'NN11 9AA'],
    ['NN11ED', 'NN1 1ED'],
    ['DH15WB', 'DH1 5WB'],
    ['B193SD', 'B19 3SD'],
    ['  ec4a   4ab ', 'EC4A 4AB'],
    ['M50', 'M50'],
    ['SW1H', 'SW1H'],
    ['BFPO57', 'BFPO 57'],
    ['GIR0AA', 'GIR 0AA'],
    ['S W1A 2AA', 'SW1A 2AA'],
    ['SW1 A 2AA', 'SW1A 2AA'],
    ['m 1 4bt', 'M1 4BT'],
    ['NN1 1 9AA', 'NN11 9AA'],
  ])('%j is %j', (field, text) => {
    expect(textOf(field)).toBe(text);
  });

  test.each([
    ['', 'blank'],
    ['N/A', 'no-postcode'],
    ['S TAXIS', 'no-postcode'],
    ['R42 EK09', 'no-postcode'],
    ['E34 X2Y4', 'no-postcode'],
    ['K2K 2MB', 'no-postcode'],
    ['M5V 2AB', 'no-postcode'],
    ['B2B', 'no-postcode'],
    ['A1', 'no-postcode'],
    ['NO 1AB', 'no-postcode'],
    ['NW1 3BM', 'no-postcode'],
    ['GX11 1AA', 'no-postcode'],
    ['NN11 9AA and NN1 1ED', 'no-postcode'],
  ])('%j is none: %s', (field, code) => {
    expect(textOf(field)).toBe(code);
  });

  test('says its district, and what lies outside the map', () => {
    expect(readPostcode('OX3 0BP')).toEqual({
      ok: true,
      postcode: { outcode: 'OX3', incode: '0BP', text: 'OX3 0BP', kind: 'uk' },
    });
    const kindOf = (field: string) => {
      const reading = readPostcode(field);
      return reading.ok ? reading.postcode.kind : reading.code;
    };
    expect(['JE2 3AB', 'GY1 1WF', 'IM1 3PP'].map(kindOf)).toEqual(Array(3).fill('crown-dependency'));
    expect(['BF1 3AA', 'BFPO 801'].map(kindOf)).toEqual(['forces', 'forces']);
    expect(['BX9 1AS', 'GIR 0AA'].map(kindOf)).toEqual(['no-place', 'no-place']);
  });

  test('reads a letter O as zero after the district, which it leaves alone, and says so', () => {
    const reading = readPostcode('SW20 OBA');
    expect(reading.ok && reading.postcode).toMatchObject({ outcode: 'SW20', text: 'SW20 0BA', zeroRead: true });
  });
  test('takes no district from a letter O: SW2O could be meant for SW2', () => {
    expect(readPostcode('SW2O 0BA')).toEqual({
      ok: false,
      code: 'letter-o',
      message: '“SW2O 0BA” has the letter O where a postcode district has a digit.',
    });
  });
});

describe('a text', () => {
  test.each([
    ['25 Farringdon Street\nLondon\nEC4A 4AB', ['EC4A 4AB']],
    ['Bishop Meadow Road\nLE11 5RG\nGB', ['LE11 5RG']],
    ['7 Park Farm, Willesley Woodside, Leics LE65 2UN', ['LE65 2UN']],
    ['PO Box 1, n1 1aa; also Leeds LS14HR', ['N1 1AA', 'LS1 4HR']],
    ['LS1 4HR, Leeds, ls14hr', ['LS1 4HR']],
    ['BFPO 57, via Northolt', ['BFPO 57']],
    ['MediaCity, Salford, M50', ['M50']],
    ['30 Finsbury Square\nLondon', []],
    ['W1 2 rooms', []],
    ['On the A1 road by M25 junction 6', []],
    ['Unit E1 2nd floor', []],
    ['Unit E1\n2nd floor', []],
    ['B2B services for SMEs', []],
    ['Dublin, R42 EK09', []],
    ['W91 2XYZ', []],
    ['XNN11 9AA', []],
    ['NN11 9AAB', []],
    ['SW20 OBA', ['SW20 0BA']],
    ['SW2O 0BA', ['letter-o']],
    ['1 The Yard, London, S W1A 2AA', ['SW1A 2AA']],
    ['1 The Yard\nLondon\nSW1 A 2AA', ['SW1A 2AA']],
    ['1 The Yard, Leeds, L S1 4AP, UK', ['LS1 4AP']],
    // Not S1, where the letter before it may be of the district; and not LS1, where it may be of the yard.
    ['Yard L S1 4AP', []],
    ['Yard K S1 4AP', ['S1 4AP']],
    ['Mill Lane, Unit e 1 2nd', []],
    ['Leeds, LS1 4AP, W 1', ['LS1 4AP']],
  ])('%j has %j', (text, found) => {
    expect(textsIn(text)).toEqual(found);
  });
});

const letters = (of: string) => fc.constantFrom(...of);
const areas = Array.from({ length: 26 * 27 }, (_, i) => {
  const first = String.fromCharCode(65 + (i % 26));
  return i < 26 ? first : first + String.fromCharCode(64 + Math.floor(i / 26));
}).filter((area) => areaKind(area));
const district = fc
  .constantFrom(...areas)
  .chain((area) =>
    fc
      .oneof(
        fc.integer({ min: 0, max: 99 }).map(String),
        letterAfterDigit(area) ? fc.constantFrom('1A', '1W') : fc.constant('1'),
      )
      .map((number) => area + number),
  );
const unit = fc
  .tuple(fc.nat(9), letters('ABDEFGHJLNPQRSTUWXYZ'), letters('ABDEFGHJLNPQRSTUWXYZ'))
  .map((parts) => parts.join(''));

test('there are 121 areas of the United Kingdom, three of Crown dependencies and two of no place', () => {
  const kinds = areas.map(areaKind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  expect([count('uk'), count('crown-dependency'), count('forces') + count('no-place')]).toEqual([121, 3, 2]);
});

test('every postcode is read from any spelling of it, and from the middle of a text', () => {
  fc.assert(
    fc.property(district, unit, fc.constantFrom('', ' ', '  '), fc.boolean(), (outer, inner, gap, isLower) => {
      const written = `${outer}${gap}${inner}`;
      expect(textOf(isLower ? written.toLowerCase() : written)).toBe(`${outer} ${inner}`);
      expect(textsIn(`1 High Street, Town ${written}, UK`)).toEqual([`${outer} ${inner}`]);
    }),
  );
});

test('what is read is read again as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ABENOSW019 ,\n') }), (text) => {
      for (const reading of postcodesIn(text))
        if (reading.ok) expect(textOf(reading.postcode.text)).toBe(reading.postcode.text);
    }),
    { numRuns: 500 },
  );
});

test('any text at all is read without a fault, and gives no area that is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const reading of [readPostcode(text), ...postcodesIn(text)])
        if (reading.ok && reading.postcode.outcode !== 'BFPO' && reading.postcode.outcode !== 'GIR')
          expect(areaKind(reading.postcode.outcode.replace(/\d.*$/, ''))).toBeDefined();
    }),
  );
});
