import type { Deprivation, Point } from '../places-data';

type Rows = Readonly<Record<string, string>>;

/** A packed list: words with one space between them, or nothing. */
export const words = (packed: string | undefined): readonly string[] => (packed ? packed.split(' ') : []);

/** "10,57135,-2117 11,57139,-2091" under AB: districts of an area with thousandths of a degree. */
export function unpackOutcodes(rows: Rows): ReadonlyMap<string, Point> {
  const points = Object.entries(rows).flatMap(([area, districts]) =>
    words(districts).map((row) => {
      const [district = '', north, east] = row.split(',');
      return [area + district, { latitude: Number(north) / 1000, longitude: Number(east) / 1000 }] as const;
    }),
  );
  return new Map(points);
}

/** Each pair stands once, under the one that comes first. */
export function unpackNeighbours(rows: Rows): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map(Object.keys(rows).map((code) => [code, new Set<string>()]));
  for (const [code, others] of Object.entries(rows))
    for (const other of words(others)) {
      neighbours.get(code)?.add(other);
      neighbours.get(other)?.add(code);
    }
  return neighbours;
}

/** "45.49,1,1,569": score, fifth, tenth, thousandths of its people in the most deprived fifth of neighbourhoods. */
export function unpackDeprivation(rows: Rows): ReadonlyMap<string, Deprivation> {
  const all = Object.entries(rows).map(([code, row]) => {
    const [score = 0, fifth = 0, tenth = 0, inMostDeprived = 0] = row.split(',').map(Number);
    return [code, { score, fifth, tenth, inMostDeprived: inMostDeprived / 1000 }] as const;
  });
  return new Map(all);
}
