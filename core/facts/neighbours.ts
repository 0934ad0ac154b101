/** What the table around a column says about it. Each rule is one sentence of ordinary knowledge about tenders. */
import { valueAt } from '../source';
import type { DraftColumn } from './draft';
import type { Candidate, Context } from './evidence';
import { isFigures, isMoney, onScale } from './fit';
import { shareOfKind } from './profile';
import type { ColumnSubject } from './shape';
import type { FactId } from './vocabulary';

/** Headings that count or describe a company are not the name of a criterion, whatever small numbers stand below. */
const countsThings =
  /\b(?:number|no|nr|count|turnover|employees?|staff|headcount|years?|year established|days?|hours?|weeks?|months?|pages?|words?|id|ref|age|distance|miles|km|fte|volume|version|row|index|phone|telephone|invoice|tel|po)\b/i;

type Scores = Map<FactId, Candidate>;

const raise = (scores: Scores, fact: FactId, score: number, reason: string) => {
  if ((scores.get(fact)?.score ?? 0) < score) scores.set(fact, { fact, score, reason });
};
const lower = (scores: Scores, fact: FactId, factor: number) => {
  const held = scores.get(fact);
  if (held) scores.set(fact, { ...held, score: held.score * factor });
};

export function neighbours(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  figures(column, subject, context, scores);
  lines(column, subject, context, scores);
  words(column, context, scores);
  references(column, context, scores);
}

/** Numbers whose heading is unknown, or known for something else than numbers. */
function figures(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  const { profile } = column;
  const { has, shape } = context;
  const marksBeside = has.has('mark') || has.has('points') || has.has('rank');
  const money = isMoney(profile);
  const statesMark = column.weight !== undefined || column.maximum !== undefined;
  const bidderKnown = shape.bidderColumn !== null || subject.bidder !== undefined || context.owner !== null;
  const top =
    column.maximum ??
    (marksBeside || statesMark || /score|mark|quality|evaluat|sg[oô]r|moderat/i.test(context.titles) ? 100 : 10);

  if (profile.derived >= 0.6 && scores.has('mark') && !/consensus|moderat|agreed/i.test(column.heading)) {
    const mark = scores.get('mark');
    lower(scores, 'mark', 0.75);
    raise(
      scores,
      'points',
      (mark?.score ?? 0) * 0.95,
      'the heading is a mark and a formula makes its cells, so it is worked out from marks',
    );
  }
  if (!money && profile.figures >= 0.6) {
    for (const fact of ['price', 'line-amount', 'social-value'] as const) {
      if (!scores.has(fact)) continue;
      const total = fact === 'price' && /^\W*(?:grand |overall )?total\b|cyfanswm/i.test(column.heading);
      const carries = statesMark && onScale(profile, column.maximum ?? 100);
      const amongMarks =
        shape.bidderColumn !== null &&
        (has.has('mark') || has.has('points')) &&
        onScale(profile, 100) &&
        shareOfKind(profile, 'money') === 0;
      if (total && onScale(profile, 1000) && (marksBeside || has.has('weight') || looksMarked(context))) {
        raise(scores, 'points', 0.9, 'the heading is a total and its cells are too small for money beside marks');
        lower(scores, fact, 0.5);
      } else if (carries || amongMarks) {
        raise(
          scores,
          fact === 'social-value' ? 'mark' : 'points',
          0.85,
          'the cells are small numbers on a scale, not money',
        );
        lower(scores, fact, 0.5);
      }
    }
  }
  if (!isFigures(column.profile) && profile.filled > 0) return;
  if (profile.filled === 0 && !subject.bidder && !subject.evaluator) return;
  const bestNamed = Math.max(0, ...[...scores.values()].map(({ score }) => score));
  if (bestNamed >= 0.6) return;

  if (subject.evaluator || subject.consensus) {
    raise(scores, 'mark', 0.85, 'an evaluator stands over it and its cells are marks');
    return;
  }
  if (subject.bidder || subject.pseudo) {
    for (const [fact, score, reason] of acrossFacts(column, context, money)) raise(scores, fact, score, reason);
    return;
  }
  if (!bidderKnown || (column.heading === '' && !subject.bidder)) return;
  const counted = countsThings.test(column.heading);
  if (!counted && !money && profile.figures >= 0.6 && onScale(profile, top)) {
    if (profile.derived >= 0.6) raise(scores, 'points', 0.65, 'its cells are worked out on a scale of marks');
    else if (!has.has('commitment') && !has.has('item'))
      raise(
        scores,
        'mark',
        0.75,
        `${count(profile.figures, profile.filled)} cells are small numbers on one scale, as marks are`,
      );
  } else if (
    !counted &&
    money &&
    profile.derived < 0.6 &&
    (has.has('price') || has.has('item') || shape.bidderColumn !== null) &&
    !/turnover|profit|insur|asset|income|revenue|wage|limit|cover/i.test(column.heading)
  ) {
    raise(scores, 'line-amount', 0.7, `${count(profile.figures, profile.filled)} cells are money, a part of the price`);
  }
}

