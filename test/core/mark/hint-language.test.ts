/** Hints in the reader's language, whole or not at all. The Welsh is made up for tests. */
import { expect, test } from 'vitest';
import { markNotice } from '../../../core/mark';
import type { Pack, Translation } from '../../../core/packs/pack';
import { packById } from '../../../core/packs/register';
import { noNoticesSeen } from '../../../core/seen/notices-seen';
import { notice, said, supplier } from './notice';

const bundled = packById('local-benefit');
if (!bundled) throw new Error('The bundled pack is gone.');
const facts = notice({ suppliers: [supplier('Brackenfell Ltd', { sme: said(true, 'sme') })] });
const welsh = {
  chip: 'BBaCh',
  sentence: 'Datganwyd yn fusnes bach ar {declaredOn}.',
  rationale: 'Mae busnesau bach yn cyfrif.',
};

function marked(texts: Partial<Record<Translation['member'], string>>, language?: string) {
  const pack: Pack = {
    ...bundled,
    texts: Object.entries(texts).map(([member, text]) => ({
      language: 'cy',
      of: 'declared-sme',
      member: member as Translation['member'],
      text,
    })),
  } as Pack;
  const { suppliers } = markNotice({ facts, packs: [pack], seen: noNoticesSeen, asOf: '2026-11-26', language });
  return suppliers[0]?.hints.find(({ hint }) => hint === 'declared-sme');
}

test('a reader of Welsh is told in Welsh, with what the page says in its place', () => {
  expect(marked(welsh, 'cy')).toMatchObject({
    language: 'cy',
    chip: 'BBaCh',
    sentence: 'Datganwyd yn fusnes bach ar this Find a Tender notice, 3 September 2026.',
    rationale: 'Mae busnesau bach yn cyfrif.',
  });
});

test.each([
  ['to a reader of another language', welsh, 'en'],
  ['where a text is missing', { chip: 'BBaCh', sentence: welsh.sentence }, 'cy'],
  ['where the translation asks for what no page says', { ...welsh, sentence: 'Ar {nowhere}.' }, 'cy'],
])('it stays in its own language %s', (_, texts, language) => {
  const hint = marked(texts, language);
  expect(hint).toMatchObject({ chip: 'SME', sentence: expect.stringMatching(/^Declared a small/) });
  expect(hint?.language).toBeUndefined();
});
