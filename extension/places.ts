/** What is known of places, on this computer: read from the extension's own files when a place is first asked about. */

import { type CodeAt, locateFrom } from '../core/evaluate/locate';
import type { Locate } from '../core/evaluate/whereabouts';
import { type PackedPlaces, unpackPlaces } from '../core/places/data/unpack';
import { readPlace } from '../core/places/place';
import type { PlacesData } from '../core/places/places-data';
import { ownFile } from './browser';

let loaded: Promise<PlacesData> | undefined;

/** Once for as long as this page or background is awake. */
const places = (): Promise<PlacesData> => {
  loaded ??= ownFile<PackedPlaces>('places.json').then(unpackPlaces);
  return loaded;
};

/** Seen from the officer's own place; from nowhere while that is not known. */
export async function locate(place: string, codeAt: CodeAt): Promise<Locate> {
  const data = await places();
  const here = readPlace(place, data);
  return locateFrom(here.ok ? here.value : undefined, data, codeAt, place);
}

export interface Understood {
  readonly known: boolean;
  /** What was understood, or what to do. */
  readonly sentence: string;
}

export async function understand(typed: string): Promise<Understood> {
  if (typed.trim() === '') return { known: true, sentence: 'Without a place, nothing is said of near and far.' };
  const read = readPlace(typed, await places());
  if (!read.ok)
    return { known: false, sentence: read.problems.map(({ message, hint }) => `${message} ${hint}`).join(' ') };
  const { said, outcode, authority, region, note } = read.value;
  const kind = outcode !== undefined ? 'the postcode district ' : authority || !region ? '' : 'the region ';
  return { known: true, sentence: `Understood as ${kind}${authority?.officialName ?? said}.${note ? ` ${note}` : ''}` };
}
