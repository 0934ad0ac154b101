import { volunteerHour } from '../../open-values';
import type { Measure, Source, Standing, UnitValue } from '../../pack';

const minimumWage: Source = {
  publisher: 'HM Government',
  document: 'National Minimum Wage and National Living Wage rates',
  date: '2026-04-01',
  clause: 'Rates from 1 April 2026; before, £12.21, £10.00, £7.55 and £7.55',
  url: 'https://www.gov.uk/national-minimum-wage-rates',
};

const realLivingWage: Source = {
  publisher: 'Living Wage Foundation',
  document: 'Real Living Wage rates 2025 to 2026',
  date: '2025-10',
  clause: 'As reported; the rates from 2026 to 2027 were not found',
  url: 'https://www.livingwage.org.uk',
};

const earnings = (clause: string): Source => ({ ...volunteerHour.source, clause });

const landfillTax: Source = {
  publisher: 'HM Revenue and Customs',
  document: 'Landfill Tax rates',
  date: '2026-04-01',
  clause: 'Standard rate from 1 April 2026; £126.15 in the year before; not checked',
  url: 'https://www.gov.uk/government/publications/rates-and-allowances-landfill-tax',
};

type Described = Pick<Measure, 'id' | 'title' | 'words' | 'goals'> & { readonly overlapGroup?: string };

function perUnit(
  { overlapGroup, ...described }: Described,
  { unit, value, priceYear, licence, standing }: Omit<UnitValue, 'source'>,
  source: Source,
): Measure {
  return {
    ...described,
    unit,
    unitValue: { value, unit, priceYear, source, licence, standing },
    ...(overlapGroup && { overlapGroup }),
    source,
    standing,
  };
}

const hour = (value: number, priceYear: string, licence = 'OGL-UK-3.0') => {
  const standing: Standing = 'second-hand';
  return { unit: 'hours', value, priceYear, licence, standing };
};

/** What an hour is paid, which is not what it is worth to anybody else. */
const pay: readonly Measure[] = [
  perUnit(
    {
      id: 'national-living-wage-hour',
      title: 'An hour at the National Living Wage, from 21',
      words: ['hours at the national living wage', 'national living wage hours'],
      goals: [8],
    },
    hour(12.71, '2026/27'),
    minimumWage,
  ),
  perUnit(
    {
      id: 'minimum-wage-hour-18-to-20',
      title: 'An hour at the National Minimum Wage, 18 to 20',
      words: ['hours at the minimum wage for 18 to 20'],
      goals: [8],
    },
    hour(10.85, '2026/27'),
    minimumWage,
  ),
  perUnit(
    {
      id: 'minimum-wage-hour-16-to-17',
      title: 'An hour at the National Minimum Wage, 16 to 17',
      words: ['hours at the minimum wage for 16 to 17'],
      goals: [8],
    },
    hour(8, '2026/27'),
    minimumWage,
  ),
  perUnit(
    {
      id: 'apprentice-wage-hour',
      title: 'An hour at the apprentice rate',
      words: ['hours at the apprentice rate', 'apprentice hours'],
      goals: [4, 8],
    },
    hour(8, '2026/27'),
    minimumWage,
  ),
  perUnit(
    {
      id: 'real-living-wage-hour',
      title: 'An hour at the real Living Wage',
      words: ['hours at the real living wage', 'real living wage hours'],
      goals: [1, 8],
    },
    hour(13.45, '2025/26', 'Published fact'),
    realLivingWage,
  ),
  perUnit(
    {
      id: 'london-living-wage-hour',
      title: 'An hour at the London Living Wage',
      words: ['hours at the london living wage', 'london living wage hours'],
      goals: [1, 8],
    },
    hour(14.8, '2025/26', 'Published fact'),
    realLivingWage,
  ),
];

/** Pricing an hour given by what such an hour is paid is our own convention. */
const given: readonly Measure[] = [
  {
    id: 'volunteer-hour',
    title: 'An hour volunteered, at median pay',
    unit: 'hours',
    words: ['volunteering', 'volunteer', 'volunteers', 'volunteered', 'gwirfoddoli'],
    goals: [17],
    unitValue: volunteerHour,
    overlapGroup: 'hours-given',
    source: volunteerHour.source,
    standing: volunteerHour.standing,
  },
  perUnit(
    {
      id: 'professional-hour',
      title: 'A professional hour given, at median pay',
      words: ['pro bono', 'professional volunteering', 'professional hours'],
      goals: [17],
      overlapGroup: 'hours-given',
    },
    hour(26.11, '2025'),
    earnings(
      'Median gross hourly pay, professional occupations, provisional; its use for an hour given is our convention',
    ),
  ),
  perUnit(
    {
      id: 'administrative-hour',
      title: 'An administrative hour given, at median pay',
      words: ['administrative hours', 'administrative support', 'admin hours'],
      goals: [17],
      overlapGroup: 'hours-given',
    },
    hour(15.2, '2025'),
    earnings(
      'Median gross hourly pay, administrative occupations, provisional; its use for an hour given is our convention',
    ),
  ),
];

const waste: readonly Measure[] = [
  perUnit(
    {
      id: 'landfill-tax',
      title: 'Landfill tax not due on waste kept from landfill',
      words: ['landfill', 'diverted from landfill', 'waste diverted'],
      goals: [12],
    },
    { unit: 'tonnes', value: 130.75, priceYear: '2026/27', licence: 'OGL-UK-3.0', standing: 'unverified' },
    landfillTax,
  ),
];

export const payAndWaste: readonly Measure[] = [...pay, ...given, ...waste];
