import type { Pack } from '../pack';
import { measures } from './measures';
import { outcomes } from './outcomes';
import fairWorkCondition from './rules/fair-work-condition';
import lawAndRightsCondition from './rules/law-and-rights-condition';
import livingWageCondition from './rules/living-wage-condition';
import pointsStated from './rules/points-stated';
import quantityForPoints from './rules/quantity-for-points';
import socialValueWeight from './rules/social-value-weight';
import themeNamed from './rules/theme-named';
import thresholdCertain from './rules/threshold-certain';
import unitForPoints from './rules/unit-for-points';

export default {
  format: 'goodmark-pack/1',
  id: 'northern-ireland-points',
  version: '0.1.0',
  title: 'Northern Ireland: scoring social value',
  summary:
    "PPN 01/21 of the Department of Finance: at least 10 % of the award criteria for social value, four themes, points for what a bidder commits to, fair work and the living wage as conditions. The weight was read on the department's page; most other facts are quoted second-hand, sources differ on thresholds, and tables of points are not bundled.",
  publisher: 'Goodmark',
  licence: 'OGL-UK-3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Policy: Department of Finance (Northern Ireland), PPN 01/21. Pack: Goodmark.',
  jurisdiction: 'Northern Ireland',
  validFrom: '2022-06-01',
  outcomes,
  measures,
  rules: [
    socialValueWeight,
    thresholdCertain,
    themeNamed,
    pointsStated,
    quantityForPoints,
    unitForPoints,
    livingWageCondition,
    fairWorkCondition,
    lawAndRightsCondition,
  ],
  missing: [
    {
      what: 'Points for each initiative and the most per theme: no open table was found. They stand in the tender itself.',
      source: {
        publisher: 'Social Value Unit, Strategic Investment Board',
        document: 'Social Value NI',
        url: 'https://socialvalueni.org',
      },
    },
    {
      what: 'The indicators of the framework under each theme: not transcribed from the policy note.',
      source: {
        publisher: 'Department of Finance (Northern Ireland)',
        document: 'PPN 01/21: Scoring Social Value',
        clause: 'framework of indicators',
        date: '2022-10-06',
        url: 'https://finance-ni.gov.uk/node/52522',
      },
    },
    {
      what: 'Whether the minimum weight rose to 20 %, and the threshold for services that applies now: sources differ.',
      source: {
        publisher: 'Invest Northern Ireland',
        document: 'New public procurement policy for Northern Ireland: social value scoring',
        date: '2022-05-11',
        url: 'https://www.nibusinessinfo.co.uk/content/new-public-procurement-policy-northern-ireland-social-value-scoring',
      },
    },
    {
      what: 'Whether reserving the contract was considered, as the policy asks: a consideration leaves no trace in the workbook.',
      source: {
        publisher: 'Department of Finance (Northern Ireland)',
        document: 'PPN 01/21: Scoring Social Value',
        clause: 'reserved contracts, as described by the Social Value Unit',
        date: '2021-07-05',
        url: 'https://procuraplus.org/about-procura/public-authorities/strategic-investment-board-social-value-unit',
      },
    },
  ],
} satisfies Pack;
