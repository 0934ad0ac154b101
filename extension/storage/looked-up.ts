/** The authorities of postcodes that were looked up, so that none is asked about twice; on this computer only. */
import * as v from 'valibot';
import type { CodeAt } from '../../core/evaluate/locate';
import { item } from './item';

/** Some forty characters each. */
const mostKept = 2000;

/** Postcode, the code of its authority (`null` for one that nobody knows) and the ISO day of the answer. The oldest first. */
export type LookedUp = readonly (readonly [postcode: string, code: string | null, on: string])[];

const kept = item<LookedUp>({
  area: 'local',
  key: 'looked-up',
  title: 'The list of postcodes looked up',
  version: 2,
  shape: v.array(v.tuple([v.string(), v.nullable(v.string()), v.string()])),
  fallback: [],
  // Without a day, nobody can say when it was so: it is asked once more.
  migrate: () => [],
});

/** When the last question went wrong, in milliseconds; `null` when it went well. */
export const lookUpFailed = item<number | null>({
  area: 'session',
  key: 'look-up-failed',
  title: 'The time of the last lookup',
  version: 1,
  shape: v.nullable(v.number()),
  fallback: null,
});

export async function lookedUp(): Promise<CodeAt> {
  const known = new Map((await kept.read()).value.map(([postcode, code, on]) => [postcode, { code, on }]));
  return (postcode) => {
    const { code = null, on = '' } = known.get(postcode) ?? {};
    return code === null ? undefined : { code, by: 'postcodes.io', on };
  };
}

export async function notLookedUp(postcodes: readonly string[]): Promise<readonly string[]> {
  const known = new Set((await kept.read()).value.map(([postcode]) => postcode));
  return postcodes.filter((postcode) => !known.has(postcode));
}

export async function keepLookedUp(found: LookedUp): Promise<void> {
  const names = new Set(found.map(([postcode]) => postcode));
  await kept.update((before) => [...before.filter(([postcode]) => !names.has(postcode)), ...found].slice(-mostKept));
}
