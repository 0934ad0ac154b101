/**
 * Unit values that anyone may use: each with its price year, its source and its licence. None is taken from a licensed
 * value bank (National TOMs, HACT): those are read from the buyer's own sheet, and never shipped.
 */
import type { UnitValue } from './pack';

const licence = 'OGL-UK-3.0';

/** One tonne of carbon dioxide equivalent not emitted in 2026, in 2020 prices; low and high are half and one and a half. */
export const carbon2026: UnitValue = {
  value: 264,
  low: 132,
  high: 396,
  unit: 'tCO2e',
  priceYear: '2020',
  source: {
    publisher: 'DESNZ',
    document: 'Valuing greenhouse gas emissions in policy appraisal',
    clause: 'Annex 1, central series, 2026',
    url: 'https://www.gov.uk/government/publications/valuing-greenhouse-gas-emissions-in-policy-appraisal',
  },
  licence,
  standing: 'second-hand',
};

/** Using median pay for an hour given is our own convention; the low value is the National Living Wage from April 2026. */
export const volunteerHour: UnitValue = {
  value: 17.96,
  low: 12.71,
  unit: 'hours',
  priceYear: '2025',
  source: {
    publisher: 'ONS',
    document: 'ASHE',
    clause: 'Median gross hourly pay of all employees, provisional; its use for an hour given is our convention',
    url: 'https://www.ons.gov.uk/surveys/informationforbusinesses/businesssurveys/annualsurveyofhoursandearningsashe',
  },
  licence,
  standing: 'second-hand',
};

/** One point of life satisfaction, on a scale of 0 to 10, for one person for one year, in 2019 prices. */
export const wellby: UnitValue = {
  value: 13_000,
  low: 10_000,
  high: 16_000,
  unit: 'WELLBYs',
  priceYear: '2019',
  source: {
    publisher: 'HM Treasury',
    document: 'Wellbeing guidance for appraisal',
    date: '2021',
    url: 'https://www.gov.uk/government/publications/green-book-supplementary-guidance-wellbeing',
  },
  licence,
  standing: 'second-hand',
};
