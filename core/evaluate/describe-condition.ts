/** A condition as people read it: "the weight of social value is at least 10 %". */
import type { Condition } from '../packs/pack';
import type { Leaf, Value } from './condition';
import { type FieldType, fieldOf, type Subject } from './fields';
import { decimal, percentage, pounds } from './numbers';

type Given = Exclude<Value, undefined>;

/** Reads on after a field's label. A share of 0.1 is "10 %"; true is "yes", or "known" of what is or is not known. */
export function describeValue(value: Given, type: FieldType | undefined): string {
  if (typeof value === 'boolean') return type === 'known' ? (value ? 'known' : 'not known') : value ? 'yes' : 'no';
  if (typeof value === 'string') return type === 'date' ? value : `"${value}"`;
  if (type === 'share') return percentage(value);
  return type === 'money' ? pounds(value) : decimal(value);
}

/** Alternatives with commas and a last "or"; of more than `most`, the first and how many more. */
function either(items: readonly Given[], type: FieldType | undefined, most: number): string {
  const shown: string[] = [];
  for (const item of items.slice(0, Math.min(most, Math.max(1, items.length - 1))))
    shown.push(describeValue(item, type));
  const last = items.at(-1);
  if (shown.length === items.length || last === undefined) return shown.join('');
  const rest = items.length > most ? `${items.length - most} other wordings` : describeValue(last, type);
  return `${shown.join(', ')} or ${rest}`;
}

const quoted = (phrase: string): string => `"${phrase}"`;

function predicate(leaf: Leaf, type: FieldType | undefined, most: number): string {
  if ('present' in leaf) return leaf.present ? 'is given' : 'is left blank';
  if ('is' in leaf) return `is ${describeValue(leaf.is, type)}`;
  if ('isOneOf' in leaf) return `is ${either(leaf.isOneOf, type, most)}`;
  if ('atLeast' in leaf) return `is at least ${describeValue(leaf.atLeast, type)}`;
  if ('atMost' in leaf) return `is at most ${describeValue(leaf.atMost, type)}`;
  if ('between' in leaf) return `is between ${bounds(leaf.between, type)}`;
  if ('startsWith' in leaf) return `starts with ${quoted(leaf.startsWith)}`;
  if ('contains' in leaf) return `mentions ${either(leaf.contains, 'text', most)}`;
  return 'before' in leaf ? `is before ${leaf.before}` : `is after ${leaf.after}`;
}

const bounds = ([low, high]: readonly [number, number], type: FieldType | undefined): string =>
  `${describeValue(low, type)} and ${describeValue(high, type)}`;

/** The contrary in the positive, where plain words have one. */
function contrary(leaf: Leaf, type: FieldType | undefined, most: number): string {
  if ('present' in leaf) return leaf.present ? 'is left blank' : 'is given';
  if ('is' in leaf) return `is not ${describeValue(leaf.is, type)}`;
  if ('isOneOf' in leaf) return `is not ${either(leaf.isOneOf, type, most)}`;
  if ('atLeast' in leaf) return `is below ${describeValue(leaf.atLeast, type)}`;
  if ('atMost' in leaf) return `is above ${describeValue(leaf.atMost, type)}`;
  if ('between' in leaf) return `is not between ${bounds(leaf.between, type)}`;
  if ('startsWith' in leaf) return `does not start with ${quoted(leaf.startsWith)}`;
  if ('contains' in leaf) return `does not mention ${either(leaf.contains, 'text', most)}`;
  return 'before' in leaf ? `is on or after ${leaf.before}` : `is on or before ${leaf.after}`;
}

/** Neighbouring `contains` on one field are one list of words, split only so that a rule's file stays short. */
function merged(parts: readonly Condition[]): readonly Condition[] {
  const result: Condition[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && 'contains' in last && 'contains' in part && last.field === part.field)
      result[result.length - 1] = { field: last.field, contains: [...last.contains, ...part.contains] };
    else result.push(part);
  }
  return result;
}

/** The label of a field that is `known` or blank, where a part of a condition asks about one. */
function knownLabel(part: Condition, on: Subject): string | undefined {
  const leaf = 'not' in part ? part.not : part;
  const field = 'field' in leaf ? fieldOf(on, leaf.field) : undefined;
  return field?.type === 'known' ? field.label : undefined;
}

function joined(all: readonly Condition[], word: 'and' | 'or', on: Subject, most: number): string {
  const parts: Condition[] = [];
  // Whether something is known at all is no demand on the tender: it only says when the rest can be judged.
  const once: string[] = [];
  for (const part of all) {
    const label = knownLabel(part, on);
    if (label === undefined) parts.push(part);
    else once.push(label);
  }
  const said: string[] = [];
  for (const part of parts.length === 0 ? all : parts) {
    const text = describeCondition(part, on, most);
    said.push(parts.length > 1 && ('all' in part || 'any' in part) ? `(${text})` : text);
  }
  const text = said.join(` ${word} `);
  return once.length > 0 && parts.length > 0 ? `${text} (once the ${once.join(' and the ')} is known)` : text;
}

/**
 * Without capital or full stop, so that it fits into a sentence.
 * `most`: how many alternative words are spelt out before the rest is only counted.
 */
export function describeCondition(condition: Condition, on: Subject, most = Number.POSITIVE_INFINITY): string {
  if ('all' in condition) return joined(condition.all, 'and', on, most);
  if ('any' in condition) return joined(merged(condition.any), 'or', on, most);
  const leaf = 'not' in condition ? condition.not : condition;
  if (!('field' in leaf)) return `it is not so that ${describeCondition(leaf, on, most)}`;
  const field = fieldOf(on, leaf.field);
  const label = `the ${field?.label ?? leaf.field}`;
  return `${label} ${leaf === condition ? predicate(leaf, field?.type, most) : contrary(leaf, field?.type, most)}`;
}
