/** Whether a rule can ever decide anything, and does what its own examples say. */
import { verdictOf } from '../evaluate/condition';
import { fieldOf } from '../evaluate/fields';
import type { Problem } from '../result';
import { conditionProblems, givenProblems } from './admit-condition';
import type { Example, Rule } from './pack';
import { packProblem } from './pack-problem';

function exampleProblems(rule: Rule, path: readonly (string | number)[]): readonly Problem[] {
  return rule.examples.flatMap((example, index) => {
    const at = [...path, 'examples', index];
    const unknown = givenProblems(rule, example.given, at);
    if (unknown.length > 0) return unknown;
    const verdict = verdictOf(rule, example.given);
    return verdict === example.verdict
      ? []
      : [
          packProblem(
            'example-fails',
            at,
            `Example ${index + 1} of ${rule.id} says ${example.verdict} and evaluates to ${verdict}.`,
            dayInOtherForm(rule, example.given) ?? 'Correct the rule or its example.',
          ),
        ];
  });
}

/** Such a day is none to the rule, which is the likeliest reason why it says something else. */
function dayInOtherForm({ on }: Rule, given: Example['given']): string | undefined {
  const [name, day] =
    Object.entries(given).find(
      ([field, value]) =>
        fieldOf(on, field)?.type === 'date' && value !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value)),
    ) ?? [];
  return name === undefined ? undefined : `Write its ${name}, ${day}, as a day such as 2026-03-31.`;
}

/** A rule that can decide nothing fails its examples as well: that is the same mistake, and told once. */
export function ruleProblems(rule: Rule, path: readonly (string | number)[]): readonly Problem[] {
  const conditions = [
    ...conditionProblems(rule, rule.expect, [...path, 'expect']),
    ...(rule.when ? conditionProblems(rule, rule.when, [...path, 'when']) : []),
  ];
  return conditions.length > 0 ? conditions : exampleProblems(rule, path);
}
