/** Pages as adapters hand them over, written for tests: every organisation, number and address is invented (synthetic). */
import type { Block, Page, Passage } from '../../../../core/page';

/** Passages from "Label: text" lines; a line without a label begins with a colon. `where` is the label and its place. */
export const passages = (prefix: string, ...lines: readonly string[]): readonly Passage[] =>
  lines.map((line, index) => {
    const at = line.indexOf(': ');
    return { label: line.slice(0, Math.max(at, 0)), text: line.slice(at + 2), where: `${prefix}/${index}` };
  });

export const block = (
  role: Block['role'],
  name: string,
  lines: readonly string[] = [],
  lots: readonly string[] = [],
): Block => ({
  role,
  name: { label: '', text: name, where: `${role} ${name}` },
  lots,
  passages: passages(`${role} ${name}`, ...lines),
});

export const page = (given: Partial<Page> & { readonly lines?: readonly string[] }): Page => {
  const { lines = [], ...rest } = given;
  return {
    portal: 'find-a-tender',
    portalName: 'Find a Tender',
    kind: 'notice',
    address: 'https://www.find-tender.service.gov.uk/Notice/099001-2026',
    language: 'en',
    passages: passages('notice', ...lines),
    blocks: [],
    ...rest,
  };
};

export const contractDetails = page({
  lines: [
    'Title: Grounds maintenance in the northern wards',
    'Notice type: UK7: Contract details notice',
    'Procurement identifier (OCID): ocds-h6vhtk-0abc12',
    ': Published 3 September 2026, 4:12pm',
    'Date signed: 1 September 2026',
    'Contract dates: 1 October 2026 to 30 September 2029',
    'Contract value: £90,000 excluding VAT £108,000 including VAT',
    ': Above the relevant threshold',
    'Contract locations: UKJ14 - Oxfordshire',
    'Procedure type: Competitive flexible procedure',
    'Payment terms: Within 30 days of a valid invoice',
  ],
  blocks: [
    block('buyer', 'Hollowmere Borough Council', [
      'Public Procurement Organisation Number: PABC-1234-WXYZ',
      ': Town Hall, High Street',
      ': Hollowmere',
      ': OX3 0BP',
      'Region: UKJ14 - Oxfordshire',
    ]),
    block('supplier', 'Northway Trees CIC', [
      ': Companies House: 7654321',
      ': Public Procurement Organisation Number: PQRS-9876-ABCD',
      ': Unit 4, Alder Yard',
      ': Brackenfell',
      ': OX42AB',
      ': Email: trees@example.invalid',
      ': Region: UKJ14 - Oxfordshire',
      ': Small or medium-sized enterprise (SME): Yes',
      ': Voluntary, community or social enterprise (VCSE): Yes',
      ': Supported employment provider: No',
      ': Public service mutual: No',
    ]),
  ],
});
