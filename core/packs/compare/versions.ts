/** What the two versions that are compared say of each other, before any part of them is looked at. */
import { canonical } from '../canonical';
import type { Pack } from '../pack';
import { compareVersions } from '../sharing/parts';

export interface VersionRemark {
  readonly says: string;
  /** To whoever would publish it. */
  readonly hint: string;
}

/** That the second goes back, or is another text under the same version; `undefined` where it goes on, or is another pack. */
export function versionRemark(before: Pack, after: Pack): VersionRemark | undefined {
  if (before.id !== after.id) return undefined;
  const step = compareVersions(after.version, before.version);
  if (step < 0)
    return {
      says: `This goes back: ${after.version} is a lower version than ${before.version}.`,
      hint: `No subscriber who has ${before.version} takes it up; give what is meant to follow it a higher version.`,
    };
  return step === 0 && canonical(before) !== canonical(after)
    ? {
        says: `Both are version ${after.version} and do not read the same.`,
        hint: 'Give the changed one a higher version, so that a record can tell them apart.',
      }
    : undefined;
}
