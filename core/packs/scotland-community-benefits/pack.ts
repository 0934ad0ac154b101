import type { Pack } from '../pack';
import { measures } from './measures';
import { outcomes } from './outcomes';
import benefitInTheArea from './rules/benefit-in-the-area';
import benefitsAt4Million from './rules/benefits-at-4-million';
import benefitsCountable from './rules/benefits-countable';
import fairWorkFirst from './rules/fair-work-first';
import innovationPromoted from './rules/innovation-promoted';
import kindNamed from './rules/kind-named';
import kindOfRequirement from './rules/kind-of-requirement';
import regulatedContract from './rules/regulated-contract';
import requirementsStated from './rules/requirements-stated';
import smallProvidersInvolved from './rules/small-providers-involved';

export default {
  format: 'goodmark-pack/1',
  id: 'scotland-community-benefits',
  version: '0.1.0',
  title: 'Scotland: community benefits',
  summary:
    "Community benefit requirements and the sustainable procurement duty of the Procurement Reform (Scotland) Act 2014: what must be considered and stated from £4 million, the three kinds of requirement, and who should be able to take part. The law was read on legislation.gov.uk; the measures and the words that find them are Goodmark's own.",
  publisher: 'Goodmark',
  licence: 'OGL-UK-3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Law: Procurement Reform (Scotland) Act 2014. Measures and pack: Goodmark.',
  jurisdiction: 'Scotland',
  validFrom: '2016-06-01',
  outcomes,
  measures,
  rules: [
    requirementsStated,
    benefitsAt4Million,
    benefitsCountable,
    kindOfRequirement,
    smallProvidersInvolved,
    innovationPromoted,
    benefitInTheArea,
    kindNamed,
    fairWorkFirst,
    regulatedContract,
  ],
  missing: [
    {
      what: 'Whether the thresholds (£50,000, £2,000,000 and £4,000,000) were changed after the consultation of 2025: no order was found.',
      source: {
        publisher: 'Scottish Government',
        document: 'Procurement Reform (Scotland) Act 2014 thresholds: consultation',
        clause: '16 October 2025 to 8 January 2026',
        date: '2025-10-16',
        url: 'https://consult.gov.scot/scottish-procurement-and-property/procurement-reform-scotland-act-2014-thresholds',
      },
    },
    {
      what: 'What the contract notice and the award notice say: they stand on Public Contracts Scotland and not in the workbook.',
      source: {
        publisher: 'Scottish Parliament',
        document: 'Procurement Reform (Scotland) Act 2014',
        clause: 'section 25(3) and (4)',
        url: 'https://www.legislation.gov.uk/asp/2014/12/section/25',
      },
    },
    {
      what: 'Whether a benefit is additional to the main purpose of the contract: only the specification can say.',
      source: {
        publisher: 'Scottish Parliament',
        document: 'Procurement Reform (Scotland) Act 2014',
        clause: 'section 24(b)',
        url: 'https://www.legislation.gov.uk/asp/2014/12/part/3/crossheading/community-benefit-requirements/enacted',
      },
    },
    {
      what: 'The statutory guidance on community benefits and fair work: read in part only, and not transcribed.',
      source: {
        publisher: 'Scottish Government',
        document: 'Procurement Reform (Scotland) Act 2014: statutory guidance',
        url: 'https://www.gov.scot/publications/procurement-reform-scotland-act-2014-statutory-guidance/pages/3/',
      },
    },
    {
      what: 'Contracts reserved to supported businesses, and the procurement strategy and annual report of the authority: not in a tender workbook.',
      source: {
        publisher: 'Scottish Parliament',
        document: 'Procurement Reform (Scotland) Act 2014',
        clause: 'sections 11, 15 and 18',
        url: 'https://www.legislation.gov.uk/asp/2014/12/contents',
      },
    },
  ],
} satisfies Pack;
