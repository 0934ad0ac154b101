import type { Check } from '../check';

/** PostgreSQL cuts names at 63 bytes. */
const longest = 60;

/** `real-living-wage` as `rule_real_living_wage`. Where two would be alike, or one too long, its place is added. */
export function verdictNames(checks: readonly Pick<Check, 'kind' | 'id'>[]): readonly string[] {
  const taken = new Set<string>();
  return checks.map(({ kind, id }, index) => {
    const name = `${kind}_${id.toLowerCase().replace(/[^a-z0-9]/g, '_')}`;
    const placed = (place: number) => `${name.slice(0, longest - 6)}_${place}`;
    let unique = name.length > longest ? placed(index + 1) : name;
    for (let place = index + 1; taken.has(unique); place++) unique = placed(place);
    taken.add(unique);
    return unique;
  });
}
