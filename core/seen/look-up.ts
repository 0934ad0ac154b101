/** What the notices opened here say of a supplier of this one. */

import { identified, sameOrganisation } from '../facts/names/same-organisation';
import type { NoticeFacts, SupplierFacts } from '../facts/notice';
import { type NoticesSeen, noticeId, procurementOf, type SeenNotice } from './notices-seen';

export interface AwardsSeen {
  /** Procurements other than this one in which the same buyer awarded something to the same supplier. */
  readonly count: number;
  /** When the earliest notice of those was published; `null` where none says. */
  readonly since: string | null;
}

/** A lot, an update or a notice published anew belongs to its procurement, and is no award of its own. */
export function awardsSeen(seen: NoticesSeen, facts: NoticeFacts, supplier: SupplierFacts): AwardsSeen {
  const buyers = facts.buyers.map(identified);
  const winner = identified(supplier);
  const own = procurementOf(facts);
  const awarded = seen.notices.filter(
    (notice) =>
      notice.awards &&
      notice.procurement !== own &&
      notice.id !== noticeId(facts) &&
      notice.buyers.some((buyer) => buyers.some((ours) => sameOrganisation(buyer, ours))) &&
      notice.suppliers.some((one) => sameOrganisation(one, winner)),
  );
  const dates = awarded.flatMap(({ published }) => published ?? []).sort();
  return { count: new Set(awarded.map(({ procurement }) => procurement)).size, since: dates[0] ?? null };
}

export interface OtherDeclaration {
  readonly of: 'SME' | 'VCSE';
  readonly here: boolean;
  readonly portalName: string;
  readonly published: string | null;
}

const latestFirst = (a: SeenNotice, b: SeenNotice): number => ((a.published ?? '') < (b.published ?? '') ? 1 : -1);

/** Where another notice declares the opposite of this one: of each status the latest. Neither is taken for the truth. */
export function otherDeclarations(
  seen: NoticesSeen,
  facts: NoticeFacts,
  supplier: SupplierFacts,
): readonly OtherDeclaration[] {
  const organisation = identified(supplier);
  const others = seen.notices.filter(({ id }) => id !== noticeId(facts)).sort(latestFirst);
  return (['sme', 'vcse'] as const).flatMap((status) => {
    const here = supplier[status]?.value;
    if (here === undefined) return [];
    const contrary = others.find(({ suppliers }) =>
      suppliers.some((one) => one[status] === !here && sameOrganisation(one, organisation)),
    );
    if (!contrary) return [];
    const { portalName, published } = contrary;
    return [{ of: status === 'sme' ? 'SME' : 'VCSE', here, portalName, published } as const];
  });
}
