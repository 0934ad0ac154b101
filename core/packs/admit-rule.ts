/** Whether a rule can ever decide anything, and does what its own examples say. */
import { leavesOf, verdictOf } from '../evaluate/condition';
import { type FieldType, fieldOf } from '../evaluate/fields';
import type { Problem } from '../result';
import type { Condition, Rule } from './pack';
import { packProblem } from './pack-problem';
import { limits } from './schema';

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

function leafProblems(rule: Rule, condition: Condition, path: readonly (string | number)[]): readonly Problem[] {
  if (depthOf(condition) > limits.depth)
    return [
      packProblem(
        'condition-too-deep',
        path,
        `The condition of ${rule.id} is more than ${limits.depth} levels deep.`,
        'Split the rule in two.',
      ),
    ];
  return leavesOf(condition).flatMap((leaf) => {
    const field = fieldOf(rule.on, leaf.field);
    if (!field)
      return [
        packProblem(
          'unknown-field',
          [...path, leaf.field],
          `${rule.id} asks about "${leaf.field}", which no ${rule.on} has.`,
          'Use a field of the list that the pack documentation gives.',
        ),
      ];
    const { type } = field;
    const suits =
      'present' in leaf ||
      ('is' in leaf && fits(leaf.is, type)) ||
      ('isOneOf' in leaf && leaf.isOneOf.every((value) => fits(value, type))) ||
      (('atLeast' in leaf || 'atMost' in leaf || 'between' in leaf) && numberTypes.includes(type)) ||
      (('startsWith' in leaf || 'contains' in leaf) && textTypes.includes(type)) ||
      (('before' in leaf || 'after' in leaf) && type === 'date');
    return suits
      ? []
      : [
          packProblem(
            'condition-never-decides',
            [...path, leaf.field],
            `${rule.id} compares "${leaf.field}" with another kind of value than the ${type} it is.`,
            `Compare it as a ${type}.`,
          ),
        ];
  });
}

function exampleProblems(rule: Rule, path: readonly (string | number)[]): readonly Problem[] {
  return rule.examples.flatMap((example, index) => {
    const unknown = Object.keys(example.given).filter((name) => !fieldOf(rule.on, name));
    if (unknown.length > 0)
      return [
        packProblem(
          'unknown-field',
          [...path, 'examples', index],
          `An example of ${rule.id} gives "${unknown[0]}", which no ${rule.on} has.`,
          'Use a field of the list that the pack documentation gives.',
        ),
      ];
    const verdict = verdictOf(rule, example.given);
    return verdict === example.verdict
      ? []
      : [
          packProblem(
            'example-fails',
            [...path, 'examples', index],
            `Example ${index + 1} of ${rule.id} says ${example.verdict} and evaluates to ${verdict}.`,
            'Correct the rule or its example.',
          ),
        ];
  });
}

export const ruleProblems = (rule: Rule, path: readonly (string | number)[]): readonly Problem[] => [
  ...leafProblems(rule, rule.expect, [...path, 'expect']),
  ...(rule.when ? leafProblems(rule, rule.when, [...path, 'when']) : []),
  ...exampleProblems(rule, path),
];
