import * as v from 'valibot';
import { exact } from './exact';
import { type Term, term } from './working';

/** Bands by their lower end, rising; the last has no upper end. Below the first band the mark is 0. */
export const bandsSchema = v.pipe(
  v.array(v.strictObject({ from: v.number(), mark: v.pipe(v.number(), v.minValue(0)) })),
  v.minLength(2),
  v.check((bands) => bands.every(({ from }, i) => i === 0 || from > (bands[i - 1]?.from ?? from)), 'bands must rise'),
  v.check((bands) => bands.some(({ mark }) => mark > 0), 'some band must have a mark'),
);

type Bands = v.InferOutput<typeof bandsSchema>;

/** The mark of the band that a figure falls into, in words: "2 (60,000/1,000,000 is 0.05 or more)". */
export function bandOf(bands: Bands, figure: Term): Term {
  const band = bands.findLast(({ from }) => figure.value.gte(exact(from)));
  const mark = term(band?.mark ?? 0);
  const words = band
    ? `${figure.text} is ${term(band.from).text} or more`
    : `${figure.text} is below ${term(bands[0]?.from ?? 0).text}`;
  return term(mark.value, figure.from, `${mark.text} (${words})`);
}

export const topOf = (bands: Bands): Term => term(Math.max(...bands.map(({ mark }) => mark)));
