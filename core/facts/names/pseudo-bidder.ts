import { nameKey } from './name-key';

const legalForm = /(?:^| )(?:ltd|plc|llp|cic|cio|cyf|cbc|ccc|inc|gmbh|sarl|bv)$/;

/** Whole names, compared by `nameKey`, that head a column or row of the buyer's own. */
const wholeNames: readonly (readonly [string, readonly string[]])[] = [
  [
    'it is a calculated figure',
    [
      ...['average', 'mean', 'median', 'mode', 'lowest', 'highest', 'min', 'max', 'minimum', 'maximum', 'range'],
      ...[
        'total',
        'totals',
        'grand total',
        'sub total',
        'subtotal',
        'sum',
        'count',
        'variance',
        'difference',
        'spread',
      ],
      ...['standard deviation', 'st dev', 'stdev', 'all bids', 'all bidders', 'lowest price', 'highest price'],
      ...['average price', 'mean price', 'lowest bid', 'highest bid', 'average bid', 'winning bid', 'rank', 'ranking'],
      ...['cyfanswm', 'cyfartaledd', 'canolrif', 'isaf', 'uchaf', 'is gyfanswm'],
    ],
  ],
  [
    'it is a row of weights or maximum marks',
    [
      ...['weight', 'weights', 'weighting', 'weightings', 'weight %', 'weighting %', 'max score', 'maximum score'],
      ...['max mark', 'max marks', 'maximum mark', 'maximum marks', 'marks available', 'points available'],
      ...['maximum points', 'max points', 'pwysoliad', 'uchafswm'],
    ],
  ],
  [
    "it is the buyer's own figure",
    [
      ...['estimate', 'budget', 'should cost', 'shouldcost', 'should cost model', 'target cost', 'target price', 'pte'],
      ...['benchmark', 'benchmark price', 'comparator', 'baseline', 'budget price', 'approved budget', 'affordability'],
      ...['eng est', 'engineers est', 'amcangyfrif', 'cyllideb'],
    ],
  ],
  [
    'it is a placeholder',
    [
      ...['template', 'blank template', 'bidder template', 'supplier template', 'templed', 'example', 'sample'],
      ...['supplier', 'bidder', 'tenderer', 'contractor', 'supplier name', 'bidder name', 'tenderer name'],
      ...['contractor name', 'company name', 'organisation name', 'name of bidder', 'name of supplier'],
      ...['name of tenderer', 'name of contractor', 'name', 'bidder x', 'supplier x', 'xxx', 'xxxx'],
      ...['enwr cyflenwr', 'enwr cynigydd', 'enwr tendrwr', 'cyflenwr', 'cynigydd'],
    ],
  ],
];

const byKey = new Map(wholeNames.flatMap(([reason, names]) => names.map((name) => [name, reason] as const)));

interface Phrase {
  /** It has one of these; sooner seen than the pattern is tried. */
  readonly has: readonly string[];
  readonly pattern: RegExp;
  readonly reason: string;
  /** Holds even for a name that ends in Ltd, PLC and the like. */
  readonly company?: boolean;
}

/** Phrases inside a name. */
const phrases: readonly Phrase[] = [
  {
    has: ['current ', 'existing ', 'present '],
    pattern: /\b(?:current|existing|present) (?:contract )?(?:cost|costs|price|prices|spend|rate|rates)\b/,
    reason: 'it says what the present contract costs',
    company: true,
  },
  {
    has: ['current ', 'existing ', 'present '],
    pattern: /^(?:current|existing|present) (?:contract|arrangements?|service|provision)$/,
    reason: 'it says what the present contract costs',
  },
  {
    has: ['budget ', 'estimate ', 'allowance '],
    pattern: /^(?:budget|estimate|allowance)(?: \d{2,4}){1,2}$/,
    reason: "it is the buyer's own figure",
  },
  { has: ['baseline'], pattern: /\bbaseline$/, reason: "it is the buyer's baseline", company: true },
  {
    has: ['est', 'budget', 'comparator', 'cost model', 'target', 'benchmark'],
    pattern:
      /^(?:the )?(?:engineers?|buyers?|clients?|councils?|authoritys?|owners?|architects?|surveyors?|qs|consultants?|cost consultants?|internal|in house|our|pre ?tender|official|approved) (?:\w+ ){0,3}(?:estimates?|est|budget|comparator|cost model|target|benchmark)\b/,
    reason: "it is the buyer's own estimate",
  },
  {
    has: ['estimate', 'budget', 'should cost', 'benchmark', 'amcangyfrif', 'cyllideb'],
    pattern:
      /^(?:estimated?|budget(?:ed)?|approved budget|should cost|pre ?tender estimate|benchmark|amcangyfrif|cyllideb)(?: \w+)? (?:cost|costs|price|value|total|figure|estimate|model|for the contract|y cleient)\b/,
    reason: "it is the buyer's own estimate",
  },
  {
    has: [' of ', ' for ', ' across ', ' acceptable ', ' compliant ', ' o '],
    pattern:
      /^(?:average|mean|median|lowest|highest|minimum|maximum|total|cyfartaledd) (?:of|for|across|acceptable|compliant|o) /,
    reason: 'it is a calculated figure',
  },
  {
    has: ['insert ', 'enter ', 'add ', 'complete ', 'type '],
    pattern:
      /^(?:supplier|bidder|tenderer|contractor|please)?(?: to)? ?(?:insert|enter|add|complete|type) (?:\w+ ){0,3}(?:name|bidder|supplier|tenderer|contractor|here)\b/,
    reason: 'it is a placeholder',
  },
  { has: ['enw'], pattern: /^(?:rhowch|nodwch) (?:\w+ ){0,2}(?:enw|enwr)\b/, reason: 'it is a placeholder' },
  {
    has: ['template', 'templed'],
    pattern: /^(?:template|templed) |(?: template| templed)$/,
    reason: 'it is a placeholder',
  },
];

const placeholder = /^\s*(?:\[[^\]]*\]|\{\{?[^}]*\}?\}|<[^>]*>|«[^»]*»|_{3,}|\.{3,})\s*$/;

/**
 * Why a name in a bidder's place is no bidder, or `undefined`. An incumbent is a bidder unless the name says that it
 * stands for the present cost; a company that is merely called Average or Total is a bidder.
 */
export function pseudoBidder(text: string): string | undefined {
  if (placeholder.test(text) || /\{\{.*\}\}/.test(text)) return 'it is a placeholder';
  const key = nameKey(text);
  const whole = byKey.get(key);
  if (whole !== undefined) return whole;
  const isCompany = legalForm.test(key);
  return phrases.find(
    ({ has, pattern, company }) =>
      (company || !isCompany) && has.some((words) => key.includes(words)) && pattern.test(key),
  )?.reason;
}