/** Where rows are items, an amount is the amount of that line, unless the bid's total is repeated on every line. */
function lines(column: DraftColumn, subject: ColumnSubject, context: Context, scores: Scores): void {
  const price = scores.get('price');
  if (!price || column.profile.figures < 0.5) return;
  const { has, shape } = context;
  const itemRows = (has.has('item') || has.has('quantity')) && !has.has('commitment') && !has.has('unit-value');
  const several =
    subject.bidder !== undefined ||
    subject.pseudo !== undefined ||
    context.bidderRepeats ||
    context.owner === 'bidder' ||
    !shape.bidderColumn;
  const repeated =
    context.bidderRepeats && /total|bid|tender|contract/i.test(column.heading) && constantWithinBidder(column, context);
  if (itemRows && several && !repeated) {
    raise(scores, 'line-amount', price.score + 0.03, 'the heading is an amount and the rows are items');
    lower(scores, 'price', 0.85);
  }
}

function constantWithinBidder(column: DraftColumn, { draft, shape }: Context): boolean {
  const held = new Map<unknown, unknown>();
  for (const row of draft.dataRows.slice(0, 200)) {
    const bidder = valueAt(draft.grid, row, shape.bidderColumn?.index ?? 0);
    const value = valueAt(draft.grid, row, column.index);
    if (bidder === null || value === null) continue;
    if (held.has(bidder) && held.get(bidder) !== value) return false;
    held.set(bidder, value);
  }
  return held.size > 1;
}

const count = (share: number, filled: number): string => `${Math.round(share * filled)} of ${filled}`;

const looksMarked = ({ draft }: Context): boolean =>
  draft.columns.filter(({ profile, heading }) => heading !== '' && onScale(profile, 10) && profile.derived < 0.5)
    .length >= 2;

/** What stands under a bidder's name when no heading says it. */
function acrossFacts(
  column: DraftColumn,
  { has, shape, titles }: Context,
  money: boolean,
): readonly (readonly [FactId, number, string])[] {
  const row = shape.keyColumn?.named[0]?.fact;
  const reason = (of: string) => `a bidder stands over it, its rows are ${of} and its cells are numbers`;
  const aboutCommitments =
    row === 'commitment' ||
    row === 'measure-ref' ||
    has.has('unit-value') ||
    (has.has('commitment') && has.has('unit'));
  if (aboutCommitments && !money)
    return [
      ['quantity', 0.8, reason('commitments')],
      ['mark', 0.4, reason('criteria')],
    ];
  if (row === 'lot')
    return money
      ? [['price', 0.8, reason('lots')]]
      : [
          ['mark', 0.7, reason('lots')],
          ['price', 0.5, reason('lots')],
        ];
  if (row === 'item' || has.has('quantity') || money) {
    const rates =
      /\brates?\b|unit price|per unit|per hour|day rate/i.test(titles) || (has.has('unit') && /rate/i.test(titles));
    return rates
      ? [
          ['unit-price', 0.75, reason('rates')],
          ['line-amount', 0.6, reason('items')],
        ]
      : [
          ['line-amount', 0.75, reason('items')],
          ['unit-price', 0.55, reason('items')],
        ];
  }
  const scale = onScale(column.profile, column.maximum ?? 100) || column.profile.filled === 0;
  return scale ? [['mark', 0.8, reason('criteria')]] : [['line-amount', 0.5, reason('items')]];
}

