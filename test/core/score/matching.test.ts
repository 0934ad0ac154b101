import { expect, test } from 'vitest';
import { score } from '../../../core/score/score';
import { bid, codes, criterion, problem } from './read';
import { mark, setup, stated, tender } from './tender';

const scale = { id: 'marks.scale', maximum: 5 };
const one = (criterionName: string, more = {}) => setup([{ name: criterionName, weight: 1, method: scale, ...more }]);
const facts = (name: string) => tender([{ bidder: 'Alder', marks: { [name]: 4 } }]);

test.each([
  ['Method statement', 'METHOD  STATEMENT'],
  ['Method statement', '1.2 Method statement (60%)'],
  ['2.1 Health & safety', 'Health and Safety'],
])('%s finds the marks for "%s"', (criterionName, inWorkbook) => {
  expect(bid(score(facts(inWorkbook), one(criterionName), []), 'Alder')?.total).toBe(80);
});

test('readFrom says under which name the workbook gives the marks', () => {
  expect(bid(score(facts('Tech score'), one('Quality', { readFrom: ['Tech score'] }), []), 'Alder')?.total).toBe(80);
});

test('a reference in the list of criteria names them too', () => {
  const referenced = { ...facts('Q4'), criteria: [stated('Approach', { reference: 'Q4' })] };
  expect(bid(score(referenced, one('Approach'), []), 'Alder')?.total).toBe(80);
});

test('marks that fit no criterion and criteria without marks are named with the nearest', () => {
  const scoring = score(facts('Methodology'), one('Method statement'), []);
  expect(problem(scoring, 'criterion-without-marks')).toMatchObject({
    severity: 'stop',
    hint: 'If they are called "Methodology", say so in "readFrom".',
  });
  expect(problem(scoring, 'marks-not-used')).toMatchObject({
    severity: 'notice',
    path: ['Bids!C2', 'Methodology'],
    hint: 'If they are for Method statement, name "Methodology" in its "readFrom".',
  });
});

const twoApproaches = setup([
  { name: 'Quality', weight: 0.5, criteria: [{ name: 'Approach', weight: 1, method: scale }] },
  { name: 'Social value', weight: 0.5, criteria: [{ name: 'Approach', weight: 1, method: scale }] },
]);

test('two sub-criteria of one name are told apart by the criterion above them', () => {
  const marks = [
    mark('Alder', 'Quality: Approach', 4, 'Bids!C2'),
    mark('Alder', 'Social value | Approach', 2, 'Bids!D2'),
  ];
  const scoring = score(tender([{ bidder: 'Alder' }], { marks }), twoApproaches, []);
  expect(criterion(scoring, 'Alder', 'Quality/Approach')?.points).toBe(40);
  expect(criterion(scoring, 'Alder', 'Social value/Approach')?.points).toBe(20);
});

test('a bare name that fits two sub-criteria is asked about', () => {
  const scoring = score(facts('Approach'), twoApproaches, []);
  expect(problem(scoring, 'criterion-ambiguous')).toMatchObject({ severity: 'stop', path: ['Bids!C2', 'Approach'] });
});

test('numbering tells apart two criteria that have nothing else', () => {
  const rules = setup([
    { name: '1.1 Approach', weight: 0.5, method: scale },
    { name: '1.2 Approach', weight: 0.5, method: scale },
  ]);
  const scoring = score(tender([{ bidder: 'Alder', marks: { '1.1 Approach': 5, '1.2 Approach': 0 } }]), rules, []);
  expect(codes(scoring)).toEqual([]);
  expect(criterion(scoring, 'Alder', '1.1 Approach')?.points).toBe(50);
});
