/** Texts and dates whose meaning depends on the table: a description of what, a comment on what. */
import { partedByLot } from '../../../names/lot-words';
import type { Draft, DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { holdsLots, isFigures, isMoney, onScale, showsMoney } from '../fit';
import { shareOfKind } from '../profile';
import { saysAmount } from './amounts';
import { fates } from './fates';
import { bestOf, lower, raise, retitle, type Scores } from './scores';

export function words(column: DraftColumn, context: Context, scores: Scores): void {
  descriptions(context, scores);
  promises(column, context, scores);
  comments(column, context, scores);
  bidders(column, context, scores);
  parents(column, context, scores);
  children(column, context, scores);
  others(column, context, scores);
}

/** "Description" is of an item, a commitment or a criterion, as the columns beside it say. */
function descriptions(context: Context, scores: Scores): void {
  const { has } = context;
  const priced = has.has('unit-price') || has.has('line-amount') || has.has('estimate');
  const criteria = (has.has('weight') || has.has('maximum') || has.has('mark')) && !has.has('quantity');
  if (scores.has('item') && !priced) {
    if (isAboutCommitments(context) && !has.has('commitment'))
      retitle(scores, 'item', 'commitment', 'the heading describes the rows and the table holds commitments');
    else if (criteria && !has.has('criterion'))
      retitle(scores, 'item', 'criterion', 'the heading describes the rows and the table holds marks or weights');
  }
  if (scores.has('place') && criteria && !has.has('criterion'))
    retitle(scores, 'place', 'criterion', 'the heading is an area and the table holds weights or marks');
}

const isAboutCommitments = ({ has, titles }: Context): boolean =>
  has.has('outcome') ||
  has.has('theme') ||
  has.has('unit-value') ||
  has.has('measure-ref') ||
  has.has('commitment') ||
  has.has('target') ||
  /commitment|social value|toms|community benefit|ymrwymiad/i.test(titles);

/** A commitment in figures, or a target of the bidder's own, is the quantity promised. */
function promises(column: DraftColumn, context: Context, scores: Scores): void {
  const { has, shape, draft } = context;
  const described = draft.columns.some(
    (other) =>
      other !== column &&
      other.profile.figures < 0.3 &&
      other.named.some(
        ({ fact, score }) =>
          score >= 0.8 && (fact === 'commitment' || fact === 'outcome' || fact === 'unit' || fact === 'item'),
      ),
  );
  if (scores.has('commitment') && isFigures(column.profile) && described)
    raise(scores, 'quantity', 0.85, 'the heading is a commitment and its cells are numbers');
  if (
    scores.has('target') &&
    isFigures(column.profile) &&
    !has.has('quantity') &&
    !draft.columns.some(isOffer) &&
    (shape.bidderColumn || context.owner === 'bidder')
  )
    raise(
      scores,
      'quantity',
      (scores.get('target')?.score ?? 0) + 0.03,
      'the bidder promises it and no other column is a quantity',
    );
  const items = has.has('item') || has.has('unit-price') || shape.biddersAcross;
  if (
    saysAmount(column.heading) &&
    items &&
    isFigures(column.profile) &&
    !showsMoney(column.profile) &&
    !shape.bidderColumn
  )
    raise(scores, 'quantity', 0.65, 'the heading counts something and the rows are items');
  const counted =
    described ||
    has.has('commitment') ||
    has.has('item') ||
    has.has('unit') ||
    has.has('unit-price') ||
    isAboutCommitments(context);
  if (scores.has('quantity') && shape.bidderColumn && !counted) lower(scores, 'quantity', 0.4);
  if (scores.has('quantity') && has.has('need') && !has.has('commitment') && !shape.bidderColumn)
    lower(scores, 'quantity', 0.4);
}

/** Beside the buyer's target: "Offer", "Pledged by bidder". */
const isOffer = ({ heading, profile }: DraftColumn): boolean =>
  isFigures(profile) && /\b(?:offer|pledg|commit|propos|promis)\w*\b/i.test(heading) && !/[£€]|value/i.test(heading);

function comments(column: DraftColumn, context: Context, scores: Scores): void {
  const { has, draft } = context;
  const comment = scores.get('comment');
  if (!comment) return;
  const at = draft.columns.indexOf(column);
  const besideMark = draft.columns
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ named, profile }) =>
        (named[0]?.fact === 'mark' && profile.figures >= 0.5) || (onScale(profile, 10) && has.has('mark')),
    );
  const general = /\b(?:general|commercial|other|internal)\b/i.test(column.heading);
  if (besideMark && !general && (has.has('mark') || context.shape.evaluatorsAcross) && !has.has('reason'))
    retitle(scores, 'comment', 'reason', 'the heading is a comment and it stands beside a mark');
  if (!scores.has('mark')) return;
  if (!context.foreign) lower(scores, 'mark', 0.4);
  else if (column.profile.figures >= 0.6) lower(scores, 'comment', 0.3);
}

function bidders(column: DraftColumn, { shape }: Context, scores: Scores): void {
  if (column === shape.bidderColumn) {
    for (const fact of [...scores.keys()]) if (fact !== 'bidder') lower(scores, fact, 0.55);
    raise(scores, 'bidder', 0.75, `${column.profile.filled} cells are names of bidders`);
  } else if (shape.bidderColumn) lower(scores, 'bidder', 0.5);
}

