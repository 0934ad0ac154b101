/** A place as people and notices give it: a postcode, an authority, a region, in any combination. */
import { fail, ok, type Result } from '../result';
import { authorityByCode, authorityByName } from './authority';
import type { Authority, PlacesData, Region } from './places-data';
import { type PostcodeReading, readPostcode } from './postcode';
import { readRegion } from './region';
import { regionName } from './region-relation';

export interface Place {
  /** What sentences call it: "OX3", "Wiltshire". */
  readonly said: string;
  /** Its postcode district. It does not say in which authority it lies: districts cross their borders. */
  readonly outcode?: string;
  readonly authority?: Authority;
  readonly region?: Region;
  /** What was put right to read it, for those who check. */
  readonly note?: string;
}

/** What an officer types as "my place": a postcode, an authority by name or code, or a region by code or name. */
export function readPlace(text: string, data: PlacesData): Result<Place> {
  const postcode = readPostcode(text);
  if (postcode.ok) {
    const place = placeOf(postcode);
    return place.outcode ? ok(place) : unknown(place.note ?? '');
  }
  if (postcode.code !== 'no-postcode') return unknown(postcode.message);
  // A council before a region of the same name: Oxfordshire is both, and the council is the smaller claim.
  const authority = authorityByCode(text, data) ?? authorityByName(text, data);
  if (authority) return ok({ said: authority.name, authority });
  const region = readRegion(text, data);
  return region
    ? ok({ said: regionName(region.code, data), region })
    : unknown(`“${text.trim()}” is no place that is known here.`);
}

const unknown = (message: string): Result<Place> =>
  fail({
    code: 'place-not-known',
    severity: 'notice',
    path: ['place'],
    message,
    hint: 'Enter a postcode, the full name of a council, or a region code such as UKD33.',
  });

function placeOf(reading: PostcodeReading): Pick<Place, 'said' | 'outcode' | 'note'> {
  if (!reading.ok) return { said: '', note: reading.message };
  const { outcode, text, kind, zeroRead } = reading.postcode;
  // The forces post is one district for the whole world: two of its addresses are not near each other.
  if (kind === 'forces' || kind === 'no-place') return { said: text, note: `${text} is at no place on a map.` };
  return { said: outcode, outcode, ...(zeroRead && { note: `The letter O was read as a zero: ${text}.` }) };
}

/** Fields of an address on a notice, as they stand there. */
export interface Address {
  readonly postalCode?: string | undefined;
  /** The town. It names the place in sentences and nothing else: post towns reach far beyond the town's authority. */
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
}

/** What an address tells, which may be nothing: `undefined` then. */
export function placeOfAddress(address: Address, data: PlacesData): Place | undefined {
  const postcode = readPostcode(address.postalCode ?? '');
  const region = readRegion(address.region ?? '', data);
  const { said, ...known } = placeOf(postcode);
  const name = address.locality?.trim() || said || (region && regionName(region.code, data));
  return name && (known.outcode || region) ? { said: name, ...known, ...(region && { region }) } : undefined;
}
