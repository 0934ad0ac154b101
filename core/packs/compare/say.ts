/** A member of a pack's part as people read it. */
import { describeCondition } from '../../evaluate/describe-condition';
import type { Subject } from '../../evaluate/fields';
import { pounds } from '../../evaluate/numbers';
import { canonical } from '../canonical';
import type { Condition, Source, UnitValue } from '../pack';

export interface Said {
  /** "Unit value" */
  readonly label: string;
  readonly value: string;
}

const labels: Readonly<Record<string, string>> = {
  on: 'Subject',
  when: 'Scope',
  expect: 'Expectation',
  notWords: 'Words that rule it out',
  unitValue: 'Unit value',
  overlapGroup: 'Overlap group',
  validFrom: 'First day',
  validTo: 'Last day',
  missing: 'What is missing',
};

/** `undefined` for a member that is absent. `whole`: the part it belongs to, since a condition speaks of a table. */
export function sayMember(value: unknown, member: string, whole: object): Said | undefined {
  if (value === undefined) return undefined;
  const label = labels[member] ?? member.charAt(0).toUpperCase() + member.slice(1);
  return { label, value: sayValue(value, member, whole) };
}

function sayValue(value: unknown, member: string, whole: object): string {
  if ((member === 'when' || member === 'expect') && isCondition(value) && hasSubject(whole))
    return describeCondition(value, whole.on, 8);
  if (member === 'unitValue' && isUnitValue(value))
    return `${pounds(value.value)} per ${value.unit} (${value.priceYear} prices)`;
  if (member === 'source' && isSource(value))
    return [value.publisher, value.document, value.clause, value.date].filter(Boolean).join(', ');
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.every(isPlain) ? value.join(', ') : sayEntry(value);
  return sayEntry(value);
}

/** "mark 3, label Good, meaning Meets all": whatever it is made of, by the names of the format. */
function sayEntry(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayEntry).join(' and ');
  if (!isObject(value)) return String(value);
  return Object.entries(value)
    .map(([member, part]: [string, unknown]) => `${member} ${isPlain(part) ? part : `(${sayEntry(part)})`}`)
    .join(', ');
}

/** What went out of a list of entries and what came into it; `undefined` for lists of words and for what is no list. */
export function sayEntries(was: unknown, is: unknown): { readonly gone: string; readonly come: string } | undefined {
  if (!(Array.isArray(was) && Array.isArray(is)) || [...was, ...is].every(isPlain)) return undefined;
  const without = (list: readonly unknown[], others: readonly unknown[]): string => {
    const known = new Set(others.map(canonical));
    return list
      .filter((entry) => !known.has(canonical(entry)))
      .map(sayEntry)
      .join('; ');
  };
  return { gone: without(was, is), come: without(is, was) };
}

// An admitted pack has these members in these forms: only which member it is has to be told apart.
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isCondition = (value: unknown): value is Condition => isObject(value);
const hasSubject = (whole: object): whole is { readonly on: Subject } => 'on' in whole;
const isUnitValue = (value: unknown): value is UnitValue => isObject(value) && 'value' in value;
const isSource = (value: unknown): value is Source => isObject(value) && 'publisher' in value;
const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
