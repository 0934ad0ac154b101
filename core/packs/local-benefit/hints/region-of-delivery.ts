import type { Hint } from '../../pack';

export default {
  id: 'region-of-delivery',
  title: 'In the region of delivery',
  on: 'supplier',
  when: { field: 'inDelivery', is: true },
  tone: 'benefit',
  chip: 'region of delivery',
  sentence:
    'Its region, {region}, is where the contract is performed ({delivery}), as given on {declaredOn}. Information, not scoring.',
  rationale:
    'Where a contract is performed is where its benefit can land. Codes are those of 2021, as the portal uses them.',
  source: {
    publisher: 'Cabinet Office',
    document: 'Region codes of the central digital platform',
    clause: 'NUTS and ITL of 2021',
    url: 'https://github.com/cabinetoffice/GCGS-Central-Digital-Platform',
  },
  standing: 'verified',
  goals: [8, 11],
  examples: [
    {
      given: {
        inDelivery: true,
        region: 'UKJ14',
        delivery: 'UKJ1, UKK',
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'region of delivery',
    },
    { given: { inDelivery: false }, chip: null },
    { given: {}, chip: null },
  ],
} as const satisfies Hint;