/** Texts whose meaning depends on the table: a description of what, a comment on what. */
function words(column: DraftColumn, context: Context, scores: Scores): void {
  const { has, shape, draft } = context;
  const { profile } = column;
  const commitments =
    has.has('outcome') ||
    has.has('theme') ||
    has.has('unit-value') ||
    has.has('measure-ref') ||
    has.has('commitment') ||
    has.has('target') ||
    /commitment|social value|toms|community benefit/i.test(context.titles);
  const priced = has.has('unit-price') || has.has('line-amount') || has.has('estimate');
  const criteria = (has.has('weight') || has.has('maximum') || has.has('mark')) && !has.has('quantity');
  if (scores.has('item')) {
    const held = scores.get('item')?.score ?? 0;
    if (commitments && !priced && !has.has('commitment'))
      raise(scores, 'commitment', held + 0.03, 'the heading describes the rows and the table holds commitments');
    else if (criteria && !priced && !has.has('criterion'))
      raise(scores, 'criterion', held + 0.03, 'the heading describes the rows and the table holds marks or weights');
  }
  if (scores.has('place') && criteria && !has.has('criterion'))
    raise(
      scores,
      'criterion',
      (scores.get('place')?.score ?? 0) + 0.02,
      'the heading is an area and the table holds weights or marks',
    );
  if (scores.has('commitment') && isFigures(profile))
    raise(scores, 'quantity', 0.85, 'the heading is a commitment and its cells are numbers');
  if (scores.has('comment') && (has.has('mark') || context.shape.evaluatorsAcross) && !has.has('reason')) {
    const index = draft.columns.indexOf(column);
    const beside = draft.columns
      .slice(Math.max(0, index - 2), index)
      .some(({ named, profile: other }) => named[0]?.fact === 'mark' || onScale(other, 10));
    if (beside)
      raise(
        scores,
        'reason',
        (scores.get('comment')?.score ?? 0) + 0.05,
        'the heading is a comment and it stands beside a mark',
      );
  }
  if (scores.has('comment') && scores.has('mark') && !context.foreign) lower(scores, 'mark', 0.4);
  if (scores.has('mark') && context.foreign && profile.figures >= 0.6) lower(scores, 'comment', 0.3);
  if (
    scores.has('outcome') &&
    profile.texts.some((text) =>
      /^(?:award|unsuccess|successful|pass|fail|compliant|non-?compliant|reject|win|won|lost|accepted|disqualif)/i.test(
        text,
      ),
    )
  )
    raise(scores, 'status', 0.95, 'the heading is an outcome and its cells say what became of the bid');
  if (
    scores.has('target') &&
    profile.figures >= 0.5 &&
    !has.has('quantity') &&
    (shape.bidderColumn || context.owner === 'bidder')
  )
    raise(scores, 'quantity', 0.7, 'the bidder promises it and no other column is a quantity');
  if (column === shape.bidderColumn) {
    const known = scores.get('bidder');
    if ((known?.score ?? 0) < 0.75) raise(scores, 'bidder', 0.75, `${profile.filled} cells are names of bidders`);
    for (const fact of ['criterion', 'item', 'criterion-ref', 'evaluator'] as const) lower(scores, fact, 0.6);
  } else if (shape.bidderColumn && scores.has('bidder')) lower(scores, 'bidder', 0.5);
  if (column === shape.keyColumn && scores.size === 0 && (shape.biddersAcross || context.owner))
    raise(
      scores,
      priced || has.has('quantity') || isPriced(context) ? 'item' : commitments ? 'commitment' : 'criterion',
      0.55,
      'it is the first column of texts, and the other columns are about these',
    );
  if (scores.has('weight') && shape.bidderColumn && !has.has('criterion') && !has.has('mark'))
    lower(scores, 'weight', 0.8);
}

const isPriced = ({ draft, shape }: Context): boolean =>
  draft.columns.some(
    (column) =>
      (shape.subjects.get(column.index)?.bidder || shape.subjects.get(column.index)?.pseudo) && isMoney(column.profile),
  );

/** "Ref" and "No." are references of whatever the rows are. */
function references(column: DraftColumn, context: Context, scores: Scores): void {
  const item = scores.get('item');
  if (item && column.profile.figures >= 0.6)
    raise(scores, 'criterion-ref', 0.8, 'the heading is an item and its cells are its numbers');
  const held = scores.get('criterion-ref');
  if (!held) return;
  const bare =
    /^\W*(?:refs?|references?|no|nr|number|id|item|serial|s\/?no|sr|code|cyf|rhif|#|reference number|ref no)\W*(?:no|number|id)?\W*$/i.test(
      column.heading,
    );
  if (!bare) return;
  const { has, shape } = context;
  const retitle = (fact: FactId, reason: string) => {
    raise(scores, fact, held.score, reason);
    lower(scores, 'criterion-ref', 0.6);
  };
  if (has.has('commitment') || has.has('unit-value') || has.has('outcome'))
    retitle('measure-ref', 'the heading is a reference and the rows are commitments or measures');
  else if (shape.bidderColumn && !context.bidderRepeats && !has.has('criterion'))
    retitle('bidder-id', 'the heading is a reference and each row is a bidder');
  else if (has.has('need')) lower(scores, 'criterion-ref', 0.4);
}
