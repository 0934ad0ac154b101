import type { Source } from '../../pack';

export const model: Source = {
  publisher: 'Cabinet Office',
  document: 'PPN 002: The Social Value Model',
  date: '2025-02-13',
  url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
  clause: 'Model award criteria',
};

export const framework: Source = {
  publisher: 'Government Commercial Agency',
  document: 'G-Cloud 15 (RM1557.15), social value measures',
  date: '2026-08-06',
  url: 'https://www.gca.gov.uk',
};

export const policy: Source = {
  publisher: 'Cabinet Office',
  document: 'National Procurement Policy Statement',
  date: '2025-02-13',
  url: 'https://www.gov.uk/government/publications/national-procurement-policy-statement',
};
