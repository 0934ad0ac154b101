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

/** A record's own releases, or what its publisher compiled of them. A release that is only linked is not there. */
const ofRecord = (record: Part): readonly Part[] => {
  const releases = each(at(record, 'releases')).filter((release) => at(release, 'ocid').length > 0);
  const compiled = at(record, 'compiledRelease');
  return releases.length > 0 || compiled.length === 0 ? releases : [compiled];
};

function releasesIn(root: Part): readonly Part[] {
  const packages = each(root);
  return packages.flatMap((part) => {
    const released = each(at(part, 'releases'));
    const recorded = each(at(part, 'records')).flatMap(ofRecord);
    if (released.length + recorded.length > 0) return [...released, ...recorded];
    return at(part, 'compiledRelease').length > 0 ? ofRecord(part) : at(part, 'ocid').length > 0 ? [part] : [];
  });
}

export function procurementsIn(json: unknown, origin: Where): readonly Procurement[] {
  const byOcid = new Map<string, Part[]>();
  for (const release of releasesIn([{ value: json, where: origin }])) {
    const ocid = text(at(release, 'ocid'))?.value ?? '';
    byOcid.set(ocid, [...(byOcid.get(ocid) ?? []), release]);
  }
  return [...byOcid].map(([ocid, releases]) => ({
    ocid: ocid === '' ? undefined : ocid,
    whole: releases.toSorted((a, b) => instant(b) - instant(a)).flat(),
  }));
}
