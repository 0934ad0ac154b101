import type { Value } from './condition';

type Column = readonly Value[];

/** Columns that are worked out when a rule first asks: a pack uses some of them, and there may be ten thousand rows. */
export function lazyColumns(makers: Readonly<Record<string, () => Column>>): Readonly<Record<string, Column>> {
  const columns: Record<string, Column> = {};
  for (const [name, make] of Object.entries(makers)) {
    let made: Column | undefined;
    Object.defineProperty(columns, name, {
      enumerable: true,
      get() {
        made ??= make();
        return made;
      },
    });
  }
  return columns;
}
