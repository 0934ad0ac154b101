import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, rememberingReader, words } from '../../../core/evaluate/words';

test.each([
  ['Co-design, monthly!', ' co design monthly '],
  ["Carer's fund", ' carers fund '],
  ['Carer’s fund', ' carers fund '],
  ['ＦＴＥ\u00a0posts', ' fte posts '],
  ['soft\u00adhyphen', ' softhyphen '],
  ['Swyddi tô', ' swyddi tô '],
  ['--', ' '],
  ['', ' '],
])('%s has the words "%s"', (text, read) => {
  expect(words(text)).toBe(read);
});

test('plain texts are read the same way as any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      // A trailing accented word forces the long way, and is cut off again.
      expect(`${words(text).trimEnd()} é `.trimStart()).toBe(words(`${text} é`).trimStart());
      expect(fold(`${text} é`)).toBe(`${fold(text)} é`.trimStart());
    }),
  );
});

test('remembering changes nothing', () => {
  const reader = rememberingReader();
  for (const text of ['A b', 'A b', '£', ''])
    expect([reader.words(text), reader.fold(text)]).toEqual([words(text), fold(text)]);
});
