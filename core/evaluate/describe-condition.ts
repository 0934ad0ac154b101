/** A condition as people read it: "the weight of social value is at least 10 %". */
import type { Condition } from '../packs/pack';
import type { Leaf, Value } from './condition';
import { type FieldType, fieldOf, type Subject } from './fields';
import { decimal, percentage, pounds } from './numbers';

/** Reads on after a field's label. A share of 0.1 is "10 %"; true is "yes", or "known" of what is or is not known. */
export function describeValue(value: Exclude<Value, undefined>, type: FieldType | undefined): string {
  if (typeof value === 'boolean') return type === 'known' ? (value ? 'known' : 'not known') : value ? 'yes' : 'no';
  if (typeof value === 'string') return type === 'date' ? value : `"${value}"`;
  if (type === 'share') return percentage(value);
  return type === 'money' ? pounds(value) : decimal(value);
}

type Describe = (value: Exclude<Value, undefined>) => string;

/** Alternatives with commas and a last "or"; of more than `most`, the first and how many more. */
function either<T>(items: readonly T[], say: (item: T) => string, most: number): string {
  const shown = items.slice(0, Math.min(most, Math.max(1, items.length - 1))).map(say);
  if (shown.length === items.length) return shown.join('');
  const last = items.length > most ? `${items.length - most} other wordings` : items.slice(-1).map(say).join('');
  return `${shown.join(', ')} or ${last}`;
}

const quoted = (phrase: string): string => `"${phrase}"`;

function predicate(leaf: Leaf, say: Describe, most: number): string {
  if ('present' in leaf) return leaf.present ? 'is given' : 'is left blank';
  if ('is' in leaf) return `is ${say(leaf.is)}`;
  if ('isOneOf' in leaf) return `is ${either(leaf.isOneOf, say, most)}`;
  if ('atLeast' in leaf) return `is at least ${say(leaf.atLeast)}`;
  if ('atMost' in leaf) return `is at most ${say(leaf.atMost)}`;
  if ('between' in leaf) return `is between ${say(leaf.between[0])} and ${say(leaf.between[1])}`;
  if ('startsWith' in leaf) return `starts with ${quoted(leaf.startsWith)}`;
  if ('contains' in leaf) return `mentions ${either(leaf.contains, quoted, most)}`;
  return 'before' in leaf ? `is before ${leaf.before}` : `is after ${leaf.after}`;
}

/** The contrary in the positive, where plain words have one. */
function contrary(leaf: Leaf, say: Describe, most: number): string {
  if ('present' in leaf) return leaf.present ? 'is left blank' : 'is given';
  if ('is' in leaf) return `is not ${say(leaf.is)}`;
  if ('isOneOf' in leaf) return `is not ${either(leaf.isOneOf, say, most)}`;
  if ('atLeast' in leaf) return `is below ${say(leaf.atLeast)}`;
  if ('atMost' in leaf) return `is above ${say(leaf.atMost)}`;
  if ('between' in leaf) return `is not between ${say(leaf.between[0])} and ${say(leaf.between[1])}`;
  if ('startsWith' in leaf) return `does not start with ${quoted(leaf.startsWith)}`;
  if ('contains' in leaf) return `does not mention ${either(leaf.contains, quoted, most)}`;
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

/**
 * Without capital or full stop, so that it fits into a sentence.
 * `most`: how many alternative words are spelt out before the rest is only counted.
 */
export function describeCondition(condition: Condition, on: Subject, most = Number.POSITIVE_INFINITY): string {
  const join = (all: readonly Condition[], word: string) => {
    // Whether something is known at all is no demand on the tender: it only says when the rest can be judged.
    const parts = all.filter((part) => knownLabel(part, on) === undefined);
    if (parts.length === 0) return all.map((part) => describeCondition(part, on, most)).join(` ${word} `);
    const once = all.flatMap((part) => knownLabel(part, on) ?? []);
    const text = parts
      .map((part) => {
        const text = describeCondition(part, on, most);
        return parts.length > 1 && ('all' in part || 'any' in part) ? `(${text})` : text;
      })
      .join(` ${word} `);
    return once.length > 0 ? `${text} (once the ${once.join(' and the ')} is known)` : text;
  };
  if ('all' in condition) return join(condition.all, 'and');
  if ('any' in condition) return join(merged(condition.any), 'or');
  const leaf = 'not' in condition ? condition.not : condition;
  if (!('field' in leaf)) return `it is not so that ${describeCondition(leaf, on, most)}`;
  const field = fieldOf(on, leaf.field);
  const say: Describe = (value) => describeValue(value, field?.type);
  const label = `the ${field?.label ?? leaf.field}`;
  return `${label} ${leaf === condition ? predicate(leaf, say, most) : contrary(leaf, say, most)}`;
}
