/** Whether a condition can ever decide anything on the table it is asked of. */
import { leavesOf } from '../evaluate/condition';
import { type FieldType, fieldOf, fields, type Subject } from '../evaluate/fields';
import { nearest } from '../facts/names/labels';
import type { Problem } from '../result';
import type { Condition } from './pack';
import { packProblem } from './pack-problem';
import { limits } from './schema/limits';

const depthOf = (condition: Condition): number =>
  'all' in condition || 'any' in condition
    ? 1 + Math.max(...('all' in condition ? condition.all : condition.any).map(depthOf))
    : 'not' in condition
      ? 1 + depthOf(condition.not)
      : 1;

const textTypes: readonly FieldType[] = ['text', 'long-text'];
const numberTypes: readonly FieldType[] = ['number', 'share', 'money'];

/** Whether a value or a comparison of this kind can ever say anything about such a field. */
function fits(kind: string | number | boolean, type: FieldType): boolean {
  if (typeof kind === 'boolean') return type === 'yes-no' || type === 'known';
  if (typeof kind === 'number') return numberTypes.includes(type);
  return textTypes.includes(type) || type === 'date';
}

/** A day that is written in another way is none that a row could ever have. */
const asked = (kind: string | number | boolean, type: FieldType): boolean =>
  fits(kind, type) && (type !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(String(kind)));

const asWhat: Readonly<Record<FieldType, string>> = {
  text: 'a text, in quotation marks where it looks like a number or a yes',
  'long-text': 'what it mentions or begins with',
  number: 'a number, such as 10',
  share: 'a share, such as 0.3 for 30 %',
  money: 'an amount in pounds, such as 1000',
  date: 'a day, such as 2026-03-31',
  'yes-no': 'yes or no, in a pack’s file true or false',
  known: 'yes or no, in a pack’s file true or false',
};

/** A rule or a hint, as far as its conditions and examples go. */
interface Asking {
  readonly id: string;
  readonly on: Subject;
}

export function conditionProblems(
  asking: Asking,
  condition: Condition,
  path: readonly (string | number)[],
): readonly Problem[] {
  if (depthOf(condition) > limits.depth)
    return [
      packProblem(
        'condition-too-deep',
        path,
        `The condition of ${asking.id} is more than ${limits.depth} levels deep.`,
        'Split it in two.',
      ),
    ];
  return leavesOf(condition).flatMap((leaf) => {
    const field = fieldOf(asking.on, leaf.field);
    if (!field)
      return [unknownField([...path, leaf.field], leaf.field, `${asking.id} asks about "${leaf.field}"`, asking.on)];
    const { type } = field;
    const suits =
      'present' in leaf ||
      ('is' in leaf && asked(leaf.is, type)) ||
      ('isOneOf' in leaf && leaf.isOneOf.every((value) => asked(value, type))) ||
      (('atLeast' in leaf || 'atMost' in leaf || 'between' in leaf) && numberTypes.includes(type)) ||
      (('startsWith' in leaf || 'contains' in leaf) && textTypes.includes(type)) ||
      (('before' in leaf || 'after' in leaf) && type === 'date');
    return suits
      ? []
      : [
          packProblem(
            'condition-never-decides',
            [...path, leaf.field],
            `${asking.id} compares "${leaf.field}" with another kind of value than the ${type} it is.`,
            `Compare it with ${asWhat[type]}.`,
          ),
        ];
  });
}

/** What an example gives that its table does not have, or has as another kind of value; a blank is given as nothing. */
export const givenProblems = (
  asking: Asking,
  given: Readonly<Record<string, string | number | boolean>>,
  path: readonly (string | number)[],
): readonly Problem[] =>
  Object.entries(given).flatMap(([name, value]) => {
    const field = fieldOf(asking.on, name);
    if (!field) return [unknownField(path, name, `An example of ${asking.id} gives "${name}"`, asking.on)];
    return value === '' || fits(value, field.type)
      ? []
      : [
          packProblem(
            'example-misfits',
            [...path, 'given', name],
            `An example of ${asking.id} gives "${name}" as ${JSON.stringify(value)}, and it is a ${field.type}.`,
            field.type === 'share' ? 'Write 10 % as 0.1.' : `Give it as a ${field.type}.`,
          ),
        ];
  });

/** @param start of the sentence: "dated asks about "dtae"" */
export function unknownField(path: readonly (string | number)[], name: string, start: string, on: Subject): Problem {
  const near = nearest(
    name,
    fields[on].map((field) => field.name),
  );
  return packProblem(
    'unknown-field',
    path,
    `${start}, which no ${on} has.`,
    near.length > 0
      ? `Perhaps ${near.join(' or ')} is meant.`
      : 'Use a field of the list that the pack documentation gives.',
  );
}
