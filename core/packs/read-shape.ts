/** Whether JSON from outside has the shape of a pack; each mistake is told once, with what was meant. */
import * as v from 'valibot';
import { nearest } from '../facts/names/labels';
import { misfit, pathOf, unknownKey } from '../misfit';
import { fail, ok, type Problem, type Result } from '../result';
import type { Pack } from './pack';
import { packProblem } from './pack-problem';
import { descriptions } from './schema/descriptions';
import { knownKeys, packSchema } from './schema/pack-schema';

const most = 20;

type Issue = v.BaseIssue<unknown>;

/** The same without the members at these paths. */
function without(json: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(json)) return json.map((part, index) => without(part, below(paths, String(index))));
  if (typeof json !== 'object' || json === null) return json;
  const kept = Object.entries(json).filter(([key]) => !paths.some((path) => path.length === 1 && path[0] === key));
  return Object.fromEntries(kept.map(([key, part]) => [key, without(part, below(paths, key))]));
}

const below = (paths: readonly (readonly string[])[], key: string): readonly (readonly string[])[] =>
  paths.flatMap(([first, ...rest]) => (first === key && rest.length > 0 ? [rest] : []));

/** One reason for each value: what is no day at all is not told to be none that ever was, too. */
const parse = (json: unknown) => v.safeParse(packSchema, json, { abortPipeEarly: true });

/** Of each object the schema names the first unknown member only: each is taken out, until none is left. */
function everyIssue(json: unknown, first: readonly Issue[]): readonly Issue[] {
  const found = [...first];
  let rest = json;
  let unknown = first.filter((issue) => unknownKey(issue) !== undefined);
  while (unknown.length > 0 && found.length < most) {
    rest = without(rest, unknown.map(pathOf));
    unknown = parse(rest).issues?.filter((issue) => unknownKey(issue) !== undefined) ?? [];
    found.push(...unknown);
  }
  return found;
}

const isMissing = (issue: Issue): boolean => issue.input === undefined && unknownKey(issue) === undefined;

/** A misspelt member is told once: as itself, with what was meant, and not as what is missing as well. */
function shapeProblems(json: unknown, first: readonly Issue[]): readonly Problem[] {
  const issues = everyIssue(json, first).slice(0, most);
  const parent = (issue: Issue): string => JSON.stringify(pathOf(issue).slice(0, -1));
  const missingBeside = (issue: Issue): readonly string[] =>
    issues.flatMap((other) =>
      isMissing(other) && parent(other) === parent(issue) ? (pathOf(other).at(-1) ?? []) : [],
    );
  const meant = new Set<string>();
  const told = issues.map((issue) => {
    const key = unknownKey(issue);
    const [near] = key === undefined ? [] : nearest(key, missingBeside(issue));
    if (near === undefined) return { issue, keys: knownKeys };
    meant.add(`${parent(issue)} ${near}`);
    return { issue, keys: [near] };
  });
  return told
    .filter(({ issue }) => !(isMissing(issue) && meant.has(`${parent(issue)} ${pathOf(issue).at(-1)}`)))
    .map(({ issue, keys }) =>
      packProblem('pack-shape', pathOf(issue), misfit(issue, 'The pack', keys), mending(issue)),
    );
}

/** What belongs there, as editors say it. */
function mending(issue: Issue): string {
  if (unknownKey(issue) !== undefined) return 'Spell it as the schema does, or take it out.';
  if (issue.type === 'max_length')
    return Array.isArray(issue.input)
      ? 'Keep the rest in a pack of its own: one may stand on the other (extends).'
      : 'Shorten it.';
  // Only conditions say for themselves which of their forms is missed.
  if (issue.type === 'union' && !issue.message.startsWith('Invalid '))
    return 'Write one such as { "field": "sme", "is": true }; the schema lists them.';
  const key = pathOf(issue).findLast((part) => !/^\d+$/.test(part)) ?? '';
  return (Object.hasOwn(descriptions, key) && descriptions[key]) || 'Mend it as core/packs/pack.schema.json says.';
}

export function readShape(json: unknown): Result<Pack> {
  if (Array.isArray(json))
    return fail(
      packProblem('pack-shape', [], 'The pack is a list, where an object is wanted.', 'Write one pack to a file.'),
    );
  const read = parse(json);
  return read.success ? ok(read.output) : fail(...shapeProblems(json, read.issues));
}
