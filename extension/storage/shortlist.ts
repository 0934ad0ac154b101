/** Suppliers that an officer collected, each as one notice declares it: two notices are two entries, never merged. */
import * as v from 'valibot';
import type { Kind } from './interpret';

export interface Shortlisted {
  readonly name: string;
  /** `nameKey` of the name. */
  readonly key: string;
  readonly identifiers: readonly { readonly scheme: string; readonly id: string }[];
  readonly postcode: string | null;
  readonly region: string | null;
  /** As declared; `null` where the notice does not say. */
  readonly sme: boolean | null;
  readonly vcse: boolean | null;
  /** Each hint's sentence, with where it comes from. */
  readonly said: readonly string[];
  readonly notice: {
    readonly portalName: string;
    readonly id: string;
    readonly title: string | null;
    /** ISO date. */
    readonly published: string | null;
    readonly address: string;
  };
}

const text = v.string();
const orNull = v.nullable(text);

const shape = v.array(
  v.object({
    name: text,
    key: text,
    identifiers: v.array(v.object({ scheme: text, id: text })),
    postcode: orNull,
    region: orNull,
    sme: v.nullable(v.boolean()),
    vcse: v.nullable(v.boolean()),
    said: v.array(text),
    notice: v.object({ portalName: text, id: text, title: orNull, published: orNull, address: text }),
  }),
);

export const shortlistKind: Kind<readonly Shortlisted[]> = {
  area: 'local',
  key: 'shortlist',
  title: 'The shortlist',
  version: 1,
  shape,
  fallback: [],
};

export const sameEntry = (a: Shortlisted, b: Shortlisted): boolean =>
  a.key === b.key && a.notice.address === b.notice.address;

/** Added last; one that is there already takes the newest facts in its old place. */
export const withEntries = (list: readonly Shortlisted[], added: readonly Shortlisted[]): readonly Shortlisted[] => [
  ...list.map((one) => added.find((other) => sameEntry(one, other)) ?? one),
  ...added.filter((one) => !list.some((other) => sameEntry(one, other))),
];
