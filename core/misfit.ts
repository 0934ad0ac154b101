/** What of a document does not fit its schema, in words for people who never saw one. */
import type * as v from 'valibot';
import { nearest } from './facts/names/labels';

type Issue = v.BaseIssue<unknown>;

/** Where in the document, key by key. */
export const pathOf = (issue: Issue): readonly string[] => (issue.path ?? []).map(({ key }) => String(key));

/** The key that no schema knows, where that is what is wrong. */
export const unknownKey = (issue: Issue): string | undefined =>
  issue.type === 'strict_object' && issue.expected === 'never' ? pathOf(issue).at(-1) : undefined;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  strict_object: 'an object',
  record: 'an object',
};

function wanted({ type, expected }: Issue): string {
  const choices = expected?.replace(/^\(|\)$/g, '').split(' | ') ?? [];
  // Of a union the schema names the kinds, of a list of words the words themselves.
  if (type === 'union' || type === 'variant') return 'one of the forms that the schema describes';
  if (type === 'picklist' || type === 'literal')
    return choices.length > 1 ? `one of ${choices.join(', ')}` : `${expected}`;
  return kinds[type] ?? `${expected}`;
}

function given(input: unknown): string {
  if (typeof input === 'string') return input.length > 40 ? `“${input.slice(0, 39)}…”` : `“${input}”`;
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'an object' : String(input);
}

const plural = (count: unknown, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

/** Of a value of the right kind, why it will not do; `undefined` where only the schema's own words say it. */
function unfit(issue: Issue & { readonly requirement?: unknown }): string | undefined {
  const { type, requirement, input } = issue;
  const size = Array.isArray(input)
    ? plural(requirement, 'item', 'items')
    : plural(requirement, 'character', 'characters');
  if (type === 'max_length') return `has more than ${size}`;
  if (type === 'min_length' || type === 'non_empty') return input === '' ? 'is empty' : `has fewer than ${size}`;
  if (type === 'max_value') return `is ${given(input)}, which is more than ${String(requirement)}`;
  if (type === 'min_value') return `is ${given(input)}, which is less than ${String(requirement)}`;
  if (type === 'gt_value') return `is ${given(input)}, and must be more than ${String(requirement)}`;
  if (type === 'lt_value') return `is ${given(input)}, and must be less than ${String(requirement)}`;
  if (type === 'integer') return `is ${given(input)}, where a whole number is wanted`;
  if (type === 'iso_date') return `is ${given(input)}, where a day such as 2026-03-31 is wanted`;
  if (type === 'url') return `is ${given(input)}, where an address such as https://example.org is wanted`;
  if (type === 'starts_with') return `does not begin with ${given(requirement)}`;
  return undefined;
}

/** What is wrong there, as a sentence whose subject is the place: "rules.0.title is missing." */
export function misfit(issue: Issue, whole: string, knownKeys: readonly string[] = []): string {
  const path = pathOf(issue);
  const place = path.length > 0 ? path.map((key) => key.slice(0, 80)).join('.') : whole;
  const unknown = unknownKey(issue);
  if (unknown !== undefined) {
    const [near] = nearest(unknown, knownKeys);
    const named = unknown.trim() === unknown ? place : `${place.trim()}, with a blank beside it,`;
    return near === undefined ? `${named} is unknown.` : `${named} is unknown: did you mean "${near}"?`;
  }
  if (issue.input === undefined) return `${place} is missing.`;
  // Words of our own schemas say more than any that fit all of them.
  if (!issue.message.startsWith('Invalid ')) return `${place}: ${issue.message.replace(/[^.?]$/, '$&.')}`;
  if (issue.kind === 'schema') return `${place} is ${given(issue.input)}, where ${wanted(issue)} is wanted.`;
  return `${place} ${unfit(issue) ?? `is ${given(issue.input)}, which does not fit`}.`;
}
