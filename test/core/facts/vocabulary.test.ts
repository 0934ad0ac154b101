import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeading, wordsOf } from '../../../core/facts/headings/heading';
import { namesOf } from '../../../core/facts/headings/naming';
import { factIds, vocabulary } from '../../../core/facts/vocabulary';

const named = (heading: string) => namesOf(heading)[0]?.fact;

describe('the vocabulary', () => {
  test('has a label in English and Welsh for every fact, and every label and synonym names its fact', () => {
    for (const id of factIds) {
      const { label, synonyms, pageLabels = [] } = vocabulary[id];
      expect(label.en, id).not.toBe('');
      expect(label.cy, id).not.toBe('');
      for (const text of [label.en, ...synonyms.en, ...pageLabels])
        expect(
          namesOf(text).map(({ fact }) => fact),
          `"${text}"`,
        ).toContain(id);
    }
  });

  test('knows a heading however it is written', () => {
    for (const heading of [
      'SUPPLIER NAME',
      'supplier_name',
      'SupplierName',
      ' Supplier’s name ',
      'Name of supplier',
      'Suplier name',
    ])
      expect(named(heading), heading).toBe('bidder');
    expect(named("Enw'r cynigydd")).toBe('bidder');
    expect(named('Pwysoliad (%)')).toBe('weight');
    expect(named('Tender Sum (ex VAT)')).toBe('price');
    expect(named('Supplier is SME?')).toBe('sme');
    expect(named('Small or medium-sized enterprise (SME)')).toBe('sme');
  });

  test.each([
    ['Tax Rate', 'unit-price'],
    ['Sub-Contractor Name', 'bidder'],
    ['Customer Postcode', 'postcode'],
    ['Weighted score', 'mark'],
    ['Maximum score', 'mark'],
    ['Organisational unit', 'unit'],
    ['Particular suitability: SMEs', 'sme'],
    ['Reason for score', 'mark'],
    ["Engineer's Estimate", 'price'],
  ])('"%s" is no %s', (heading, fact) => {
    expect(named(heading)).not.toBe(fact);
  });

  test('a word that is nearly a known one, but is another word, is left alone', () => {
    expect(named('Store')).not.toBe('mark');
    expect(named('Markets')).not.toBe('mark');
  });
});

describe('a heading', () => {
  test.each([
    ['Method statement (20%)', { name: 'Method statement', weight: '20%' }],
    ['Social value - max 5', { name: 'Social value', maximum: 5 }],
    ['Score 0-5', { name: 'Score', maximum: 5 }],
    ['Score 1 – 10', { name: 'Score', maximum: 10 }],
    ['Quality out of 60', { name: 'Quality', maximum: 60 }],
    ['Technical /50', { name: 'Technical', maximum: 50 }],
    ['Price (ex VAT)', { name: 'Price', vat: 'ex' }],
    ['Price inc. VAT', { vat: 'inc' }],
    ['Weighting: 0.2', { weight: '0.2' }],
  ])('"%s" says %o', (text, expected) => {
    expect(readHeading(text)).toMatchObject(expected);
  });

  test('reads no scale out of years, lots or a plain number in brackets', () => {
    expect(readHeading('Years 1-5').maximum).toBeUndefined();
    expect(readHeading('Lot 1 - 3').maximum).toBeUndefined();
    expect(readHeading('Quality (60)')).toMatchObject({ name: 'Quality' });
    expect(readHeading('Quality (60)').weight).toBeUndefined();
    expect(readHeading('Quality (60)').maximum).toBeUndefined();
  });

  test('is compared by words without case, accents, plurals and short forms', () => {
    expect(wordsOf('Qty. Réf No')).toEqual(['quantity', 'reference', 'number']);
    expect(wordsOf('Bids & Criteria')).toEqual(['bid', 'and', 'criteria']);
  });
});

test('plain headings are read in a shorter way, to the same words', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aAbBsS19 '), maxLength: 12 });
  fc.assert(
    fc.property(letters, (heading) => {
      // A trailing accented word forces the long way, and is cut off again.
      expect(wordsOf(`${heading} é`)).toEqual([...wordsOf(heading), 'e']);
    }),
  );
});
