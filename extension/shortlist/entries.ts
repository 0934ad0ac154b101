import type { NoticeFacts } from '../../core/facts/notice';
import type { NoticeMarks } from '../../core/marks';
import type { Shortlisted } from '../storage/shortlist';

/** What a shortlist keeps of a notice's suppliers, in the order the page names them. */
export const entriesOf = (notice: NoticeMarks, facts: NoticeFacts | undefined): readonly Shortlisted[] =>
  notice.suppliers.map(({ name, key, hints }) => {
    const supplier = facts?.suppliers.find((one) => one.key === key);
    return {
      name,
      key,
      identifiers: (supplier?.identifiers ?? []).map(({ scheme, id }) => ({ scheme, id })),
      postcode: supplier?.postcode?.value ?? null,
      region: supplier?.region?.value ?? null,
      sme: supplier?.sme?.value ?? null,
      vcse: supplier?.vcse?.value ?? null,
      said: hints.map(({ sentence }) => sentence),
      notice: {
        portalName: notice.portalName,
        id: notice.id,
        title: notice.title,
        published: notice.published,
        address: notice.address,
      },
    };
  });
