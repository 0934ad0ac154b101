/** Facts of notices made by hand, as the reading of a page gives them. Every name is invented. */
import { nameKey } from '../../../core/facts/names';
import type { NoticeFacts, OrganisationFacts, Stated, SupplierFacts } from '../../../core/facts/notice';

export const said = <T>(value: T, where = 'p1'): Stated<T> => ({ value, raw: String(value), where });

const organisation = (name: string, where: string, ids: readonly string[]): OrganisationFacts => ({
  name,
  key: nameKey(name),
  where,
  identifiers: ids.map((text) => {
    const [scheme = '', id = ''] = text.split(':');
    return { scheme, id, where: `${where}.id` };
  }),
});

export const buyer = (name: string, ids: readonly string[] = [], more: Partial<OrganisationFacts> = {}) => ({
  ...organisation(name, 'b1', ids),
  ...more,
});

export const supplier = (
  name: string,
  more: Partial<SupplierFacts> = {},
  ids: readonly string[] = [],
  where = 's1',
): SupplierFacts => ({ ...organisation(name, where, ids), legalForms: [], lots: [], ...more });

export const notice = (more: Partial<NoticeFacts> = {}): NoticeFacts => ({
  portal: 'find-a-tender',
  portalName: 'Find a Tender',
  kind: 'notice',
  address: 'https://www.find-tender.service.gov.uk/Notice/083650-2026',
  id: '083650-2026',
  ocid: said('ocds-h6vhtk-0a1b2c'),
  stage: 'award',
  published: said('2026-09-03', 'published'),
  delivery: [],
  buyers: [buyer('Hartwell Council', ['GB-PPON:PABC-1234-DEFG'])],
  suppliers: [],
  lots: [],
  criteria: [],
  conditions: [],
  ...more,
});
