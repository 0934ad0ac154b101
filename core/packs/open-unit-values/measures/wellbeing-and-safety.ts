import { wellby } from '../../open-values';
import type { Measure, Source, Standing, UnitValue } from '../../pack';

const licence = 'OGL-UK-3.0';

const greenBook: Source = {
  publisher: 'HM Treasury',
  document: 'The Green Book',
  clause: 'Value of a quality-adjusted life year; some cite it in 2019 prices',
  url: 'https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government',
};

const homeOffice: Source = {
  publisher: 'Home Office',
  document: 'Economic and social costs of crime',
  clause: 'Unit costs',
  url: 'https://www.gov.uk/government/publications/the-economic-and-social-costs-of-crime',
};

const transport: Source = {
  publisher: 'Department for Transport',
  document: 'Transport Analysis Guidance data book v2.03',
  date: '2026-05',
  clause: 'Value of prevented casualties',
  url: 'https://www.gov.uk/government/publications/tag-data-book',
};

type Valued = Pick<Measure, 'id' | 'title' | 'unit' | 'words' | 'goals'>;

const valued = (measure: Valued, value: number, priceYear: string, source: Source): Measure => {
  const standing: Standing = 'second-hand';
  const unitValue: UnitValue = { value, unit: measure.unit, priceYear, source, licence, standing };
  return { ...measure, unitValue, source, standing };
};

export const wellbeingAndSafety: readonly Measure[] = [
  {
    id: 'wellbeing-year',
    title: 'One point of life satisfaction for one person for one year',
    unit: 'WELLBYs',
    words: ['wellby', 'wellbys', 'life satisfaction'],
    goals: [3],
    unitValue: wellby,
    source: wellby.source,
    standing: wellby.standing,
  },
  valued(
    {
      id: 'quality-adjusted-life-year',
      title: 'One year of life in full health',
      unit: 'QALYs',
      words: ['qaly', 'qalys', 'quality adjusted life year', 'quality adjusted life years'],
      goals: [3],
    },
    70_000,
    '2020/21',
    greenBook,
  ),
  valued(
    {
      id: 'homicide-prevented',
      title: 'Homicide prevented',
      unit: 'homicides',
      words: ['homicide prevented', 'homicides prevented'],
      goals: [16],
    },
    3_346_680,
    '2019/20',
    homeOffice,
  ),
  valued(
    {
      id: 'fraud-prevented',
      title: 'Fraud against an individual prevented',
      unit: 'frauds',
      words: ['fraud prevented', 'frauds prevented', 'scams prevented'],
      goals: [16],
    },
    2_884,
    '2023/24',
    homeOffice,
  ),
  valued(
    {
      id: 'fatality-prevented',
      title: 'Fatal casualty on the road prevented',
      unit: 'fatalities',
      words: ['fatality prevented', 'fatalities prevented', 'road deaths prevented'],
      goals: [3, 11],
    },
    2_652_796,
    '2023',
    transport,
  ),
  valued(
    {
      id: 'serious-injury-prevented',
      title: 'Serious casualty on the road prevented',
      unit: 'serious injuries',
      words: ['serious injury prevented', 'serious injuries prevented'],
      goals: [3, 11],
    },
    295_069,
    '2023',
    transport,
  ),
  valued(
    {
      id: 'slight-injury-prevented',
      title: 'Slight casualty on the road prevented',
      unit: 'slight injuries',
      words: ['slight injury prevented', 'slight injuries prevented'],
      goals: [3, 11],
    },
    22_668,
    '2023',
    transport,
  ),
];
