import type { Help } from './help';

/** Problems of admission. */
export const reading: Readonly<Record<string, Help>> = {
  'pack-no-json': {
    means:
      'The text is not sound JSON, so nothing of it could be read. Often a file was cut off, a comma is missing or one too many, a quotation mark is a curly one, a comment stands in it, or one name stands twice in one object.',
    mend: 'Go to the line and column that are named. Copy the whole file again where it was sent by mail, and save it as UTF-8.',
    example: { wrong: '{ "id": "northway", }', right: '{ "id": "northway" }' },
  },
  'pack-too-large': {
    means:
      'The pack is larger or nested more deeply than any pack a person can read. Such a file is refused before it is looked at, so that it cannot hold up the program.',
    mend: 'Split it into several packs. A pack holds at most 500 rules and 2,000 measures, and two million characters.',
  },
  'pack-shape': {
    means:
      'A member is missing, has another form than it should, or is one that no pack has. Members nobody knows are refused, since a misspelt one would silently do nothing.',
    mend: 'Look at the place that is named; where a known member is near in spelling, it is suggested. The schema core/packs/pack.schema.json gives completion in an editor.',
    example: { wrong: '{ "field": "date", "presnt": true }', right: '{ "field": "date", "present": true }' },
  },
  'duplicate-id': {
    means:
      'Two things of one kind have the same id. Findings, differences and merges go by ids, so each must be one thing.',
    mend: 'Give one of them another id. An id that was published before stays with what it named.',
  },
  'unknown-field': {
    means:
      'A condition or an example asks about a field that the table it runs on does not have. The rule could never decide anything.',
    mend: 'Use a field of the list for that subject; the page of the bundled packs shows them in use. A field of a bid is not a field of a commitment.',
    example: {
      wrong: '"on": "commitment", "expect": { "field": "price", "atMost": 1000 }',
      right: '"on": "bid", "expect": { "field": "price", "atMost": 1000 }',
    },
  },
  'condition-never-decides': {
    means: 'A condition compares a field with another kind of value than it holds, so that every row would be unclear.',
    mend: 'Compare numbers with numbers, dates with before or after, yes-no fields with true or false, and texts with texts.',
    example: { wrong: '{ "field": "date", "atLeast": 2027 }', right: '{ "field": "date", "after": "2026-12-31" }' },
  },
  'condition-too-deep': {
    means: 'A condition is nested more than eight levels deep. Nobody can check such a rule by reading it.',
    mend: 'Split the rule in two.',
  },
  'example-fails': {
    means:
      'An example of a rule says one verdict and the rule gives another. A pack that fails its own examples is never loaded, whoever sealed it.',
    mend: 'Decide which of the two is meant, and correct the other. Remember that a blank field is unclear, never unmet.',
    example: {
      wrong: '"expect": { "field": "quantity", "atLeast": 1 }, "examples": [{ "given": {}, "verdict": "unmet" }]',
      right: '"expect": { "field": "quantity", "atLeast": 1 }, "examples": [{ "given": {}, "verdict": "unclear" }]',
    },
  },
  'example-misfits': {
    means:
      'An example gives a field as another kind of value than it holds, so that the rule can only be unclear of it.',
    mend: 'Give numbers without quotation marks, and a share as a part of 1: 10 % is 0.1.',
    example: { wrong: '"given": { "socialValueWeight": "10%" }', right: '"given": { "socialValueWeight": 0.1 }' },
  },
  'example-missing': {
    means:
      'A hint has no example in which it is shown, or none in which it is not. Examples are the tests that travel with a pack.',
    mend: 'Add one of each.',
  },
  'brace-without-field': {
    means:
      'A text of a hint holds braces that name no field of the table it runs on, so nothing could be put in their place.',
    mend: 'Name a field of the list between the braces, or take them out.',
    example: { wrong: '"chip": "about {far} km"', right: '"chip": "{distance}"' },
  },
  'chip-too-long': {
    means: 'A chip is longer than fits beside a name.',
    mend: 'Shorten it; the sentence of the hint has room for the rest.',
  },
  'unknown-outcome': {
    means: 'A measure belongs to an outcome that the pack does not have.',
    mend: 'Name an outcome of the pack, add the outcome, or leave the measure without one.',
  },
  'word-vetoes-itself': {
    means: 'A measure has a word that both means it and rules it out, so no commitment could ever be found by it.',
    mend: 'Take the word out of one of the two lists.',
  },
  'value-out-of-range': {
    means: 'A unit value lies outside its own low and high.',
    mend: 'Look the three figures up in the source.',
  },
  'unit-value-of-another-unit': {
    means:
      'A measure counts one unit and its value is for another, such as people and hours. Nothing is converted, so that what is promised in the unit of the measure is given no value.',
    mend: 'Write the measure and its value in one unit, and look up in the source what one of it is worth.',
  },
  'whole-text-asked': {
    means:
      'A condition asks whether a text of sentences is exactly what stands there, and not whether it mentions it. Hardly any row will ever be met.',
    mend: 'Ask what the text mentions or begins with: "contains" or "startsWith" in a pack’s file, mentions "apprentice" or starts with "we will" in a cell.',
  },
  'text-of-several': {
    means:
      'A text in another language names its part by an id that parts of two kinds bear, such as a measure and an outcome, and nobody can tell whose text it is.',
    mend: 'Give one of the two another id, and name that id at its text.',
  },
  'licence-forbids-sharing': {
    means:
      'The pack, or a unit value in it, is under a licence that forbids passing it on or changing it, or refers to a set of measures whose values may not be copied. Whoever shared the pack would break that licence.',
    mend: "Leave the value out: a licensed value is read from the buyer's own sheet. Publish the pack itself under an open licence such as CC-BY-4.0 or OGL-UK-3.0.",
  },
  'licence-not-known': {
    means:
      'The pack, or a unit value in it, names a licence that is not known to be open. Whoever takes it up cannot tell whether it may be passed on.',
    mend: 'Name the open licence by its usual name, such as OGL-UK-3.0 or CC-BY-4.0. Leave a value out that is under none.',
  },
  'share-in-percent': {
    means: 'A condition compares a share, which is a part of 1, with a number that looks like percent.',
    mend: 'Write 10 % as 0.1.',
    example: {
      wrong: '{ "field": "socialValueWeight", "atLeast": 10 }',
      right: '{ "field": "socialValueWeight", "atLeast": 0.1 }',
    },
  },
  'validity-ends-early': {
    means: 'The last day of the pack is before its first.',
    mend: 'Correct validFrom or validTo.',
  },
  'pack-format': {
    means: 'The pack is written in a newer format than this Goodmark reads. Nothing is wrong with it.',
    mend: 'Use a newer Goodmark, or ask the publisher for the pack in format 1.',
  },
  'unknown-scale': {
    means: 'A criterion is marked on a scale that the pack does not have.',
    mend: 'Name a scale of the pack, or add the scale.',
  },
  'unknown-part': {
    means: 'A text in another language belongs to something that the pack does not have.',
    mend: 'Name the id of a part of the pack, or pack for the pack itself.',
  },
  'text-repeated': {
    means: 'One text of the pack stands in one language twice, and only the last of the two would ever be read.',
    mend: 'Take one of the two out.',
  },
  'unknown-method': {
    means: 'A criterion is scored by a method that Goodmark does not have.',
    mend: 'Use one of the methods that are listed in the message.',
  },
  'weights-above-whole': {
    means: 'The weights of the criteria add up to more than the whole.',
    mend: 'Write each as a share of the whole, 0 to 1, so that all together are at most 1.',
    example: { wrong: '"weight": 10', right: '"weight": 0.1' },
  },
  'scale-not-rising': {
    means: 'The marks of a scale do not rise from step to step, so nobody can say which answer is better.',
    mend: 'List the steps from the lowest mark to the highest, each mark once.',
  },
  'extended-pack-missing': {
    means:
      'The pack stands on another pack, which is not here. Without it the pack is only a part of itself, so it is not used.',
    mend: 'Open or subscribe to the other pack first, in the version whose hash is named. In a terminal, put its file into the folder of the pack, or name it with --base.',
  },
  'extended-pack-differs': {
    means:
      'The pack stands on another pack, which is here in another text than the one whose hash is named. What that text would change has been looked through by nobody, so it is not used.',
    mend: 'Get the other pack in the version whose hash is named. Where the text that is here is meant, read what changed ("npm run pack -- diff") and name its hash under extends.',
  },
  'extends-in-circle': {
    means:
      'The pack stands on itself, or on one that stands on it. No hash could ever be right: writing it into one changes the hash of the other.',
    mend: 'Take extends out of one of them, or put what both need into a third pack.',
  },
  'extended-part-missing': {
    means: 'The pack replaces or leaves out a part that the other pack does not have.',
    mend: 'Correct the name, or take it out of the list.',
  },
  'replacement-missing': {
    means: 'The pack says that it replaces a part of the other pack, and has none of its own in its place.',
    mend: 'Add the part, or name it under without.',
  },
  'replaces-unnamed': {
    means: 'The pack has a part with the id of one that the other pack has. Nothing is replaced by accident.',
    mend: 'Name it under replaces, or give it an id of its own.',
  },
};
