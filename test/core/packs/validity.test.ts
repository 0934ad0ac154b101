import { expect, test } from 'vitest';
import { lint } from '../../../core/packs/lint/lint';
import type { Pack } from '../../../core/packs/pack';
import { validityRemark } from '../../../core/packs/validity';
import { wholePack } from './whole-pack';

test.each([
  ['2026-03-31', 'It holds from 1 April 2026 on, which has not come yet.'],
  ['2026-04-01', undefined],
  ['2027-03-31', undefined],
  ['2027-04-01', 'It ended on 31 March 2027: it is for what began before.'],
])('on %s a pack of one year is told: %s', (day, remark) => {
  expect(validityRemark({ validFrom: '2026-04-01', validTo: '2027-03-31' }, day)).toBe(remark);
});

test('a pack without a last day never ends', () => {
  expect(validityRemark({ validFrom: '2026-04-01' }, '9999-12-31')).toBeUndefined();
});

test.each<[string, Partial<Pack>, readonly (readonly string[])[]]>([
  ['a blank of no width', { title: 'North\u200bway' }, [['title']]],
  ['hidden letters', { summary: 'Sound\u{e0041}' }, [['summary']]],
  [
    'a soft hyphen in a rule',
    { rules: wholePack.rules.map((rule) => ({ ...rule, hint: 'Ask\u00ad it' })) },
    wholePack.rules.map((_, at) => ['rules', String(at), 'hint']),
  ],
  ['none in a flag of Wales', { title: 'Wales \u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}' }, []],
  ['none in Persian', { title: 'می\u200cخواهم' }, []],
])('what nobody can see is told where it stands: %s', (_, changed, paths) => {
  const told = lint({ ...wholePack, ...changed }).filter(({ code }) => code === 'unseen-character');
  expect(told.map(({ path }) => path)).toEqual(paths);
});
