import { carbon2026 } from '../../open-values';
import type { Measure, Standing } from '../../pack';

/** Central values in £ of 2020 per tCO2e; low and high are half and one and a half of them. Half the years are quoted, half not checked. */
const central: readonly (readonly [number, number, Standing])[] = [
  [2020, 241, 'second-hand'],
  [2021, 245, 'unverified'],
  [2022, 248, 'unverified'],
  [2023, 252, 'unverified'],
  [2024, 256, 'unverified'],
  [2025, 260, 'second-hand'],
  [2027, 268, 'unverified'],
  [2028, 272, 'unverified'],
  [2029, 276, 'unverified'],
  [2030, 280, 'second-hand'],
  [2035, 302, 'second-hand'],
  [2040, 326, 'second-hand'],
  [2045, 351, 'second-hand'],
  [2050, 378, 'second-hand'],
];

/** Where no year is named the value of 2026 is taken; a text that names another year never is. */
const undated: Measure = {
  id: 'carbon-2026',
  title: 'Greenhouse gas emissions avoided in 2026, or with no year named',
  unit: 'tCO2e',
  words: ['carbon', 'co2e', 'tco2e', 'co2', 'greenhouse gas', 'greenhouse gases', 'emissions', 'net zero'],
  notWords: ['carbon literacy', 'carbon offset', 'carbon offsets', 'offsetting', ...central.map(([year]) => `${year}`)],
  goals: [7, 13],
  unitValue: carbon2026,
  source: carbon2026.source,
  standing: carbon2026.standing,
};

/** Only "in" a year: what is cut "by" a year was cut in several. */
const dated = ([year, value, standing]: (typeof central)[number]): Measure => {
  const source = { ...carbon2026.source, clause: `Annex 1, central series, ${year}` };
  return {
    id: `carbon-${year}`,
    title: `Greenhouse gas emissions avoided in ${year}`,
    unit: 'tCO2e',
    words: ['carbon', 'emissions', 'tco2e', 'tco2e saved', 'tco2e avoided'].map((words) => `${words} in ${year}`),
    goals: [7, 13],
    unitValue: { ...carbon2026, value, low: value / 2, high: value * 1.5, source, standing },
    source,
    standing,
  };
};

export const carbon: readonly Measure[] = [undated, ...central.map(dated)];
