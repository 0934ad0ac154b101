import type { Pack } from '../pack';
import { measures } from './measures';
import { outcomes } from './outcomes';
import commitmentDate from './rules/commitment-date';
import commitmentEvidence from './rules/commitment-evidence';
import commitmentQuantity from './rules/commitment-quantity';
import commitmentUnit from './rules/commitment-unit';
import goalNamed from './rules/goal-named';
import methodStatement from './rules/method-statement';
import minimumRequirement from './rules/minimum-requirement';
import modelOutcome from './rules/model-outcome';
import reportingMetric from './rules/reporting-metric';
import singleOutcome from './rules/single-outcome';
import socialValueWeight from './rules/social-value-weight';
import weightsComplete from './rules/weights-complete';

export default {
  format: 'goodmark-pack/1',
  id: 'ppn-002',
  version: '0.1.0',
  title: 'Social Value Model (PPN 002)',
  summary:
    "Checks a tender against the Social Value Model that central government uses from 1 October 2025: weight, outcome, and commitments that are specific, measurable and time-bound. Not yet the whole model: what is missing is listed. The goals beside outcomes and measures, and the words that find measures, are Goodmark's own.",
  publisher: 'Goodmark',
  licence: 'OGL-UK-3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Model: Cabinet Office, PPN 002, 13 February 2025. Pack: Goodmark.',
  jurisdiction: 'United Kingdom, central government',
  validFrom: '2025-02-24',
  outcomes,
  measures,
  rules: [
    socialValueWeight,
    weightsComplete,
    singleOutcome,
    reportingMetric,
    methodStatement,
    minimumRequirement,
    modelOutcome,
    commitmentQuantity,
    commitmentUnit,
    commitmentDate,
    commitmentEvidence,
    goalNamed,
  ],
  missing: [
    {
      what: 'The text of the model award criteria beyond 1a to 1e, and all sub-criteria: not yet transcribed.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 002: The Social Value Model',
        date: '2025-02-13',
        url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
        clause: 'Model award criteria',
      },
    },
    {
      what: 'The 33 Standard Reporting Metrics with their units and definitions: not yet transcribed.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 002: The Social Value Model',
        date: '2025-02-13',
        url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
        clause: 'Standard Reporting Metrics',
      },
    },
    {
      what: "The guide's scoring table: not yet transcribed.",
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 002: Guide to using the social value model',
        date: '2025-02-13',
        url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts/ppn-002-guide-to-using-the-social-value-model-html',
      },
    },
    {
      what: 'Measures for outcome 4 (sustainable procurement practices) and outcome 5 (reducing crime): their criteria are not yet transcribed.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 002: The Social Value Model',
        date: '2025-02-13',
        url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
        clause: 'Outcomes 4 and 5',
      },
    },
    {
      what: 'Whether a commitment is over and above the core of the contract: only the specification can say, and it is not in the workbook.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 002: The Social Value Model',
        date: '2025-02-13',
        url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
        clause: 'Additional social value',
      },
    },
    {
      what: 'The criteria of seven outcomes and the 76 measures that G-Cloud 15 takes from the model: published there, and not transcribed.',
      source: {
        publisher: 'Government Commercial Agency',
        document: 'G-Cloud 15 declaration, section B, in its package of framework questions',
        clause: 'policy outcomes and criteria, word for word',
        date: '2025',
        url: 'https://my.diffend.io/npm/ccs-digitalmarketplace-frameworks/4.11.34/4.11.35',
      },
    },
    {
      what: 'Whether labour is a large share of the cost: then the criteria of outcome 1 are to be considered first. The workbook does not state it.',
      source: {
        publisher: 'Government Commercial Agency',
        document: 'G-Cloud 15 declaration, section B, in its package of framework questions',
        clause: 'policy outcomes and criteria, word for word',
        date: '2025',
        url: 'https://my.diffend.io/npm/ccs-digitalmarketplace-frameworks/4.11.34/4.11.35',
      },
    },
    {
      what: 'Whether the procurement is within the note: departments, executive agencies and non-departmental public bodies, not private utilities and defence; optional from 24 February 2025, mandatory from 1 October 2025.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 002: Taking account of social value in the award of central government contracts',
        clause: 'paragraphs 3 to 5',
        date: '2025-02-13',
        url: 'https://gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts/ppn-002-taking-account-of-social-value-in-the-award-of-central-government-contracts-html',
      },
    },
  ],
} satisfies Pack;
