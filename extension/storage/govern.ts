/** What an administrator set for everybody (`managed-schema.json`): it wins over what an officer sets. */
import * as v from 'valibot';
import type { Problem } from '../../core/result';
import { type Settings, type Switches, settingsShape } from './settings';

export type Policy = { readonly [K in keyof Settings]?: Settings[K] } & {
  /** Links of publishers whose packs everybody has. */
  readonly publishers?: readonly string[];
};

/** The settings in force, with what of them an officer cannot change here. */
export interface Governed extends Settings {
  readonly fixed: {
    readonly place: boolean;
    readonly exactLookup: boolean;
    readonly packs: ReadonlySet<string>;
    readonly portals: ReadonlySet<string>;
  };
  readonly publishers: readonly string[];
  /** What could not be read, of either. */
  readonly problems: readonly Problem[];
}

const links = v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(50));

/** Each entry by itself: one that is wrong costs only itself. */
export function readPolicy(found: Readonly<Record<string, unknown>>): { policy: Policy; problems: readonly Problem[] } {
  const { place, packs, portals, exactLookup } = settingsShape.entries;
  const take = <T>(name: keyof Policy, shape: v.GenericSchema<unknown, T>): T | undefined => {
    if (found[name] === undefined) return undefined;
    const read = v.safeParse(shape, found[name]);
    if (read.success) return read.output;
    problems.push(wrongEntry(name));
    return undefined;
  };
  const problems: Problem[] = [];
  const read = {
    place: take('place', place),
    packs: take('packs', packs),
    portals: take('portals', portals),
    publishers: take('publishers', links),
    exactLookup: take('exactLookup', exactLookup),
  };
  const policy: Policy = {
    ...(read.place !== undefined && { place: read.place }),
    ...(read.packs !== undefined && { packs: read.packs }),
    ...(read.portals !== undefined && { portals: read.portals }),
    ...(read.publishers !== undefined && { publishers: read.publishers }),
    ...(read.exactLookup !== undefined && { exactLookup: read.exactLookup }),
  };
  return { policy, problems };
}

export const govern = (own: Settings, policy: Policy, problems: readonly Problem[]): Governed => ({
  place: policy.place ?? own.place,
  packs: { ...own.packs, ...policy.packs },
  portals: { ...own.portals, ...policy.portals },
  // An organisation can forbid what sends something out of it, and leaves the choice to the officer otherwise.
  exactLookup: own.exactLookup && policy.exactLookup !== false,
  fixed: {
    place: policy.place !== undefined,
    exactLookup: policy.exactLookup === false,
    packs: idsOf(policy.packs),
    portals: idsOf(policy.portals),
  },
  publishers: policy.publishers ?? [],
  problems,
});

const idsOf = (switches: Switches = {}): ReadonlySet<string> => new Set(Object.keys(switches));

const wrongEntry = (name: string): Problem => ({
  code: 'policy-entry-wrong',
  severity: 'notice',
  path: [name],
  message: `What your organisation set as "${name}" is not of the kind that Goodmark takes, so it is not used.`,
  hint: 'Ask your administrator to compare it with the schema that comes with Goodmark.',
});
