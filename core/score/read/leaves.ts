import { labelKey, list, nearest } from '../../facts/names/labels';
import type { Bidder } from '../../facts/tender';
import type { Problem } from '../../result';
import type { SetupCriterion } from '../../setup/setup';
import { type Criterion, leavesOf, pathOf } from '../criteria';
import { stop } from '../ground';
import type { Leaf } from '../leaf';
import type { Lot } from '../lots';
import type { Method } from '../method';
import { methodById, methods } from '../methods/index';
import type { Worths } from './commitments';
import { agreedMarks } from './consensus';
import type { Context } from './context';
import { commitmentLeaf, discountLeaf, priceLeaf, rankingPriceLeaf } from './figure-leaves';
import { markLeaf } from './mark-leaf';
import { sortMarks, unmatchedMarks } from './sort-marks';

/** The method of a criterion; without one, a criterion that has marks is marked on a scale. */
export const methodIdOf = (setup: SetupCriterion): string => setup.method?.id ?? 'marks.scale';

export const isRankingMethod = (setup: SetupCriterion): boolean =>
  (setup.criteria ?? []).length === 0 && methodById(methodIdOf(setup))?.needs === 'price+quality';

/** Reads every criterion without sub-criteria for every bid that counts. Criteria that cannot be read are left out. */
export function readLeaves(
  top: readonly Criterion[],
  context: Context,
  worths: Worths,
  allBidders: readonly Bidder[],
): readonly Leaf[] {
  const { lot, problems } = context;
  const criteria = leavesOf(top);
  const marks = sortMarks(criteria, lot);
  const agreed = agreedMarks(lot, criteria, context.setup, allBidders);
  problems.push(...agreed.problems);
  const leaves = criteria.flatMap((criterion): readonly Leaf[] => {
    const method = methodOf(criterion, problems);
    if (!method) return [];
    const { id: _, ...parameters } = criterion.setup.method ?? { id: '' };
    const leaf = read(criterion, method, parameters);
    return leaf ? [leaf] : [];
  });
  problems.push(...unmatchedMarks(marks, criteria, leaves));
  const offers = leaves.filter(({ method }) => method.needs === 'commitments');
  if (offers.length > 1) problems.push(...countedTwice(offers, lot));
  return leaves;

  function read(criterion: Criterion, method: Method, parameters: Readonly<Record<string, unknown>>) {
    switch (method.needs) {
      case 'mark':
        return markLeaf(criterion, method, parameters, marks.of(criterion), agreed.of, context, marks.names);
      case 'price':
        return priceLeaf(criterion, method, parameters, context);
      case 'discount':
        return discountLeaf(criterion, method, parameters, marks.of(criterion), context);
      case 'commitments':
        return commitmentLeaf(criterion, method, parameters, worths, context);
      case 'price+quality':
        return rankingPriceLeaf(criterion, method, parameters, context);
    }
  }
}

function methodOf(criterion: Criterion, problems: Problem[]): Method | undefined {
  const id = methodIdOf(criterion.setup);
  const method = methodById(id);
  if (method) return method;
  const near = nearest(
    id,
    methods.map((known) => known.id),
  );
  problems.push(
    stop(
      'method-unknown',
      pathOf(criterion),
      `No scoring method is called "${id}", which the set-up chooses for ${criterion.id}.`,
      `Choose another method${near.length > 0 ? `, such as ${list(near)}` : ''}.`,
    ),
  );
  return undefined;
}

/** Two criteria over the same commitments pay for them twice. */
function countedTwice(offers: readonly Leaf[], lot: Lot): readonly Problem[] {
  const known = new Set<string>();
  for (const { theme, outcome, reference } of lot.commitments)
    for (const name of [theme, outcome, reference]) if (name !== null) known.add(name);
  const keys = new Set([...known].map(labelKey));
  const names = ({ setup }: Criterion) => setup.readFrom ?? [setup.name];
  const whole = offers
    .map(({ criterion }) => criterion)
    .filter((criterion) => !names(criterion).some((name) => keys.has(labelKey(name))))
    .map(({ id }) => id);
  if (whole.length < 2) return [];
  return [
    {
      code: 'commitments-counted-twice',
      severity: 'notice',
      path: whole,
      message: `The same commitments count under ${list(whole)}.`,
      hint: 'Say in "readFrom" which theme or outcome each criterion is about.',
    },
  ];
}
