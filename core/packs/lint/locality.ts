/** Criteria and rules that look at where a bidder is, held against the law of the pack's own days and nation. */
import { type Leaf, leavesOf } from '../../evaluate/condition';
import { words } from '../../evaluate/words';
import type { Problem } from '../../result';
import type { Pack, Rule } from '../pack';
import { packProblem } from '../pack-problem';
import { waysToMeet } from './conjunctions';
import { phraseIn } from './criteria';
import { type LocalityLaw, localityLaw, orderBegins } from './locality-law';

const phrases = [
  'based in',
  'located in',
  'located within',
  'local supplier',
  'local suppliers',
  'local company',
  'local companies',
  'local business',
  'local businesses',
  'registered in',
  'headquartered in',
];

export function localityAdvice(pack: Pack): readonly Problem[] {
  const law = localityLaw(pack);
  const criteria = (pack.criteria ?? []).flatMap(({ id, question }, index) => {
    const phrase = phraseIn(question, phrases);
    return phrase === undefined
      ? []
      : [
          packProblem(
            'criterion-on-location',
            ['criteria', index, 'question'],
            `${id} says "${phrase}" and so seems to score where the bidder is. ${law.says}`,
            'Score where the benefit lands: for whom, where, and how much.',
          ),
        ];
  });
  const rules = pack.rules.flatMap((rule, index) =>
    looksAtPlace(rule) && !(isLawful(law) && isForReserved(rule))
      ? [
          packProblem(
            'rule-on-location',
            ['rules', index, 'expect'],
            `${rule.id} judges a bid by where the bidder is. ${law.says}`,
            whatToDo(law),
          ),
        ]
      : [],
  );
  return [...criteria, ...rules];
}

const isLawful = ({ days, place }: LocalityLaw): boolean => days === 'all' && place === 'all';

/** That a bidder says where it is may be asked of everybody. */
const looksAtPlace = ({ expect, on }: Rule): boolean =>
  on === 'bid' &&
  leavesOf(expect).some((leaf) => (leaf.field === 'region' || leaf.field === 'postcode') && !('present' in leaf));

/** It applies only where the tender says that it is reserved. */
const isForReserved = ({ when }: Rule): boolean =>
  when !== undefined &&
  (waysToMeet(when)?.every((way) => way.some(({ leaf, holds }) => holds && asksForReserved(leaf))) ?? false);

const asksForReserved = (leaf: Leaf): boolean =>
  leaf.field === 'conditionsText' &&
  'contains' in leaf &&
  leaf.contains.every((text) => words(text).startsWith(' reserv'));

function whatToDo({ days, place }: LocalityLaw): string {
  if (days === 'none' || place === 'none') return 'Take the rule out: where the benefit lands can be asked instead.';
  if (place === 'unknown') return 'Name the nation in the jurisdiction, so that its law can be looked at.';
  if (place === 'part') return 'Put the rule into a pack for England.';
  return days === 'part'
    ? `Let the pack begin on ${orderBegins}, and end the version before it on the day before, without this rule.`
    : 'Let the rule apply to reserved contracts alone: conditionsText contains "reserved".';
}
