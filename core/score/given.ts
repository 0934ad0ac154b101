import { labelKey } from '../facts/names/labels';
import type { Bases, GivenBid, Method, MethodOf, Need, NoGround, Vector } from './method';
import { type Term, term } from './working';

const orZero = (value: number | undefined): Term => term(value ?? 0);
const orNull = (value: number | undefined): Term | null => (value === undefined ? null : term(value));

const makers: { readonly [N in Need]: (bid: GivenBid) => Bases[N] } = {
  price: (bid) => ({ price: orZero(bid.price) }),
  discount: (bid) => ({ discount: orZero(bid.discount) }),
  mark: (bid) => ({ mark: orZero(bid.mark), maximum: orNull(bid.maximum) }),
  'price+quality': (bid) => ({ price: orZero(bid.price), quality: orZero(bid.quality) }),
  commitments: (bid) => ({
    value: orZero(bid.value),
    price: orNull(bid.price),
    targets: [],
    commitments: (bid.commitments ?? []).map(({ name, quantity, theme }) => ({
      keys: [labelKey(name)],
      theme: theme ?? null,
      unit: null,
      quantity: quantity === undefined ? null : { value: quantity, from: [] },
    })),
  }),
};

const targetsOf = (bids: readonly GivenBid[]): Bases['commitments']['targets'] => {
  const targets = bids.flatMap(({ commitments }) => commitments ?? []);
  return targets.flatMap(({ name, target }) =>
    target === undefined ? [] : [{ measure: name, target: { value: target, from: [] } }],
  );
};

function workOf<N extends Need>(
  method: MethodOf<N>,
  { parameters, bids }: Pick<Vector, 'parameters' | 'bids'>,
  complete: (basis: Bases[N]) => Bases[N] = (basis) => basis,
) {
  const prepared = method.prepare(parameters ?? {});
  if (!prepared.ok) return prepared.problems.map(({ message, hint }): NoGround => ({ why: message, hint }));
  const all = bids.map((bid) => complete(makers[method.needs](bid)));
  return all.map((bid) => prepared.value.points(bid, all));
}

/** A method worked on the bids of one of its vectors or its example: a share (or figure) for each bid. */
export function work(method: Method, vector: Pick<Vector, 'parameters' | 'bids'>): readonly (Term | NoGround)[] {
  switch (method.needs) {
    case 'price':
      return workOf(method, vector);
    case 'discount':
      return workOf(method, vector);
    case 'mark':
      return workOf(method, vector);
    case 'commitments':
      return workOf(method, vector, (offer) => ({ ...offer, targets: targetsOf(vector.bids) }));
    case 'price+quality':
      return workOf(method, vector);
  }
}
