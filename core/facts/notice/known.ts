type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the facts that somebody stated: one that nobody did is absent, and never there as nothing. */
export const known = <T extends object>(facts: T): Known<T> =>
  // Entries forget which member they came from; every member keeps its own value.
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<T>;
