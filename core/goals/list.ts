/**
 * The 17 Sustainable Development Goals: numbers, short titles and colours.
 * Source: United Nations, A/RES/70/1 (25 September 2015), and Guidelines for the use of the SDG logo (May 2020).
 * Icons are not ours to ship; text on a swatch is.
 */
export interface Goal {
  readonly number: number;
  readonly title: string;
  readonly hex: string;
  /** Black or white: the one that reads on the swatch at 4.5:1 or better (WCAG 2.2, 1.4.3). */
  readonly text: '#000000' | '#FFFFFF';
}

const dark = '#000000';
const light = '#FFFFFF';

/** In the order of their numbers, which is no order of rank. */
export const goals: readonly Goal[] = [
  { number: 1, title: 'No Poverty', hex: '#E5243B', text: light },
  { number: 2, title: 'Zero Hunger', hex: '#DDA63A', text: dark },
  { number: 3, title: 'Good Health and Well-being', hex: '#4C9F38', text: dark },
  { number: 4, title: 'Quality Education', hex: '#C5192D', text: light },
  { number: 5, title: 'Gender Equality', hex: '#FF3A21', text: dark },
  { number: 6, title: 'Clean Water and Sanitation', hex: '#26BDE2', text: dark },
  { number: 7, title: 'Affordable and Clean Energy', hex: '#FCC30B', text: dark },
  { number: 8, title: 'Decent Work and Economic Growth', hex: '#A21942', text: light },
  { number: 9, title: 'Industry, Innovation and Infrastructure', hex: '#FD6925', text: dark },
  { number: 10, title: 'Reduced Inequalities', hex: '#DD1367', text: light },
  { number: 11, title: 'Sustainable Cities and Communities', hex: '#FD9D24', text: dark },
  { number: 12, title: 'Responsible Consumption and Production', hex: '#BF8B2E', text: dark },
  { number: 13, title: 'Climate Action', hex: '#3F7E44', text: light },
  { number: 14, title: 'Life Below Water', hex: '#0A97D9', text: dark },
  { number: 15, title: 'Life on Land', hex: '#56C02B', text: dark },
  { number: 16, title: 'Peace, Justice and Strong Institutions', hex: '#00689D', text: light },
  { number: 17, title: 'Partnerships for the Goals', hex: '#19486A', text: light },
];
