import type { Pack } from '../pack';
import { measures } from './measures';

export default {
  format: 'goodmark-pack/1',
  id: 'open-unit-values',
  version: '0.1.0',
  title: 'Open unit values',
  summary:
    'Values in £ that anyone may use and pass on: wellbeing and health, carbon by year, casualties and crime, wages, landfill tax, and public costs avoided. Each has its unit, price year, source, licence and standing, and stands in the prices it was published in. It has no rules: it prices commitments whose unit agrees, and nothing else. What is paid for an hour is not what the hour is worth to others; a public cost avoided is seldom cash saved. No value of a licensed bank is in it.',
  publisher: 'Goodmark',
  licence: 'CC-BY-4.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0: HM Treasury, DESNZ, ONS, Home Office, DfT, HMRC. Contains values of the GMCA Unit Cost Database v1.4, copyright Greater Manchester Combined Authority, licensed under CC BY 4.0, unchanged. Real Living Wage rates: Living Wage Foundation. Selection, words and pack: Goodmark.',
  jurisdiction: 'United Kingdom',
  validFrom: '2026-04-01',
  outcomes: [],
  measures,
  rules: [],
  missing: [
    {
      what: 'The values of the GMCA Unit Cost Database v3.0 (CC BY 4.0): not yet transcribed. Those here are of v1.4, of 2015, for illustration. Its row on apprenticeships is left out, since copies of it disagree.',
      source: {
        publisher: 'Greater Manchester Combined Authority',
        document: 'Unit Cost Database v3.0',
        date: '2026',
        url: 'https://www.greatermanchester-ca.gov.uk/what-we-do/research/research-cost-benefit-analysis/',
      },
    },
    {
      what: 'The real Living Wage from 2026 to 2027: not found.',
      source: {
        publisher: 'Living Wage Foundation',
        document: 'Real Living Wage rates',
        url: 'https://www.livingwage.org.uk',
      },
    },
    {
      what: 'Carbon values between 2031 and 2049 but for every fifth year, and the check of those marked as not checked.',
      source: {
        publisher: 'DESNZ',
        document: 'Valuing greenhouse gas emissions in policy appraisal',
        clause: 'Annex 1',
        url: 'https://www.gov.uk/government/publications/valuing-greenhouse-gas-emissions-in-policy-appraisal',
      },
    },
    {
      what: 'Discounting and uprating: nothing is discounted, and no price is brought to the prices of another year. The deflator series is not bundled.',
      source: {
        publisher: 'HM Treasury',
        document: 'The Green Book and GDP deflators',
        clause: 'discount rate 3.5 % in the first thirty years, under review since December 2025',
        url: 'https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government',
      },
    },
    {
      what: 'Unit costs of other crimes, and of fraud against businesses, whose price year was not clear.',
      source: {
        publisher: 'Home Office',
        document: 'Economic and social costs of crime',
        url: 'https://www.gov.uk/government/publications/the-economic-and-social-costs-of-crime',
      },
    },
    {
      what: 'Factors that turn fuel, travel and waste into tCO2e: one file a year.',
      source: {
        publisher: 'DESNZ',
        document: 'Greenhouse gas reporting: conversion factors',
        url: 'https://www.gov.uk/government/collections/government-conversion-factors-for-company-reporting',
      },
    },
    {
      what: 'Unit costs of health and social care: openly published, and their licence is not established.',
      source: {
        publisher: 'PSSRU',
        document: 'Unit Costs of Health and Social Care',
        url: 'https://www.pssru.ac.uk/unitcostsreport/',
      },
    },
  ],
} satisfies Pack;
