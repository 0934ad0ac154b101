/**
 * What to look at in the reasons before a summary is sent. The court set an award aside where reasons did not cover each
 * sub-criterion and spoke of one bid beside another: Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC).
 */
import type { BidScore, CriterionScore } from '../assessment';
import type { Problem } from '../result';

/** Words that set one bid beside another, English and Welsh. They may be harmless, so a person looks and decides. */
const comparators =
  /(?<![\p{L}\p{N}])(?:better|best|worse|worst|stronger|strongest|weaker|weakest|wider|widest|narrower|broader|greater|higher|highest|lower|lowest|superior|inferior|(?:more|less|fewer|rather|other) than|outperform(?:s|ed)?|compared (?:to|with)|in comparison|unlike|(?:other|another|competing|rival) (?:bid|bidder|tender|tenderer|supplier|response|submission)s?|gwell|gwaeth|gorau|mwy na|llai na|o’?i gymharu)(?![\p{L}\p{N}])/giu;

/** Words of a reason that compare, each once, as they stand in it: "wider", "more than". */
export const comparatorsIn = (reason: string): readonly string[] => [
  ...new Set([...reason.matchAll(comparators)].map(([word]) => word.toLowerCase())),
];

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Other bidders that a reason names, whole names only. */
export const othersNamedIn = (reason: string, bid: BidScore, all: readonly BidScore[]): readonly string[] => [
  ...new Set(
    all
      .filter(({ id }) => id !== bid.id)
      .filter(({ spellings, name }) =>
        [name, ...spellings].some(
          (each) =>
            each.length > 3 && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(each)}(?![\\p{L}\\p{N}])`, 'iu').test(reason),
        ),
      )
      .map(({ name }) => name),
  ),
];

/** Notices about the reason of one criterion without sub-criteria. `marked`: a person gave a mark for it. */
export function reasonProblems(
  score: CriterionScore,
  marked: boolean,
  bid: BidScore,
  all: readonly BidScore[],
): readonly Problem[] {
  const { reason, id, from, points } = score;
  const path = [...from.slice(0, 1), id];
  const notice = (code: string, message: string, hint: string): Problem => ({
    code,
    severity: 'notice',
    path,
    message,
    hint,
  });
  if (reason === undefined)
    return marked && points !== null
      ? [
          notice(
            'reason-missing',
            `No reason is given for the mark of ${bid.name} for ${id}.`,
            'Write the reason the panel agreed, with what in the tender it rests on.',
          ),
        ]
      : [];
  const words = comparatorsIn(reason);
  const others = othersNamedIn(reason, bid, all);
  return [
    ...(others.length > 0
      ? [
          notice(
            'reason-names-bidder',
            `The reason for ${id} of ${bid.name} names ${others.join(' and ')}.`,
            'Speak of this tender alone.',
          ),
        ]
      : []),
    ...(words.length > 0
      ? [
          notice(
            'reason-compares',
            `The reason for ${id} of ${bid.name} says ${words.map((word) => `"${word}"`).join(', ')}.`,
            'Make sure that it measures the tender against the criterion, not against another tender.',
          ),
        ]
      : []),
  ];
}
