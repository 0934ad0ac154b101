/** Release packages, record packages and bare releases, brought to the releases of each procurement, latest first. */
import type { Where } from '../../../source';
import { at, each, type Part, text } from './json';

export interface Procurement {
  readonly ocid: string | undefined;
  /** Its releases read as one. */
  readonly whole: Part;
}

/** Instants are compared as such: 09:00+01:00 is before 08:30Z. A release without a date comes first of all. */
const instant = (release: Part): number => {
  const time = Date.parse(text(at(release, 'date'))?.value ?? '');
  return Number.isFinite(time) ? time : Number.NEGATIVE_INFINITY;
};

/** Whatever says something of a procurement; a link to a release, or an empty object, is none. */
const isRelease = (part: Part): boolean =>
  ['ocid', 'tender', 'awards', 'contracts', 'parties'].some((key) => at(part, key).length > 0) &&
  at(part, 'releases').length === 0;

/** A record's own releases, or what its publisher compiled of them. */
function ofRecord(record: Part): readonly Part[] {
  const releases = each(at(record, 'releases')).filter(isRelease);
  return releases.length > 0 ? releases : [at(record, 'compiledRelease')].filter(isRelease);
}

const releasesIn = (root: Part): readonly Part[] =>
  each(root).flatMap((part) => {
    const inside = [...ofRecord(part), ...each(at(part, 'records')).flatMap(ofRecord)];
    return inside.length > 0 ? inside : [part].filter(isRelease);
  });

/** A release that does not say of which procurement it is stands by itself. */
export function procurementsIn(json: unknown, origin: Where): readonly Procurement[] {
  const byOcid = new Map<string, Part[]>();
  for (const release of releasesIn([{ value: json, where: origin }])) {
    const ocid = text(at(release, 'ocid'))?.value ?? release[0]?.where ?? '';
    const releases = byOcid.get(ocid);
    if (releases) releases.push(release);
    else byOcid.set(ocid, [release]);
  }
  return [...byOcid.values()].map((releases) => {
    const whole = releases.toSorted((a, b) => instant(b) - instant(a)).flat();
    return { ocid: text(at(whole, 'ocid'))?.value, whole };
  });
}
