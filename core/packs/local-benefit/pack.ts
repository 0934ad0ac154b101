import type { Pack } from '../pack';
import allLots from './hints/all-lots';
import borderingAuthority from './hints/bordering-authority';
import charityByCompanyNumber from './hints/charity-by-company-number';
import charityByNumber from './hints/charity-by-number';
import charityByRegister from './hints/charity-by-register';
import cicByName from './hints/cic-by-name';
import cicByRegister from './hints/cic-by-register';
import contractPublished from './hints/contract-published';
import declaredOtherwise from './hints/declared-otherwise';
import declaredSme from './hints/declared-sme';
import declaredVcse from './hints/declared-vcse';
import deprivationOfPlace from './hints/deprivation-of-place';
import localReservation from './hints/local-reservation';
import longerDistance from './hints/longer-distance';
import oneLot from './hints/one-lot';
import paymentWithin30Days from './hints/payment-within-30-days';
import paymentsCompliance from './hints/payments-compliance';
import paymentsPublished from './hints/payments-published';
import performanceAssessment from './hints/performance-assessment';
import performanceIndicators from './hints/performance-indicators';
import publicServiceMutual from './hints/public-service-mutual';
import regionOfDelivery from './hints/region-of-delivery';
import registeredSociety from './hints/registered-society';
import registeredSocietyByRegister from './hints/registered-society-by-register';
import repeatedAwards from './hints/repeated-awards';
import reservedContract from './hints/reserved-contract';
import sameAuthority from './hints/same-authority';
import sameDistrict from './hints/same-district';
import sameRegion from './hints/same-region';
import severalLots from './hints/several-lots';
import shortDistance from './hints/short-distance';
import smallBusinessDuty from './hints/small-business-duty';
import socialValueNotNamed from './hints/social-value-not-named';
import socialValueWeight from './hints/social-value-weight';
import socialValueWeightLow from './hints/social-value-weight-low';
import suitableForSmes from './hints/suitable-for-smes';
import suitableForVcses from './hints/suitable-for-vcses';
import supportedEmploymentProvider from './hints/supported-employment-provider';

export default {
  format: 'goodmark-pack/1',
  id: 'local-benefit',
  version: '0.2.0',
  title: 'Local benefit',
  summary:
    "What an officer should know beside a supplier's name and on a notice: who declared what and when, what kind of organisation it is, where it is, and which duties go with the value and the date. Information, not scoring: nothing here is a mark, and where a supplier is based is no ground for one.",
  publisher: 'Goodmark',
  licence: 'CC-BY-4.0',
  attribution:
    'Local benefit, Goodmark. Places: Gibbs/uk-postcodes (CC0); mySociety (CC BY 4.0); Office for National Statistics and Cabinet Office (Open Government Licence v3.0).',
  jurisdiction: 'United Kingdom; each duty says where it holds',
  validFrom: '2026-11-26',
  outcomes: [],
  measures: [],
  rules: [],
  hints: [
    declaredSme,
    declaredVcse,
    declaredOtherwise,
    supportedEmploymentProvider,
    publicServiceMutual,
    charityByNumber,
    charityByCompanyNumber,
    charityByRegister,
    cicByName,
    cicByRegister,
    registeredSociety,
    registeredSocietyByRegister,
    sameDistrict,
    shortDistance,
    longerDistance,
    sameAuthority,
    borderingAuthority,
    sameRegion,
    regionOfDelivery,
    deprivationOfPlace,
    repeatedAwards,
    allLots,
    socialValueWeight,
    socialValueWeightLow,
    socialValueNotNamed,
    oneLot,
    severalLots,
    suitableForSmes,
    suitableForVcses,
    reservedContract,
    localReservation,
    smallBusinessDuty,
    performanceIndicators,
    performanceAssessment,
    contractPublished,
    paymentWithin30Days,
    paymentsCompliance,
    paymentsPublished,
  ],
  missing: [
    {
      what: 'The registers themselves: nothing is looked up, so a form that neither a number, a name nor the page itself tells is not known.',
      source: {
        publisher: 'Companies House',
        document: 'Register of companies',
        url: 'https://find-and-update.company-information.service.gov.uk',
      },
    },
    {
      what: 'Deprivation of neighbourhoods, and the indices that nations published since 2020: an authority as a whole stands here.',
      source: {
        publisher: 'MHCLG',
        document: 'English indices of deprivation 2025',
        date: '2025-10-30',
        url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
      },
    },
    {
      what: 'Whether a buyer is central government, a best-value authority or a parish council, and whether a contract is light touch, a concession or a framework: notices do not reliably say, so hints name their exceptions instead.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54/contents',
      },
    },
    {
      what: 'Duties of Scotland, Wales and Northern Ireland: community benefits from £4 million, socially responsible procurement, and points for social value.',
      source: {
        publisher: 'Scottish Parliament',
        document: 'Procurement Reform (Scotland) Act 2014',
        clause: 'section 25',
        url: 'https://www.legislation.gov.uk/asp/2014/12/section/25',
      },
    },
  ],
  changes: [
    {
      version: '0.2.0',
      date: '2026-11-27',
      what: 'Nearby is said only where the postcode district is known: from the middle of a county or a region anybody in it may be far off.',
    },
  ],
} satisfies Pack;
