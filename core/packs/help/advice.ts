import type { Help } from './help';

/** What a sound pack may still get wrong. */
export const advice: Readonly<Record<string, Help>> = {
  'criterion-not-related': {
    means:
      'A criterion asks about the bidder as a whole. Award criteria must relate to the subject-matter of the contract (Procurement Act 2023, section 23(2)(a)). This is advice; the pack still loads.',
    mend: 'Ask what will be done in delivering this contract.',
  },
  'criterion-not-clear': {
    means:
      'A criterion uses words that two evaluators may read in two ways. Criteria must be sufficiently clear, measurable and specific (section 23(2)(b)). This is advice; the pack still loads.',
    mend: 'Say what an answer must show to earn each mark.',
  },
  'criterion-not-measurable': {
    means:
      'A criterion has neither a scale nor a method, so nobody can say how it is marked; how tenders are assessed has to be described (section 23(3)(a)). This is advice; the pack still loads.',
    mend: 'Name a scale of the pack, or a method with its parameters.',
  },
  'criterion-asks-much': {
    means:
      'A criterion asks more than six questions at once, which may be out of proportion to the contract (section 23(2)(d)) and hard on small bidders. This is advice; the pack still loads.',
    mend: 'Keep what the decision turns on.',
  },
  'criterion-on-location': {
    means:
      'A criterion seems to score where the bidder is rather than where the benefit lands. The message tells the law of the days on which the pack holds and of its nation: in England, local authorities may reserve a contract below the thresholds by area since 4 February 2026, which is a condition of taking part and not a mark. This is advice; the pack still loads.',
    mend: 'Score for whom, where and how much the benefit is.',
  },
  'rule-on-location': {
    means:
      'A rule judges a bid by the region or postcode of the bidder. That can be lawful only as a condition of a contract reserved by area: below the thresholds, for local authorities in England, on days from 4 February 2026 on. Whether it is so is worked out from the jurisdiction and the days on which the pack holds. This is advice; the pack still loads.',
    mend: 'Take the rule out, or put it into a pack for England that begins on 2026-02-04, with a scope of reserved contracts.',
  },
  'rule-never-applies': {
    means:
      'The scope of the rule contradicts itself, so it applies to no row at all. This is advice; the pack still loads.',
    mend: 'Correct the scope ("when"), or take the rule out.',
  },
  'rule-never-met': {
    means:
      'No row can ever meet the rule, because what it expects contradicts itself or its scope. This is advice; the pack still loads.',
    mend: 'Correct what it expects. Limits that cross, such as at least 5 and at most 3, are the usual cause.',
  },
  'rule-never-unmet': {
    means:
      'Whatever is in its scope meets the rule already, so it never finds anything. This is advice; the pack still loads.',
    mend: 'Expect something that a bid can lack, or take the rule out.',
  },
  'rules-contradict': {
    means:
      'Two rules with one scope can never both be met. A bidder could not please both. This is advice; the pack still loads.',
    mend: 'Correct one of them, or give them scopes that part them.',
  },
  'rule-repeated': {
    means: 'Two rules ask the very same. This is advice; the pack still loads.',
    mend: 'Take one of them out.',
  },
  'unknown-measure': {
    means:
      'A rule asks for a measure by an id that no measure of the pack has, so it never applies or is never met. This is advice; the pack still loads.',
    mend: 'Correct the id, or add the measure.',
    example: {
      wrong: '"when": { "field": "measure", "is": "apprentices" }, beside a measure of the id apprenticeships',
      right: '"when": { "field": "measure", "is": "apprenticeships" }',
    },
  },
  'placeholder-left': {
    means:
      'A text that "npm run pack -- new" wrote to be replaced is still there, and would be shown to people. This is advice; the pack still loads.',
    mend: 'Say what the pack is for, who stands behind it, and which policy each rule is taken from.',
  },
  'measures-overlap': {
    means:
      'One word means two measures that are in no common overlap group, so one commitment may be counted, and valued, twice. This is advice; the pack still loads.',
    mend: 'Put both in one overlap group, so that the overlap is told, or keep the word to one of them.',
  },
  'unit-near-another': {
    means:
      'A measure counts a unit that is one letter off another, such as "huors". Units are texts that anybody may choose, so that a slip of the pen makes a unit of its own, and what bidders count as it is usually written is not taken for it. This is advice; the pack still loads.',
    mend: 'Correct the spelling. If it is a unit of its own, let the title of the measure name it.',
    example: { wrong: '"title": "Befriending", "unit": "huors"', right: '"title": "Befriending", "unit": "hours"' },
  },
  'unit-spelled-in-two-ways': {
    means:
      'One unit is spelled in several ways, such as "hour", "hours" and "hrs". They are read as one here; readers, and other programs that the pack is handed to, may not. This is advice; the pack still loads.',
    mend: 'Spell it one way throughout the pack.',
  },
  'unit-asked-by-letters': {
    means:
      'A rule asks for a unit, and a unit is compared by its letters there: a bidder who writes "hrs" does not meet a rule that asks for "hours". This is advice; the pack still loads.',
    mend: 'Ask which measure a commitment is of, which goes by what its unit means; or list every spelling with isOneOf.',
    example: {
      wrong: '{ "field": "unit", "is": "hours" }',
      right: '{ "field": "measure", "is": "volunteering-hours" }',
    },
  },
  'unseen-character': {
    means:
      'A text holds a character without a shape, such as a blank of no width. Two texts that look the same are not, so that ids, searches and comparisons go wrong. This is advice; the pack still loads.',
    mend: 'Delete the letters around the place that is named and type them anew.',
  },
  'text-without-original': {
    means:
      'A text in another language is of a member that its part does not have, such as the chip of a measure, so that it is never shown. This is advice; the pack still loads.',
    mend: 'Name the member that the text translates.',
  },
};
