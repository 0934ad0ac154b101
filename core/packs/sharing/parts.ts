/** The small parts that documents of a publisher are made of. */
import * as v from 'valibot';

/** Lower-case hexadecimal of a fixed length. */
export const hex = (length: number) =>
  v.pipe(v.string(), v.length(length), v.regex(/^[0-9a-f]+$/, 'It must be lower-case hexadecimal.'));
export const packId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/));
export const version = v.pipe(v.string(), v.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/));

/** Negative where `a` is the older version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < 3; part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
