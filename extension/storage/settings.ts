/** What the officer set. It goes with them from computer to computer where their browser syncs. */
import * as v from 'valibot';
import type { Leave } from '../browser';
import type { Kind } from './interpret';

export interface Settings {
  /** Where the buyer is, as typed: a postcode, an authority or a region; empty where nobody said. */
  readonly place: string;
  /** Packs and portals that were switched, by id; what nobody touched is on. */
  readonly packs: Switches;
  readonly portals: Switches;
  /** Whether postcodes are looked up at postcodes.io; nobody is asked unless the officer turned it on. */
  readonly exactLookup: boolean;
}

export type Switches = Readonly<Record<string, boolean>>;

export const isOn = (switches: Switches, id: string): boolean => switches[id] ?? true;

export const asInstalled: Settings = { place: '', packs: {}, portals: {}, exactLookup: false };

const switches = v.record(v.string(), v.boolean());

export const settingsShape = v.object({
  place: v.pipe(v.string(), v.maxLength(200)),
  packs: switches,
  portals: switches,
  // Settings saved before there was such a choice have none.
  exactLookup: v.optional(v.boolean(), false),
}) satisfies v.GenericSchema<unknown, Settings>;

export const settingsKind: Kind<Settings> = {
  area: 'sync',
  key: 'settings',
  title: 'What you set',
  version: 1,
  shape: settingsShape,
  fallback: asInstalled,
};

/** Whom `exactLookup` lets be asked, and what they are told: where an officer is, and postcodes of a page. */
export const lookUpLeave = {
  hosts: ['https://api.postcodes.io/*'],
  data: ['locationInfo', 'websiteContent'],
} as const satisfies Leave;
