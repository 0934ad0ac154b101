/**
 * What this officer's own notices say between them: awards of one buyer to one supplier, and what a supplier was
 * declared elsewhere. Plain JSON that a host keeps on the officer's machine; nothing that was not opened is in it.
 */
import * as v from 'valibot';
import type { NoticeFacts, Stage } from '../facts/notice';
import { type Identified, identified } from '../facts/notice/same-organisation';

/** Enough for years of opening; beyond it the notices that were opened first are forgotten. */
export const mostNotices = 5000;

const organisation = { key: v.string(), ids: v.array(v.string()) };
const seenNotice = v.object({
  /** The portal and its own number: a notice opened again takes its place. */
  id: v.string(),
  /** The OCID, or `id` where there is none: all notices of one procurement have it in common. */
  procurement: v.string(),
  portalName: v.string(),
  published: v.nullable(v.string()),
  /** Whether those named as suppliers were awarded something. */
  awards: v.boolean(),
  buyers: v.array(v.object(organisation)),
  suppliers: v.array(v.object({ ...organisation, sme: v.nullable(v.boolean()), vcse: v.nullable(v.boolean()) })),
});
const schema = v.object({ format: v.literal('goodmark-seen/1'), notices: v.array(seenNotice) });

export type SeenNotice = v.InferOutput<typeof seenNotice>;
export type NoticesSeen = v.InferOutput<typeof schema>;

export const noNoticesSeen: NoticesSeen = { format: 'goodmark-seen/1', notices: [] };

/** What a host kept; nothing where it is of another version or was damaged. */
export function readNoticesSeen(json: unknown): NoticesSeen {
  const read = v.safeParse(schema, json);
  return read.success ? read.output : noNoticesSeen;
}

const awarding: readonly Stage[] = ['award', 'contract', 'change', 'end'];

export const noticeId = ({ portal, id }: Pick<NoticeFacts, 'portal' | 'id'>): string => `${portal}:${id}`;

export const procurementOf = (facts: NoticeFacts): string => facts.ocid?.value.trim().toLowerCase() || noticeId(facts);

const plain = ({ key, ids }: Identified) => ({ key, ids: [...ids] });

const seenAs = (facts: NoticeFacts): SeenNotice => ({
  id: noticeId(facts),
  procurement: procurementOf(facts),
  portalName: facts.portalName,
  published: facts.published?.value ?? null,
  awards: awarding.includes(facts.stage),
  buyers: facts.buyers.map((buyer) => plain(identified(buyer))),
  suppliers: facts.suppliers.map((supplier) => ({
    ...plain(identified(supplier)),
    sme: supplier.sme?.value ?? null,
    vcse: supplier.vcse?.value ?? null,
  })),
});

/**
 * With this notice, or the very same where nothing new was said, so that a host need not write. Only notices that were
 * opened count: a card of a results page, a company or a service is none.
 */
export function rememberNotice(seen: NoticesSeen, facts: NoticeFacts): NoticesSeen {
  if (facts.kind !== 'notice') return seen;
  const now = seenAs(facts);
  const before = seen.notices.find(({ id }) => id === now.id);
  if (before && JSON.stringify(before) === JSON.stringify(now)) return seen;
  const others = seen.notices.filter(({ id }) => id !== now.id);
  return { ...seen, notices: [...others, now].slice(-mostNotices) };
}
