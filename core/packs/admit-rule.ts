/** Whether a rule can ever decide anything, and does what its own examples say. */
import { verdictOf } from '../evaluate/condition';
import type { Problem } from '../result';
import { conditionProblems, givenProblems } from './admit-condition';
import type { Rule } from './pack';
import { packProblem } from './pack-problem';
import { whyExampleFails } from './why-example-fails';

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
            whyExampleFails(rule.on, rule.when ? [rule.when, rule.expect] : [rule.expect], example.given) ??
              'Correct the rule or its example.',
          ),
        ];
  });
}

/** A rule that can decide nothing fails its examples as well: that is the same mistake, and told once. */
export function ruleProblems(rule: Rule, path: readonly (string | number)[]): readonly Problem[] {
  const conditions = [
    ...conditionProblems(rule, rule.expect, [...path, 'expect']),
    ...(rule.when ? conditionProblems(rule, rule.when, [...path, 'when']) : []),
  ];
  return conditions.length > 0 ? conditions : exampleProblems(rule, path);
}
