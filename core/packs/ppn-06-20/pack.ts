import type { Pack } from '../pack';
import { measures } from './measures';
import { outcomes } from './outcomes';
import commitmentDate from './rules/commitment-date';
import commitmentEvidence from './rules/commitment-evidence';
import commitmentQuantity from './rules/commitment-quantity';
import commitmentUnit from './rules/commitment-unit';
import contractNotCompany from './rules/contract-not-company';
import outcomeChosen from './rules/outcome-chosen';
import policyOutcome from './rules/policy-outcome';
import reportingInContract from './rules/reporting-in-contract';
import socialValueWeight from './rules/social-value-weight';
import verbalLadder from './rules/verbal-ladder';
import { scales } from './scales';

export default {
  format: 'goodmark-pack/1',
  id: 'ppn-06-20',
  version: '0.1.0',
  title: 'Social Value Model (PPN 06/20)',
  summary:
    'The predecessor of PPN 002, for contracts that are still live: procurements of central government that began between 1 January 2021 and 23 February 2025, under the Public Contracts Regulations 2015. Eight policy outcomes under five themes, the usual reporting metrics, and checks for holding a supplier to what was promised. Quoted from others or not checked at all, as each entry says: the model itself was not read in full.',
  publisher: 'Goodmark',
  licence: 'OGL-UK-3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Model: Cabinet Office, PPN 06/20, September and December 2020. Pack: Goodmark.',
  jurisdiction: 'United Kingdom, central government',
  validFrom: '2021-01-01',
  validTo: '2025-02-23',
  outcomes,
  measures,
  rules: [
    socialValueWeight,
    outcomeChosen,
    policyOutcome,
    contractNotCompany,
    reportingInContract,
    verbalLadder,
    commitmentQuantity,
    commitmentUnit,
    commitmentDate,
    commitmentEvidence,
  ],
  scales,
  missing: [
    {
      what: 'The wording of the model award criteria 1.1 to 8.2 and their sub-criteria: only their numbers are here, beside each outcome, and not checked.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 06/20: The Social Value Model',
        clause: 'model award criteria',
        date: '2020-12-03',
        url: 'https://www.gov.uk/government/publications/procurement-policy-note-0620-taking-account-of-social-value-in-the-award-of-central-government-contracts',
      },
    },
    {
      what: 'The reporting metrics in full: those here are the usual ones, not checked, and none is here for outcomes 1 and 6.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 06/20: The Social Value Model',
        clause: 'reporting metrics',
        date: '2020-12-03',
        url: 'https://www.gov.uk/government/publications/procurement-policy-note-0620-taking-account-of-social-value-in-the-award-of-central-government-contracts',
      },
    },
    {
      what: 'The ladder of marks with its numbers: the buyer set them, and they stand in the tender documents.',
      source: {
        publisher: 'Cabinet Office',
        document: 'PPN 06/20: Guide to using the Social Value Model',
        clause: 'marking of responses',
        date: '2020-12-03',
        url: 'https://www.gov.uk/government/publications/procurement-policy-note-0620-taking-account-of-social-value-in-the-award-of-central-government-contracts',
      },
    },
    {
      what: 'Whether the procurement began before 24 February 2025 and so belongs to this model and the Public Contracts Regulations 2015: the workbook does not say.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Act 2023',
        clause: 'commencement and saving provisions',
        url: 'https://gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts/ppn-002-taking-account-of-social-value-in-the-award-of-central-government-contracts-html',
      },
    },
  ],
} satisfies Pack;
