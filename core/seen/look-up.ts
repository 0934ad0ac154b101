/** What the notices opened here say of the suppliers of this one. */

import type { NoticeFacts, OrganisationFacts, SupplierFacts } from '../facts/notice';
import { type Identified, identified, sameOrganisation } from '../facts/notice/same-organisation';
import { type NoticesSeen, noticeId, procurementOf, type SeenNotice } from './notices-seen';

export interface AwardsSeen {
  /** Procurements other than this one in which the same buyer awarded something to the same supplier. */
  readonly count: number;
  /** When the earliest notice of those was published; `null` where none says. */
  readonly since: string | null;
}

export interface OtherDeclaration {
  readonly of: 'SME' | 'VCSE';
  readonly here: boolean;
  readonly portalName: string;
  readonly published: string | null;
}

export interface SeenElsewhere {
  /** A lot, an update or a notice published anew belongs to its procurement, and is no award of its own. */
  readonly awards: (supplier: OrganisationFacts) => AwardsSeen;
  /** Where another notice declares the opposite of this one: of each status the latest. Neither is taken for the truth. */
  readonly declarations: (supplier: SupplierFacts) => readonly OtherDeclaration[];
}

const namesOf = ({ key, ids }: Identified): readonly string[] => [`name:${key}`, ...ids];

/** The other notices that name any of these suppliers, by each of their names and numbers: thousands are gone through once. */
function noticesByName(seen: NoticesSeen, facts: NoticeFacts): ReadonlyMap<string, readonly SeenNotice[]> {
  const byName = new Map(
    facts.suppliers.flatMap((supplier) =>
      namesOf(identified(supplier)).map((name) => [name, new Set<SeenNotice>()] as const),
    ),
  );
  const own = noticeId(facts);
  for (const notice of seen.notices)
    if (notice.id !== own)
      for (const supplier of notice.suppliers) for (const name of namesOf(supplier)) byName.get(name)?.add(notice);
  return new Map([...byName].map(([name, notices]) => [name, [...notices]]));
}

const latestFirst = (a: SeenNotice, b: SeenNotice): number => ((a.published ?? '') < (b.published ?? '') ? 1 : -1);

export function seenElsewhere(seen: NoticesSeen, facts: NoticeFacts): SeenElsewhere {
  const byName = noticesByName(seen, facts);
  const buyers = facts.buyers.map(identified);
  const procurement = procurementOf(facts);
  const naming = (supplier: Identified): readonly SeenNotice[] => [
    ...new Set(namesOf(supplier).flatMap((name) => byName.get(name) ?? [])),
  ];
  const isOurs = (notice: SeenNotice): boolean =>
    notice.buyers.some((buyer) => buyers.some((ours) => sameOrganisation(buyer, ours)));

  return {
    awards(supplier) {
      const winner = identified(supplier);
      const awarded = naming(winner).filter(
        (notice) =>
          notice.awards &&
          notice.procurement !== procurement &&
          notice.suppliers.some((one) => sameOrganisation(one, winner)) &&
          isOurs(notice),
      );
      const [since = null] = awarded.flatMap(({ published }) => published ?? []).sort();
      return { count: new Set(awarded.map((notice) => notice.procurement)).size, since };
    },
    declarations(supplier) {
      const organisation = identified(supplier);
      return (['sme', 'vcse'] as const).flatMap((status) => {
        const here = supplier[status]?.value;
        if (here === undefined) return [];
        const [latest] = naming(organisation)
          .filter(({ suppliers }) =>
            suppliers.some((one) => one[status] === !here && sameOrganisation(one, organisation)),
          )
          .sort(latestFirst);
        if (!latest) return [];
        const { portalName, published } = latest;
        return [{ of: status === 'sme' ? 'SME' : 'VCSE', here, portalName, published } as const];
      });
    },
  };
}
