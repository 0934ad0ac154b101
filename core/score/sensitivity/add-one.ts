import type { Sensitivity } from '../../assessment';
import { list } from '../../facts/names/labels';
import { contest, orderOf, sameOrder, winnerOf } from '../contest';
import { exact } from '../exact';
import type { Imagine, Leaf } from '../leaf';
import type { Bases, Need } from '../method';
import { highest, lowest, type Term, term } from '../working';
import type { WhatIf } from './what-if';

interface Added {
  /** Completes "A further bid ...". */
  readonly words: string;
  /** It is worth trying only where a method compares what it changes. */
  readonly tries: Need;
  readonly imagine: Imagine;
}

const part = (of: Term, share: string): Term => term(of.value.mul(exact(share)), of.from);

const lowestMark = (all: readonly Bases['mark'][]): Bases['mark'] => {
  const [first, ...rest] = all;
  const none = { mark: term(0), maximum: null };
  return rest.reduce((least, next) => (next.mark.value.lt(least.mark.value) ? next : least), first ?? none);
};

const weak: Imagine = {
  price: (all) => ({ price: highest(all, 'price') }),
  discount: (all) => ({ discount: lowest(all, 'discount') }),
  mark: lowestMark,
  commitments: (all) => ({ value: lowest(all, 'value'), commitments: [], targets: [], price: null }),
};

const added: readonly Added[] = [
  {
    words: 'at 60 % of the lowest price, as weak as the weakest in everything else',
    tries: 'price',
    imagine: { ...weak, price: (all) => ({ price: part(lowest(all, 'price'), '0.6') }) },
  },
  {
    words: 'at one and a half times the highest price, as weak as the weakest in everything else',
    tries: 'price',
    imagine: { ...weak, price: (all) => ({ price: part(highest(all, 'price'), '1.5') }) },
  },
  {
    words: 'at the highest price that promises twice the highest social value',
    tries: 'commitments',
    imagine: {
      ...weak,
      commitments: (all) => ({ value: part(highest(all, 'value'), '2'), commitments: [], targets: [], price: null }),
    },
  },
  {
    words: 'at the highest price that offers twice the highest discount',
    tries: 'discount',
    imagine: { ...weak, discount: (all) => ({ discount: part(highest(all, 'discount'), '2') }) },
  },
];

const isTried = (leaves: readonly Leaf[], { tries }: Added): boolean =>
  leaves.some(({ method }) => method.relative && method.needs === tries);

/**
 * Compares the bids again with one further, invented bid among them, and says whether it changes which of the real bids
 * comes first. The invented bid itself is not ranked. Only bids that could matter to a relative method are tried.
 */
export function addOne({ leaves, contest: full, published, nameOf }: WhatIf): Sensitivity['addOne'] {
  const bids = full.places.map(({ bid }) => bid);
  if (bids.length < 2) return [];
  const before = orderOf(full.places)[0] ?? [];
  return added
    .filter((each) => isTried(leaves, each))
    .map(({ words, imagine }) => {
      const then = contest(leaves, bids, published, imagine);
      const after = orderOf(then.places)[0] ?? [];
      const winner = winnerOf(then.places);
      const winnerChanges = !sameOrder([before], [after]);
      const comes = after.length > 1 ? 'would share the first place' : 'would come first';
      return {
        added: `A further bid ${words}`,
        winner: winner === null ? null : nameOf(winner),
        winnerChanges,
        sentence: winnerChanges
          ? `The winner among these bids changes if there is a further bid ${words}: ${list(after.map(nameOf))} ${comes} instead of ${list(before.map(nameOf))}.`
          : `A further bid ${words} would not change which of these bids comes first.`,
      };
    });
}
