/**
 * What a sound pack may still get wrong: rules that can never be met or say nothing, rules that contradict each other,
 * measures that count one thing twice, places that the law does not let count. Advice to its author, never a ground to
 * refuse it.
 */

import { leavesOf } from '../../evaluate/condition';
import { words } from '../../evaluate/words';
import type { Problem } from '../../result';
import { canonical } from '../canonical';
import type { Condition, Measure, Pack, Rule } from '../pack';
import { packProblem } from '../pack-problem';
import { waysToMeet } from './conjunctions';
import { criterionAdvice } from './criteria';
import { licenceAdvice } from './licence';
import { localityAdvice } from './locality';
import { measureNameAdvice } from './measures-named';
import { placeholderAdvice } from './placeholders';
import { possible } from './possible';
import { shareAdvice } from './share';
import { textAdvice } from './texts';
import { unitAdvice } from './units';
import { unseenAdvice } from './unseen';
import { wholeTextAdvice } from './whole-text';

export const lint = (pack: Pack): readonly Problem[] =>
  [
    ...pack.rules.flatMap(ruleAdvice),
    ...pairAdvice(pack.rules),
    ...doubleCounting(pack.measures),
    ...unitAdvice(pack),
    ...measureNameAdvice(pack),
    ...textAdvice(pack),
    ...shareAdvice(pack),
    ...wholeTextAdvice(pack),
    ...licenceAdvice(pack),
    ...criterionAdvice(pack),
    ...localityAdvice(pack),
    ...placeholderAdvice(pack),
    ...unseenAdvice(pack),
  ].map((one) => ({
    ...one,
    severity: 'notice',
  }));

/** `undefined`: too many ways to tell. */
function canBe(conditions: readonly Condition[], holds = true): boolean | undefined {
  const ways = waysToMeet({ all: conditions.map((one) => (holds ? one : { not: one })) });
  return ways?.some(possible);
}

function ruleAdvice(rule: Rule, index: number): readonly Problem[] {
  const { id, when, expect } = rule;
  if (when && canBe([when]) === false)
    return [
      packProblem(
        'rule-never-applies',
        ['rules', index, 'when'],
        `${id} applies to nothing: its scope contradicts itself.`,
        'Correct its scope.',
      ),
    ];
  const scope = when ? [when] : [];
  if (canBe([...scope, expect]) === false)
    return [
      packProblem(
        'rule-never-met',
        ['rules', index, 'expect'],
        `Nothing can ever meet ${id}.`,
        'Correct what it expects, or its scope.',
      ),
    ];
  if (canBe([...scope, { not: expect }]) === false)
    return [
      packProblem(
        'rule-never-unmet',
        ['rules', index, 'expect'],
        `Nothing can ever fail ${id}, so it says nothing.`,
        'Expect something that a bid can lack.',
      ),
    ];
  return [];
}

/** More pairs than this take longer than anybody waits. */
const mostCompared = 500;

function pairAdvice(rules: readonly Rule[]): readonly Problem[] {
  const seen = new Map<string, string>();
  const found: Problem[] = [];
  const byScope = new Map<string, { readonly rule: Rule; readonly index: number }[]>();
  for (const [index, rule] of rules.slice(0, mostCompared).entries()) {
    const scope = canonical([rule.on, rule.when ?? null]);
    const whole = canonical([scope, rule.expect]);
    const first = seen.get(whole);
    if (first === undefined) seen.set(whole, rule.id);
    else
      found.push(
        packProblem(
          'rule-repeated',
          ['rules', index],
          `${rule.id} asks the same as ${first}.`,
          'Take one of the two out.',
        ),
      );
    byScope.set(scope, [...(byScope.get(scope) ?? []), { rule, index }]);
  }
  for (const same of byScope.values())
    for (const [at, { rule }] of same.entries())
      for (const other of same.slice(at + 1))
        if (share(rule, other.rule) && canBe([rule.expect, other.rule.expect]) === false)
          found.push(
            packProblem(
              'rules-contradict',
              ['rules', other.index],
              `${rule.id} and ${other.rule.id} can never both be met.`,
              'Correct one, or let their scopes part them.',
            ),
          );
  return found;
}

/** Only conditions that ask about a common field can contradict each other. */
function share(a: Rule, b: Rule): boolean {
  const fields = new Set(fieldsIn(a.expect));
  return (
    fieldsIn(b.expect).some((field) => fields.has(field)) && canBe([a.expect]) !== false && canBe([b.expect]) !== false
  );
}

const fieldsIn = (condition: Condition): readonly string[] => leavesOf(condition).map(({ field }) => field);

/** Two measures found by one word, in no common overlap group: a commitment may be counted under both. */
function doubleCounting(measures: readonly Measure[]): readonly Problem[] {
  const byWord = new Map<string, Measure>();
  return measures.flatMap((measure, index) =>
    measure.words.flatMap((word): readonly Problem[] => {
      const key = words(word);
      const first = byWord.get(key);
      if (!first || first === measure) {
        byWord.set(key, measure);
        return [];
      }
      if (measure.overlapGroup !== undefined && measure.overlapGroup === first.overlapGroup) return [];
      return [
        packProblem(
          'measures-overlap',
          ['measures', index, 'words'],
          `"${word}" means both ${first.id} and ${measure.id}, which may then count one thing twice.`,
          'Put them in one overlap group, or keep the word to one of them.',
        ),
      ];
    }),
  );
}
