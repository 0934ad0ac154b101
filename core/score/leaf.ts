/** A criterion without sub-criteria, read for every bid and ready to be compared among any choice of them. */
import type { Bidder } from '../facts/tender';
import type { Problem } from '../result';
import type { Criterion } from './criteria';
import type { Ground } from './ground';
import type { Bases, Method, MethodOf, Need, NoGround, Prepared } from './method';
import type { Term } from './working';

/** A further bid that nobody made: what it offers under each method, made from the bids that are there. */
export type Imagine = { readonly [N in Exclude<Need, 'price+quality'>]: (all: readonly Bases[N][]) => Bases[N] };

export interface Leaf {
  readonly criterion: Criterion;
  readonly method: Method;
  /** Why a bid lacks ground here; a bid that lacks none is absent. */
  readonly lacking: ReadonlyMap<string, Problem>;
  /** The reason recorded with the mark, by bid. */
  readonly reasons: ReadonlyMap<string, string>;
  /** What is to be said beside the working, by bid: what counts nothing. */
  readonly notes: ReadonlyMap<string, string>;
  /** Mark and maximum by bid, for minimum gates; empty unless the method reads marks. */
  readonly marks: ReadonlyMap<string, Bases['mark']>;
  /** The share of the weight of each bid among `bids`, and one further bid when `imagine` is given. */
  readonly among: (bids: readonly string[], imagine?: Imagine) => (bid: string) => Term | NoGround;
  /** For a method that ranks whole bids: its figure, from price and quality points. */
  readonly figure?: (bid: string, quality: Term) => Term | NoGround;
}

interface Read<N extends Need> {
  readonly criterion: Criterion;
  readonly method: Method;
  readonly prepared: Prepared<N>;
  readonly grounds: ReadonlyMap<string, Ground<Bases[N]>>;
}

const nothing: NoGround = { why: 'The bid gives no ground for a number.', hint: 'Complete the bid, or exclude it.' };

function lackingIn<B>(grounds: ReadonlyMap<string, Ground<B>>): ReadonlyMap<string, Problem> {
  return new Map([...grounds].flatMap(([id, ground]) => (ground.kind === 'lacking' ? [[id, ground.problem]] : [])));
}

function basesIn<B>(grounds: ReadonlyMap<string, Ground<B>>): ReadonlyMap<string, B> {
  return new Map([...grounds].flatMap(([id, ground]) => (ground.kind === 'basis' ? [[id, ground.basis]] : [])));
}

type Basis<B> = Extract<Ground<B>, { readonly kind: 'basis' }>;

function said<B>(
  grounds: ReadonlyMap<string, Ground<B>>,
  what: (ground: Basis<B>) => string | undefined,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [id, ground] of grounds) {
    const text = ground.kind === 'basis' ? what(ground) : undefined;
    if (text !== undefined) words.set(id, text);
  }
  return words;
}

/** A leaf whose method gives a share of its weight. */
export function shareLeaf<N extends Exclude<Need, 'price+quality'>>(
  { criterion, method, prepared, grounds }: Read<N>,
  imagined: (imagine: Imagine, all: readonly Bases[N][]) => Bases[N],
  marks: Leaf['marks'] = new Map(),
): Leaf {
  const bases = basesIn(grounds);
  return {
    criterion,
    method,
    marks,
    lacking: lackingIn(grounds),
    reasons: said(grounds, ({ reason }) => reason),
    notes: said(grounds, ({ note }) => note),
    among(bids, imagine) {
      const present = bids.flatMap((id) => bases.get(id) ?? []);
      const all = imagine ? [...present, imagined(imagine, present)] : present;
      return (bid) => {
        const own = bases.get(bid);
        return own ? prepared.points(own, all) : nothing;
      };
    },
  };
}

/** A leaf whose method ranks whole bids by price and quality points. */
export function rankingLeaf(
  criterion: Criterion,
  method: MethodOf<'price+quality'>,
  prepared: Prepared<'price+quality'>,
  grounds: ReadonlyMap<string, Ground<Bases['price']>>,
): Leaf {
  const prices = basesIn(grounds);
  return {
    criterion,
    method,
    marks: new Map(),
    reasons: new Map(),
    notes: new Map(),
    lacking: lackingIn(grounds),
    among: () => () => nothing,
    figure(bid, quality) {
      const own = prices.get(bid);
      if (!own) return nothing;
      const whole = { price: own.price, quality };
      return prepared.points(whole, [whole]);
    },
  };
}

export const groundsBy = <B>(bidders: readonly Bidder[], read: (bidder: Bidder) => Ground<B>): Map<string, Ground<B>> =>
  new Map(bidders.map((bidder) => [bidder.id, read(bidder)]));
