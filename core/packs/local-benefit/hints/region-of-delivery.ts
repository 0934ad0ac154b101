import type { Hint } from '../../pack';

export default {
  id: 'region-of-delivery',
  title: 'In the region of delivery',
  on: 'supplier',
  when: {
    all: [
      { field: 'inDelivery', is: true },
      { field: 'deliveryRegions', atMost: 3 },
    ],
  },
  tone: 'benefit',
  chip: 'region of delivery',
  sentence:
    'Its region, {region}, is where the contract is performed ({delivery}), as given on {declaredOn}. Information, not scoring.',
  rationale:
    'Where a contract is performed is where its benefit can land. Of a contract in more than three regions it says little. Codes are those of 2021, as the portal uses them.',
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
        deliveryRegions: 2,
        region: 'UKJ14',
        delivery: 'UKJ1, UKK',
        declaredOn: 'this Find a Tender notice, 3 September 2026',
      },
      chip: 'region of delivery',
    },
    { given: { inDelivery: true, deliveryRegions: 10 }, chip: null },
    { given: { inDelivery: false, deliveryRegions: 1 }, chip: null },
  ],
} as const satisfies Hint;
