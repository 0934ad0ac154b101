import { describe, expect, test } from 'vitest';
import type { NoticeFacts, SupplierFacts } from '../../../core/facts/notice';
import { seenElsewhere } from '../../../core/seen/look-up';
import {
  mostNotices,
  type NoticesSeen,
  noNoticesSeen,
  readNoticesSeen,
  rememberNotice,
} from '../../../core/seen/notices-seen';
import { buyer, notice, said, supplier } from '../mark/notice';

const brackenfell = (more: Partial<SupplierFacts> = {}, ids: readonly string[] = ['GB-COH:01234567']) =>
  supplier('Brackenfell Ltd', more, ids);
const award = (id: string, ocid: string | null, more: Partial<NoticeFacts> = {}): NoticeFacts => {
  const { ocid: _, ...rest } = notice({ id, suppliers: [brackenfell()], ...more });
  return ocid === null ? rest : { ...rest, ocid: said(ocid) };
};
const opened = (...all: readonly NoticeFacts[]) => all.reduce(rememberNotice, noNoticesSeen);
const now = award('now', 'ocds-now');
const awards = (seen: NoticesSeen, one: SupplierFacts) => seenElsewhere(seen, { ...now, suppliers: [one] }).awards(one);
const contrary = (seen: NoticesSeen, facts: NoticeFacts, one: SupplierFacts) =>
  seenElsewhere(seen, { ...facts, suppliers: [one] }).declarations(one);
const count = (...all: readonly NoticeFacts[]) => awards(opened(...all), brackenfell()).count;

describe('awards seen', () => {
  test('count procurements of the same buyer to the same supplier, without this one', () => {
    expect(count()).toBe(0);
    expect(count(now)).toBe(0);
    expect(count(award('1', 'ocds-1'), award('2', 'ocds-2'), now)).toBe(2);
  });

  test('count a notice published anew, an update or a notice of its contract once', () => {
    const anew = [award('1', 'ocds-1'), award('2', 'OCDS-1 '), award('3', 'ocds-1', { stage: 'contract' })];
    expect(count(...anew)).toBe(1);
    expect(count(award('4', 'ocds-now', { stage: 'change' }))).toBe(0);
  });

  test('count a notice without an OCID by its own number', () => {
    expect(count(award('1', null), award('1', null), award('2', null))).toBe(2);
  });

  test('do not count a tender, another buyer, another supplier, or a card of results', () => {
    expect(count(award('1', 'ocds-1', { stage: 'tender' }))).toBe(0);
    expect(count(award('1', 'ocds-1', { buyers: [buyer('Other Council')] }))).toBe(0);
    expect(count(award('1', 'ocds-1', { suppliers: [supplier('Hollowmere Ltd')] }))).toBe(0);
    expect(count(award('1', 'ocds-1', { kind: 'results' }))).toBe(0);
  });

  test('know a supplier by its number under another name, and not by a name with another number', () => {
    expect(count(award('1', 'ocds-1', { suppliers: [supplier('BRACKENFELL GROUP', {}, ['GB-COH:01234567'])] }))).toBe(
      1,
    );
    expect(count(award('1', 'ocds-1', { suppliers: [brackenfell({}, ['GB-COH:07654321'])] }))).toBe(0);
    expect(count(award('1', 'ocds-1', { suppliers: [brackenfell({}, [])] }))).toBe(1);
  });

  test('do not take a number that a portal gives anew each time for another supplier', () => {
    expect(count(award('1', 'ocds-1', { suppliers: [brackenfell({}, ['GB-FTS:157451'])] }))).toBe(1);
    const portalNumbers = awards(
      opened(award('1', 'ocds-1', { suppliers: [brackenfell({}, ['GB-FTS:1'])] })),
      brackenfell({}, ['GB-FTS:2']),
    );
    expect(portalNumbers.count).toBe(1);
  });

  test('say since when', () => {
    const seen = opened(
      award('1', 'ocds-1', { published: said('2026-05-01') }),
      award('2', 'ocds-2', { published: said('2025-03-09') }),
    );
    expect(awards(seen, brackenfell())).toEqual({ count: 2, since: '2025-03-09' });
  });
});

describe('other declarations', () => {
  const declaring = (id: string, sme: boolean, published: string) =>
    award(id, `ocds-${id}`, { published: said(published), suppliers: [brackenfell({ sme: said(sme) })] });

  test('are those that say the opposite, the latest of them', () => {
    const seen = opened(
      declaring('1', false, '2024-01-01'),
      declaring('2', false, '2025-01-01'),
      declaring('3', true, '2026-01-01'),
    );
    expect(contrary(seen, now, brackenfell({ sme: said(true) }))).toEqual([
      { of: 'SME', here: true, portalName: 'Find a Tender', published: '2025-01-01' },
    ]);
  });

  test('are none of this very notice, as it was read before it was corrected', () => {
    const before = { ...now, suppliers: [brackenfell({ sme: said(false) })] };
    expect(contrary(opened(before), now, brackenfell({ sme: said(true) }))).toEqual([]);
  });

  test('are none where one side says nothing', () => {
    const seen = opened(declaring('1', false, '2024-01-01'));
    expect(contrary(seen, now, brackenfell())).toEqual([]);
    expect(contrary(opened(now), declaring('1', false, '2024-01-01'), brackenfell({ sme: said(true) }))).toEqual([]);
  });
});

describe('what is kept', () => {
  test('is plain JSON that reads back; of another version or damaged it is nothing', () => {
    const seen = opened(award('1', 'ocds-1'), now);
    expect(readNoticesSeen(JSON.parse(JSON.stringify(seen)))).toStrictEqual(seen);
    for (const json of [null, {}, [], { ...seen, format: 'goodmark-seen/2' }, { ...seen, notices: [{ id: 1 }] }])
      expect(readNoticesSeen(json)).toEqual(noNoticesSeen);
  });

  test('stays the very same where a notice is opened again and says nothing new', () => {
    const seen = opened(now);
    expect(rememberNotice(seen, now)).toBe(seen);
    const changed = rememberNotice(seen, { ...now, suppliers: [brackenfell({ sme: said(true) })] });
    expect(changed.notices).toHaveLength(1);
    expect(changed.notices[0]?.suppliers[0]?.sme).toBe(true);
  });

  test('is bounded, and forgets first what was opened first', () => {
    const full = {
      ...noNoticesSeen,
      notices: opened(award('old', 'ocds-old')).notices.flatMap((one) =>
        Array.from({ length: mostNotices }, (_, n) => ({ ...one, id: `${n}` })),
      ),
    };
    const next = rememberNotice(full, now);
    expect(next.notices).toHaveLength(mostNotices);
    expect(next.notices[0]?.id).toBe('1');
    expect(next.notices.at(-1)?.id).toBe('find-a-tender:now');
  });
});