/** Beside sub-criteria the texts to their left are the criteria; so is "Domain" beside "Domain weight" and the questions it groups. */
function parents(column: DraftColumn, { draft, has, shape }: Context, scores: Scores): void {
  const isTheme = scores.has('theme') && has.has('sub-criterion') && !has.has('criterion') && !has.has('commitment');
  if (isTheme && !shape.bidderColumn)
    retitle(scores, 'theme', 'criterion', 'the heading is a theme and sub-criteria stand beside it');
  if (shape.bidderColumn || bestOf(scores) >= 0.5) return;
  const below = draft.columns.find(({ named }) => named[0]?.fact === 'criterion' && named[0].whole);
  if (below && hasOwnWeight(column, draft) && groups(column, below))
    raise(scores, 'criterion', 0.6, 'it groups the criteria to its right, and has weights of its own');
  if (!has.has('sub-criterion') || has.has('criterion')) return;
  const at = draft.columns.findIndex(({ named }) => named[0]?.fact === 'sub-criterion');
  const own = draft.columns.indexOf(column);
  if (own < at && column.profile.figures < 0.3 && column.profile.filled > 0)
    raise(scores, 'criterion', 0.6, 'it stands left of the sub-criteria');
}

/** "Section | Question": of two columns of criteria the one whose cells group the rows heads the other. */
function children(column: DraftColumn, { draft, has, shape }: Context, scores: Scores): void {
  const held = scores.get('criterion');
  if (!held || has.has('sub-criterion') || shape.bidderColumn || column.profile.distinct < 0.9) return;
  const heads = draft.columns.some(
    (left) =>
      groups(left, column) &&
      ((left.named[0]?.fact === 'criterion' && left.named[0].whole) || hasOwnWeight(left, draft)),
  );
  if (heads) raise(scores, 'sub-criterion', held.score + 0.02, 'the criteria to its left group its rows');
}

/** Texts further left, of which there are fewer: each heads several rows. */
const groups = ({ index, profile }: DraftColumn, own: DraftColumn): boolean =>
  index < own.index &&
  profile.figures < 0.3 &&
  profile.filled > 0 &&
  profile.filled * profile.distinct < own.profile.filled * own.profile.distinct;

/** "Domain" beside "Domain weight". */
const hasOwnWeight = ({ heading }: DraftColumn, { columns }: Draft): boolean =>
  heading !== '' &&
  columns.some(
    (other) => other.heading !== heading && other.heading.startsWith(heading) && other.named[0]?.fact === 'weight',
  );

/** "Route" over several operators each, with a price and a mark in every row: whatever it is called, bids are for it. */
function lotsOfBids({ index, profile }: DraftColumn, { draft, shape, bidderRepeats, has }: Context): boolean {
  const bidder = shape.bidderColumn;
  if (!bidder || !bidderRepeats || index > bidder.index || profile.figures > 0.5) return false;
  if (has.has('criterion') || has.has('commitment') || has.has('quantity')) return false;
  const others = draft.columns.filter((column) => column.index > bidder.index && isFigures(column.profile));
  const isPriced = others.some(({ named }) => named[0]?.fact === 'price' || named[0]?.fact === 'unit-price');
  const isMarked = others.some((other) => onScale(other.profile, 100) && (other.named[0]?.score ?? 0) < 0.6);
  return isPriced && isMarked && profile.filled * profile.distinct < bidder.profile.filled;
}

function others(column: DraftColumn, context: Context, scores: Scores): void {
  const { has, shape } = context;
  if (column === shape.keyColumn && shape.biddersAcross && partedByLot(column.profile.texts))
    raise(scores, 'criterion', 0.8, 'its cells say what is compared in which lot');
  if (column !== shape.bidderColumn && bestOf(scores) < 0.8 && holdsLots(column.profile))
    raise(scores, 'lot', 0.85, 'its cells are lots');
  fates(column, context, scores);
  if (scores.has('weight') && shape.bidderColumn && !has.has('criterion') && !has.has('mark'))
    lower(scores, 'weight', 0.8);
  if (
    !has.has('weight') &&
    (has.has('criterion') || has.has('sub-criterion')) &&
    !shape.bidderColumn &&
    shareOfKind(column.profile, 'percent') >= 0.6 &&
    bestOf(scores) < 0.6
  )
    raise(scores, 'weight', 0.6, 'its cells are percentages and the rows are criteria');
  if (shareOfKind(column.profile, 'date') >= 0.7 && bestOf(scores) < 0.45)
    raise(scores, 'date', 0.5, 'its cells are dates');
  if (bestOf(scores) < 0.5 && lotsOfBids(column, context))
    raise(scores, 'lot', 0.62, 'several bidders stand in each, with a price and a mark');
  if (column === shape.keyColumn && column !== shape.bidderColumn && bestOf(scores) < 0.5)
    rowsAbout(column, context, scores);
}

/** The first column of texts, with a heading nobody knows, is what the other columns are about. */
function rowsAbout({ heading }: DraftColumn, context: Context, scores: Scores): void {
  const { has, shape, owner } = context;
  const reason = 'it is the first column of texts, and the other columns are about these';
  if (has.has('need') || has.has('commitment') || has.has('criterion') || has.has('item')) return;
  if (has.has('unit-value') || (isAboutCommitments(context) && (has.has('quantity') || has.has('unit'))))
    raise(scores, 'commitment', 0.58, reason);
  else if (
    has.has('unit-price') ||
    has.has('quantity') ||
    (isPriced(context) && !has.has('weight') && !has.has('maximum'))
  )
    raise(scores, 'item', 0.58, reason);
  else if (
    has.has('weight') ||
    has.has('maximum') ||
    has.has('mark') ||
    shape.biddersAcross ||
    (owner !== null && heading !== '')
  )
    raise(scores, 'criterion', 0.58, reason);
}

const isPriced = ({ draft, shape }: Context): boolean =>
  draft.columns.some(
    ({ index, profile }) =>
      (shape.subjects.get(index)?.bidder || shape.subjects.get(index)?.pseudo) && isMoney(profile),
  );
