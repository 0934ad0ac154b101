/** A condition as people read it: "the weight of social value is at least 10 %". */
import type { Condition } from '../packs/pack';
import { exact } from '../score/exact';
import type { Leaf, Value } from './condition';
import { type FieldType, fieldOf, type Subject } from './fields';
import { decimal, percentage, pounds } from './numbers';

/** A value in its field's own terms: 0.1 of a share is "10 %", true is "yes". */
export function describeValue(value: Exclude<Value, undefined>, type: FieldType | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return type === 'date' ? value : `"${value}"`;
  if (type === 'share') return percentage(value);
  return type === 'money' ? pounds(exact(value)) : decimal(value);
}

const either = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

type Describe = (value: Exclude<Value, undefined>) => string;

function predicate(leaf: Leaf, say: Describe): string {
  if ('present' in leaf) return leaf.present ? 'is given' : 'is left blank';
  if ('is' in leaf) return `is ${say(leaf.is)}`;
  if ('isOneOf' in leaf) return `is ${either(leaf.isOneOf.map(say), 'or')}`;
  if ('atLeast' in leaf) return `is at least ${say(leaf.atLeast)}`;
  if ('atMost' in leaf) return `is at most ${say(leaf.atMost)}`;
  if ('between' in leaf) return `is between ${say(leaf.between[0])} and ${say(leaf.between[1])}`;
  if ('startsWith' in leaf) return `starts with "${leaf.startsWith}"`;
  if ('contains' in leaf)
    return `mentions ${either(
      leaf.contains.map((phrase) => `"${phrase}"`),
      'or',
    )}`;
  return 'before' in leaf ? `is before ${leaf.before}` : `is after ${leaf.after}`;
}

/** The contrary in the positive, where plain words have one. */
function contrary(leaf: Leaf, say: Describe): string {
  if ('present' in leaf) return leaf.present ? 'is left blank' : 'is given';
  if ('is' in leaf) return `is not ${say(leaf.is)}`;
  if ('isOneOf' in leaf) return `is not ${either(leaf.isOneOf.map(say), 'or')}`;
  if ('atLeast' in leaf) return `is below ${say(leaf.atLeast)}`;
  if ('atMost' in leaf) return `is above ${say(leaf.atMost)}`;
  if ('between' in leaf) return `is not between ${say(leaf.between[0])} and ${say(leaf.between[1])}`;
  if ('startsWith' in leaf) return `does not start with "${leaf.startsWith}"`;
  if ('contains' in leaf)
    return `does not mention ${either(
      leaf.contains.map((phrase) => `"${phrase}"`),
      'or',
    )}`;
  return 'before' in leaf ? `is on or after ${leaf.before}` : `is on or before ${leaf.after}`;
}

/** Without capital or full stop, so that it fits into a sentence. */
export function describeCondition(condition: Condition, on: Subject): string {
  const join = (parts: readonly Condition[], word: string) =>
    parts
      .map((part) => {
        const text = describeCondition(part, on);
        return parts.length > 1 && ('all' in part || 'any' in part) ? `(${text})` : text;
      })
      .join(` ${word} `);
  if ('all' in condition) return join(condition.all, 'and');
  if ('any' in condition) return join(condition.any, 'or');
  const leaf = 'not' in condition ? condition.not : condition;
  if (!('field' in leaf)) return `it is not so that ${describeCondition(leaf, on)}`;
  const field = fieldOf(on, leaf.field);
  const say: Describe = (value) => describeValue(value, field?.type);
  return `the ${field?.label ?? leaf.field} ${leaf === condition ? predicate(leaf, say) : contrary(leaf, say)}`;
}
