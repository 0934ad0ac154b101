import type { Shortlisted } from '../../extension/storage/shortlist';

/** A supplier as a notice declares it; `changes` are what a test is about. */
export const entry = (changes: Partial<Shortlisted> = {}): Shortlisted => ({
  name: 'Northway Trees CIC',
  key: 'northway trees cic',
  identifiers: [{ scheme: 'GB-COH', id: '09876543' }],
  postcode: 'OX3 0BP',
  region: 'UKJ14',
  sme: true,
  vcse: true,
  said: ['Declared a small or medium-sized enterprise on this notice, 3 September 2026.'],
  notice: {
    portalName: 'Find a Tender',
    id: '083650-2026',
    title: 'Tree works 2026 to 2029',
    published: '2026-09-03',
    address: 'https://www.find-tender.service.gov.uk/Notice/083650-2026',
  },
  ...changes,
});
