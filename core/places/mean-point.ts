import type { Point } from './places-data';

/** The mean of all points; none when one of them is not known, since the others would say another place. */
export function meanPoint(points: readonly (Point | undefined)[]): Point | undefined {
  const known = points.filter((point) => point !== undefined);
  if (known.length === 0 || known.length < points.length) return undefined;
  const mean = (of: (point: Point) => number) => known.reduce((sum, point) => sum + of(point), 0) / known.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}
