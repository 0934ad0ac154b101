/** `policy.json` beside the pane: what whoever hosts it sets for everybody. Now: the publishers that all have. */

import * as v from 'valibot';
import { parsedJson } from '../../parsed-json';
import type { Problem } from '../../result';
import { packProblem } from '../pack-problem';
import { parseLink } from './link';

export interface HostPolicy {
  /** Links that hold; one that is wrong costs only itself. */
  readonly publishers: readonly string[];
  readonly problems: readonly Problem[];
}

const shape = v.strictObject({ publishers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(50)) });

export function readHostPolicy(text: string): HostPolicy {
  const read = v.safeParse(shape, parsedJson(text));
  if (!read.success)
    return noPolicy('It is not of the form {"publishers": ["https://…#publisher=…&key=…"]}, at most 50 links.');
  const links = read.output.publishers.map((link) => ({ link, parsed: parseLink(link) }));
  return {
    publishers: links.flatMap((one) => (one.parsed.ok ? [one.link] : [])),
    problems: links.flatMap((one, index) =>
      one.parsed.ok ? [] : [unread(`Its link number ${index + 1} is wrong. ${one.parsed.problems[0]?.message ?? ''}`)],
    ),
  };
}

/** Publishers that were taken from it before stay subscribed to, with their keys. */
export const noPolicy = (why: string): HostPolicy => ({ publishers: [], problems: [unread(why)] });

const unread = (why: string): Problem => ({
  ...packProblem(
    'host-policy-unread',
    [],
    `What your organisation set for packs, in policy.json beside Goodmark, could not be read whole. ${why}`,
    'Tell whoever hosts Goodmark for you. What was taken from publishers before stays in force.',
  ),
  severity: 'notice',
});
