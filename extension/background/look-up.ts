/** In which authority postcodes lie, asked of postcodes.io: only where an officer turned it on and the browser allows it. */

import * as v from 'valibot';
import type { NoticeFacts } from '../../core/facts/notice';
import { parsedJson } from '../../core/parsed-json';
import { fullPostcode } from '../../core/places/postcode';
import type { Problem } from '../../core/result';
import { mayReach } from '../browser';
import type { Governed } from '../storage/govern';
import { alone } from '../storage/item';
import { keepLookedUp, type LookedUp, lookUpFailed, notLookedUp } from '../storage/looked-up';
import { lookUpLeave } from '../storage/settings';
import { getText } from './get-text';

/** The most that it takes in one question (https://postcodes.io/docs/postcode/bulk-lookup), and that is asked for one page. */
const mostPostcodes = 100;
/** After a failure it is left alone for so long. */
const pause = 60_000;

/** Its codes of regions are of ITL 2025 and no portal's, so nothing is read but the authority. */
const shape = v.object({
  result: v.array(
    v.object({
      query: v.string(),
      result: v.nullable(v.object({ codes: v.object({ admin_district: v.nullable(v.string()) }) })),
    }),
  ),
});

/** Whether something is known now that was not. */
export async function lookUp(facts: readonly NoticeFacts[], settings: Governed): Promise<boolean> {
  const postcodes = postcodesOf(facts, settings);
  if (postcodes.length === 0 || !(await mayReach(lookUpLeave))) return false;
  // A second page that names the same waits for the first, and finds what it brought.
  return alone('look-up', async () => {
    const missing = await notLookedUp(postcodes);
    const failed = (await lookUpFailed.read()).value;
    if (missing.length === 0 || (failed !== null && Math.abs(Date.now() - failed) < pause)) return false;
    const found = await ask(missing);
    if (found) await keepLookedUp(found);
    await lookUpFailed.update(() => (found ? null : Date.now()));
    return found !== undefined;
  });
}

/** Full postcodes of suppliers, and of the officer's own place where that is one: what the option says is sent. */
function postcodesOf(facts: readonly NoticeFacts[], { exactLookup, place }: Governed): readonly string[] {
  if (!exactLookup) return [];
  const full = (text = ''): readonly string[] => [fullPostcode(text) ?? []].flat();
  const theirs = facts.flatMap(({ suppliers }) => suppliers.flatMap(({ postcode }) => full(postcode?.value)));
  return theirs.length === 0 ? [] : [...new Set([...full(place), ...theirs])].slice(0, mostPostcodes);
}

async function ask(postcodes: readonly string[]): Promise<LookedUp | undefined> {
  const answer = await getText(new URL('https://api.postcodes.io/postcodes'), 'postcodes.io', Date.now(), {
    postcodes,
  });
  const read = answer.ok === true ? v.safeParse(shape, parsedJson(answer.value)) : undefined;
  if (!read?.success) return undefined;
  const codes = new Map(read.output.result.map(({ query, result }) => [query, result?.codes.admin_district ?? null]));
  const today = new Date().toISOString().slice(0, 10);
  return postcodes.map((postcode) => [postcode, codes.get(postcode) ?? null, today]);
}

/** One line where it went wrong for this page; what was told without it stands. */
export async function lookUpProblems(facts: readonly NoticeFacts[], settings: Governed): Promise<readonly Problem[]> {
  const missing = await notLookedUp(postcodesOf(facts, settings));
  return missing.length > 0 && (await lookUpFailed.read()).value !== null ? [noAnswer] : [];
}

const noAnswer: Problem = {
  code: 'look-up-failed',
  severity: 'notice',
  path: [],
  message: 'postcodes.io did not say in which authorities these postcodes lie, so less is said of near and far.',
  hint: 'Open the page again in a minute.',
};
