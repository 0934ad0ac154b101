import type { Pack } from '../pack';
import { glossary } from './glossary';
import assessmentMethodology from './rules/assessment-methodology';
import awardCriteriaStated from './rules/award-criteria-stated';
import failingExplained from './rules/failing-explained';
import goodsThresholdCertain from './rules/goods-threshold-certain';
import indicatorsInConditions from './rules/indicators-in-conditions';
import locationNotScored from './rules/location-not-scored';
import lotsConsidered from './rules/lots-considered';
import paymentWithin30Days from './rules/payment-within-30-days';
import proportionateNumber from './rules/proportionate-number';
import scoresAvailable from './rules/scores-available';
import specificWording from './rules/specific-wording';
import subjectMatter from './rules/subject-matter';
import threeToMeasure from './rules/three-to-measure';
import unfitBidDisregarded from './rules/unfit-bid-disregarded';
import weightsComplete from './rules/weights-complete';
import worksThresholdCertain from './rules/works-threshold-certain';
import yearlyAssessment from './rules/yearly-assessment';

export default {
  format: 'goodmark-pack/1',
  id: 'procurement-act-checks',
  version: '0.1.0',
  title: 'Procurement Act 2023 checks',
  summary:
    "Holds a tender workbook against the Procurement Act 2023 as far as its tables can say: award criteria, their weights and methods (sections 19 and 23), performance indicators and their assessment (sections 52 and 71), payment, thresholds by date, and criteria about a supplier's place. It scores nothing by itself, it is no legal advice, and what the tables cannot decide is listed as missing: above all the assessment summaries (section 50, regulation 31).",
  publisher: 'Goodmark',
  licence: 'OGL-UK-3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Law: Procurement Act 2023 and Procurement Regulations 2024. Paraphrase, checks and pack: Goodmark.',
  jurisdiction: 'United Kingdom, but not devolved Scottish authorities',
  validFrom: '2025-02-24',
  outcomes: [],
  measures: [],
  rules: [
    awardCriteriaStated,
    weightsComplete,
    assessmentMethodology,
    scoresAvailable,
    failingExplained,
    subjectMatter,
    specificWording,
    proportionateNumber,
    locationNotScored,
    lotsConsidered,
    paymentWithin30Days,
    unfitBidDisregarded,
    indicatorsInConditions,
    threeToMeasure,
    yearlyAssessment,
    goodsThresholdCertain,
    worksThresholdCertain,
  ],
  glossary,
  missing: [
    {
      what: 'Assessment summaries: what each supplier is told before the award notice. They are written from the record of marks and reasons, which is no table of these rules.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'section 50(3) and (4)',
        url: 'https://legislation.gov.uk/ukpga/2023/54/section/50/data.html',
      },
    },
    {
      what: 'A score for each criterion with its explanation by reference to the tender, and an explanation for each sub-criterion. Wales has a regulation of its own.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Regulations 2024 (SI 2024/692), read in the draft laid',
        clause: 'regulation 31(2)(e)',
        date: '2024',
        url: 'https://www.legislation.gov.uk/ukdsi/2024/9780348259728/regulation/31',
      },
    },
    {
      what: 'Abnormally low prices: a tender may only be disregarded after its supplier was told and could show that it can perform. Whether a price is abnormally low is for a person; the wording was not read in the source.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'section 19(3) to (5)',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/19',
      },
    },
    {
      what: 'Refining criteria in a competitive flexible procedure before final tenders: the workbook does not say which procedure is used.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'section 24',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/24',
      },
    },
    {
      what: 'Technical specifications: criteria must not break the rules on them.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'section 56',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/56',
      },
    },
    {
      what: 'Standstill: eight working days from the award notice. No dates of notices stand in the workbook.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'section 51',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/51',
      },
    },
    {
      what: 'Exceptions from indicators: frameworks, concessions, light touch, private utilities, and where performance cannot appropriately be assessed by them. The workbook does not state the kind of contract, nor the estimate made before the tender.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'section 52',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/52',
      },
    },
    {
      what: 'The contract performance notice itself, and its content. For procurements regulated by the Welsh Ministers, sources differ on whether section 71 began on 1 January or 1 April 2026.',
      source: {
        publisher: 'Welsh Government',
        document: 'Procurement Act 2023 (Commencement No. 4) Regulations 2025: coming into force dates',
        date: '2026-02-04',
        url: 'https://www.gov.wales/welsh-ministers-give-consent-to-uk-governments-procurement-act-2023-commencement-no-4-regulations-2025-coming-into-force-dates',
      },
    },
    {
      what: 'The other thresholds (utilities £415,440; light-touch utilities £884,720; light-touch concessions £5,372,609) and those of Wales: the tables do not tell these kinds of contract apart.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023 (Threshold Amounts) (Amendment) Regulations 2025, SI 2025/1200',
        clause: 'Schedule 1, as listed by LUPC',
        date: '2026-01-01',
        url: 'https://www.lupc.ac.uk/news-events/newsarticle/new-financial-thresholds-from-1-january-2026',
      },
    },
    {
      what: 'Reasons that compare bid with bid, averages instead of an agreed mark, and undisclosed sub-weights: faults of the record that courts have found, not of the criteria.',
      source: {
        publisher: 'High Court',
        document:
          'Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC); Bromcom v United Learning Trust [2022] EWHC 3262 (TCC)',
        url: 'https://www.bailii.org/ew/cases/EWHC/TCC/2018/1589.html',
      },
    },
    {
      what: 'Records of material decisions, kept for three years: whether they are kept is beyond a workbook.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'section 98',
        url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/98',
      },
    },
  ],
} satisfies Pack;
