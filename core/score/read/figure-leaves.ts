import { labelKey } from '../../facts/names/labels';
import type { MarkFact, Reading } from '../../facts/tender';
import type { Problem } from '../../result';
import { type Criterion, pathOf } from '../criteria';
import { basis, type Ground, lacking, notice, stop, unreadable } from '../ground';
import { groundsBy, type Leaf, rankingLeaf, shareLeaf } from '../leaf';
import type { Bases, MethodOf } from '../method';
import { term } from '../working';
import { byBidder, commitmentsFor, Keys, readOffer, targetsIn, type Worths } from './commitments';
import type { Context } from './context';
import { prepare } from './prepare';
import { pricesFor, readPrice, vatProblem } from './prices';

type Given = Readonly<Record<string, unknown>>;

const namesOf = (criterion: Criterion): readonly string[] => criterion.setup.readFrom ?? [criterion.name];

function priceGrounds(
  criterion: Criterion,
  names: readonly string[],
  { lot, setup, bidders, problems }: Context,
): Map<string, Ground<Bases['price']>> {
  const undecided = vatProblem(lot.prices, setup);
  if (undecided) problems.push(undecided);
  const prices = pricesFor(names, lot.prices, setup, lot.criteria);
  const differing: Problem[] = [];
  const grounds = groundsBy(bidders, (bidder) => {
    const { ground, notices } = readPrice(bidder, criterion.id, prices, setup);
    differing.push(...notices);
    return ground;
  });
  const hasLines = new Set(prices.filter(({ part }) => part === 'line').map(({ bidder }) => bidder));
  const compared = bidders.filter(({ id }) => hasLines.has(id) && grounds.get(id)?.kind === 'basis');
  problems.push(...(differing.length > 1 && differing.length === compared.length ? partOnly(differing) : differing));
  return grounds;
}

/** Lines that add up to no bid's total are not its lines, and one sentence says so for all. */
const partOnly = (differing: readonly Problem[]): readonly Problem[] => [
  notice(
    'price-lines-partial',
    differing.flatMap(({ path }) => path.slice(0, 1)),
    "The price lines add up to no bid's total, so they are taken for a part of the price. The totals count.",
    'Check which columns hold prices, and that the totals are right.',
  ),
];

export function priceLeaf(
  criterion: Criterion,
  method: MethodOf<'price'>,
  parameters: Given,
  context: Context,
): Leaf | null {
  const prepared = prepare(method, parameters, criterion, context.problems);
  if (!prepared) return null;
  const grounds = priceGrounds(criterion, namesOf(criterion), context);
  return shareLeaf({ criterion, method, prepared, grounds }, (imagine, all) => imagine.price(all));
}

export function rankingPriceLeaf(
  criterion: Criterion,
  method: MethodOf<'price+quality'>,
  parameters: Given,
  context: Context,
): Leaf | null {
  const prepared = prepare(method, parameters, criterion, context.problems);
  return prepared && rankingLeaf(criterion, method, prepared, priceGrounds(criterion, namesOf(criterion), context));
}

const isNumber = (reading: Reading<string | number | boolean>): reading is Reading<number> =>
  reading.kind !== 'value' || typeof reading.value === 'number';

/** A discount is recorded like a mark under the criterion's name, as a price item of that name, or once for the bidder. */
export function discountLeaf(
  criterion: Criterion,
  method: MethodOf<'discount'>,
  parameters: Given,
  marks: readonly MarkFact[],
  { lot, bidders, problems }: Context,
): Leaf | null {
  const prepared = prepare(method, parameters, criterion, problems);
  if (!prepared) return null;
  const keys = new Set(namesOf(criterion).map(labelKey));
  const items = lot.prices.filter(({ item }) => item !== null && keys.has(labelKey(item)));
  const grounds = groundsBy<Bases['discount']>(bidders, (bidder) => {
    const readings = [
      ...marks.filter((mark) => mark.bidder === bidder.id).map(({ mark }) => mark),
      ...items.filter((price) => price.bidder === bidder.id).map(({ amount }) => amount),
    ];
    const stated = bidder.facts['discount'];
    if (readings.length === 0 && stated && isNumber(stated)) readings.push(stated);
    const [reading] = readings;
    if (reading?.kind === 'anomaly') return unreadable(reading);
    if (reading?.kind === 'value' && reading.value >= 0 && readings.length === 1)
      return basis({ discount: term(reading.value, [reading.where]) });
    return lacking(
      reading?.kind === 'value' ? 'discount-unclear' : 'discount-missing',
      [reading?.where ?? bidder.where[0], criterion.id],
      reading?.kind === 'value'
        ? `The discount of ${bidder.name} for ${criterion.id} in ${reading.where} is negative or stands twice.`
        : `No discount of ${bidder.name} for ${criterion.id} was found${reading ? ` in ${reading.where}` : ''}.`,
      'Enter the discount (0 where none is offered), or exclude the bid.',
    );
  });
  return shareLeaf({ criterion, method, prepared, grounds }, (imagine, all) => imagine.discount(all));
}

export function commitmentLeaf(
  criterion: Criterion,
  method: MethodOf<'commitments'>,
  parameters: Given,
  worths: Worths,
  context: Context,
): Leaf | null {
  const { lot, setup, bidders, problems } = context;
  const prepared = prepare(method, parameters, criterion, problems);
  if (!prepared) return null;
  if (lot.commitments.length === 0) {
    problems.push(
      stop(
        'criterion-without-commitments',
        pathOf(criterion),
        `No commitments for ${criterion.id} were found in the workbook.`,
        'Check which table holds the commitments, or choose a method that needs none.',
      ),
    );
    return null;
  }
  const keys = new Keys();
  const commitments = commitmentsFor(namesOf(criterion), lot.commitments, keys);
  const byBid = byBidder(bidders, commitments, worths);
  const { byWorth } = prepared;
  const offer = { criterion: criterion.id, targets: targetsIn(commitments), byWorth, keys };
  const notices: Problem[] = [];
  const grounds = groundsBy<Bases['commitments']>(bidders, (bidder) => {
    const { ground: price } = readPrice(bidder, criterion.id, pricesFor([], lot.prices, setup, []), setup);
    const known = price.kind === 'basis' ? price.basis.price : null;
    const read = readOffer(byBid.get(bidder.id) ?? { bidder, commitments: [], values: [] }, known, offer);
    notices.push(...read.notices);
    return read.ground;
  });
  const countsNothing =
    bidders.length > 0 &&
    [...grounds.values()].every(
      (ground) => ground.kind === 'lacking' && ['nothing-counts', 'commitments-missing'].includes(ground.problem.code),
    );
  if (countsNothing) {
    problems.push(
      stop(
        'criterion-without-worth',
        pathOf(criterion),
        `No commitment of any bid for ${criterion.id} has ${byWorth ? 'a worth in £' : 'a quantity'}, so there is nothing to compare.`,
        byWorth
          ? 'Give unit values in the workbook or the pack, or choose a method that needs none.'
          : 'Enter the quantities that the bids offer.',
      ),
    );
    return null;
  }
  problems.push(...notices);
  return shareLeaf({ criterion, method, prepared, grounds }, (imagine, all) => imagine.commitments(all));
}
