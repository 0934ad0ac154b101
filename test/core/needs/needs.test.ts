import { expect, test } from 'vitest';
import type { CommitmentFact, NeedFact } from '../../../core/facts/tender';
import { needCoverage } from '../../../core/needs/needs';
import { commitment, facts } from '../evaluate/synthetic-tender';

const need = (text: string, place: string | null = null): NeedFact => ({
  need: text,
  place,
  people: null,
  where: 'Needs!A3',
});
const judge = (needs: readonly NeedFact[], commitments: readonly Partial<CommitmentFact>[]) =>
  needCoverage(facts({ needs, commitments: commitments.map((given, row) => commitment(row + 5, given)) }));
const youth = need('N1: Youth unemployment');
const lonely = need('N2: Loneliness');

test.each([
  ['its very words', [youth], [{ need: 'n1 youth  unemployment' }], 'met'],
  ['its reference', [youth, lonely], [{ need: 'N1' }], 'met'],
  ['some of its words', [youth, lonely], [{ need: 'Youth unemployment' }], 'met'],
  ['the place as well', [need('Loneliness', 'Netherby')], [{ need: 'Loneliness', place: 'Netherby ward' }], 'met'],
  ['another place', [need('Loneliness', 'Netherby')], [{ need: 'Loneliness', place: 'Upperby' }], 'unclear'],
  ['no place', [need('Loneliness', 'Netherby')], [{ need: 'Loneliness' }], 'unclear'],
  ['the place alone', [need('Loneliness', 'Netherby')], [{ place: 'Netherby' }], 'unclear'],
  ['words of two needs', [need('Youth unemployment'), need('Youth crime')], [{ need: 'Youth' }], 'unclear'],
  ['no need at all', [youth], [{}], 'unclear'],
  ['another need, and some name none', [youth, lonely], [{ need: 'N2' }, {}], 'unclear'],
  ['another need, every one of them', [youth, lonely], [{ need: 'N2' }, { need: 'N2' }], 'unmet'],
  ['nothing, since there are none', [youth], [], 'unclear'],
] as const)('commitments that name %s', (_, needs, commitments, verdict) => {
  expect(judge(needs, commitments)[0]?.verdict).toBe(verdict);
});

test('says which commitments, and where', () => {
  expect(judge([youth], [{ need: 'N1' }, { need: 'N1' }])[0]).toEqual({
    need: 'N1: Youth unemployment',
    place: null,
    where: 'Needs!A3',
    verdict: 'met',
    rationale: '2 commitments for this need: Commitments!B5, B6.',
    from: ['Commitments!B5', 'Commitments!B6'],
  });
});
