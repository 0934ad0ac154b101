import { describe, expect, it } from 'vitest';
import { labelMeans } from '../../../../core/facts/notice/labels';
import { factIds, vocabulary } from '../../../../core/facts/vocabulary';

describe('labels of pages', () => {
  it.each([
    ['Supplier', 'supplier'],
    ['Suppliers', 'supplier'],
    ['SUPPLIER:', 'supplier'],
    ['  Awarded\u00a0supplier ', 'supplier'],
    ['Contracting authority', 'buyer'],
    ['Award criteria', 'criterion'],
    ['Lot No', 'lot'],
    ['Lot 2: Grounds', 'lot'],
    ['Contract 1. Grounds maintenance', 'award'],
    ['Notice identifier', 'notice-id'],
    ['Procurement identifier (OCID)', 'ocid'],
    ['Supplier is SME?', 'sme'],
    ['Small or medium-sized enterprise (SME):', 'sme'],
    ['The contractor is an SME', 'sme'],
    ['Voluntary, community or social enterprise (VCSE)', 'vcse'],
    ['Contract is suitable for SMEs?', 'sme-suitable'],
    ['Particular suitability', 'suitability'],
    ['Companies House', 'company-number'],
    ['NUTS code', 'region'],
    ['Contract value including VAT', 'value'],
    ['Total value of the procurement (excluding VAT)', 'value'],
    ['Enw’r cyflenwr', 'supplier'],
  ])('%j names %s', (label, fact) => {
    expect(labelMeans(label)).toBe(fact);
  });

  it('reads a heading whatever form number it bears, and however often it holds its text', () => {
    for (const heading of [
      'V.2.3) Name and address of the contractor',
      'five.2.3) Name and address of the contractor',
      'five.2.3) Name and address of the contractorV.2.3) Name and address of the contractor',
      'Name and address of the contractor Name and address of the contractor',
    ])
      expect(labelMeans(heading), heading).toBe('supplier');
    expect(labelMeans('Section five. Award of contractSection V. Award of contract')).toBe('award');
    expect(labelMeans('one. Contracting authorityI. Contracting authority')).toBe('buyer');
  });

  it('knows the question of an SME in every form that asks it', () => {
    for (const who of ['contractor', 'concessionaire', 'contractor/concessionaire'])
      for (const is of ['is', 'will be']) expect(labelMeans(`The ${who} ${is} an SME`), `${who} ${is}`).toBe('sme');
  });

  it('knows nothing that is no label', () => {
    for (const text of ['', '?', 'Supplier engagement', 'Notice number', 'Lots of love', 'Supplier '.repeat(100)])
      expect(labelMeans(text), text).toBeUndefined();
  });

  it('a number of the notice before is no number of this one', () => {
    expect(labelMeans('Notice number')).toBeUndefined();
    expect(labelMeans('Initial estimated total value of the contract/lot')).toBeUndefined();
  });

  it('knows every label of pages that the vocabulary of headings knows', () => {
    for (const id of factIds)
      for (const label of vocabulary[id].pageLabels ?? []) expect(labelMeans(label), label).toBeDefined();
  });
});
