import type { CommitmentValue } from '../../assessment';
import { labelKey, list } from '../../facts/names/labels';
import type { Bidder, CommitmentFact } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Where } from '../../source';
import { decimalSum } from '../decimal-sum';
import { type Ground, lacking, notice, unreadable } from '../ground';
import type { Bases, OfferedCommitment, Quantity } from '../method';
import { mergeCells, term } from '../working';

/** The worth of each commitment; several bids may share its row, so the bidder counts too. */
export class Worths {
  private readonly commitments: readonly CommitmentFact[];
  private readonly values: readonly CommitmentValue[];
  /** Where the search for the next commitment begins. */
  private next = 0;
  private byCell: Map<string, CommitmentValue> | undefined;

  constructor(commitments: readonly CommitmentFact[], values: readonly CommitmentValue[]) {
    this.commitments = commitments;
    this.values = values;
  }

  /** Values that stand in the order of the commitments are found by place; any others by cell and bidder. */
  of(commitment: CommitmentFact, { id, name }: Bidder): CommitmentValue | undefined {
    const value = this.values[this.placeOf(commitment)];
    if (value && value.where === commitment.where && (value.bid === name || value.bid === id)) return value;
    this.byCell ??= new Map(this.values.map((each) => [`${each.where}\n${each.bid}`, each]));
    return this.byCell.get(`${commitment.where}\n${name}`) ?? this.byCell.get(`${commitment.where}\n${id}`);
  }

  /** Whoever asks goes down the list in its order, so looking on from the last answer beats a map of ten thousand. */
  private placeOf(commitment: CommitmentFact): number {
    const { commitments } = this;
    for (let tried = 0; tried < commitments.length; tried++) {
      const place = this.next;
      this.next = place + 1 < commitments.length ? place + 1 : 0;
      if (commitments[place] === commitment) return place;
    }
    return -1;
  }
}

/** `labelKey`, worked out once for each text: themes and measures repeat over thousands of rows. */
export class Keys {
  private readonly known = new Map<string, string>();

  of(text: string): string {
    const found = this.known.get(text) ?? labelKey(text);
    this.known.set(text, found);
    return found;
  }
}

/** Commitments a criterion is about: those whose theme, outcome or reference it names; without such, all of them. */
export function commitmentsFor(
  names: readonly string[],
  commitments: readonly CommitmentFact[],
  keys: Keys,
): readonly CommitmentFact[] {
  const wanted = new Set(names.map(labelKey));
  const shortest = Math.min(...[...wanted].map((key) => key.length));
  const named: CommitmentFact[] = [];
  for (let i = 0; i < commitments.length; i++) {
    const commitment = commitments[i];
    if (!commitment) continue;
    const { theme, outcome, reference } = commitment;
    if (
      isNamed(theme, wanted, shortest, keys) ||
      isNamed(outcome, wanted, shortest, keys) ||
      isNamed(reference, wanted, shortest, keys)
    )
      named.push(commitment);
  }
  return named.length > 0 ? named : commitments;
}

function isNamed(text: string | null, wanted: ReadonlySet<string>, shortest: number, keys: Keys): boolean {
  return text !== null && !(text.length < shortest && keyIsNoLonger(text)) && wanted.has(keys.of(text));
}

/** Of plain text the key is no longer than the text: ten thousand short references need no reading. */
const keyIsNoLonger = (text: string): boolean => plainWithoutAnd.test(text);
const plainWithoutAnd = /^[ -%'-~]*$/;

/** A bidder's commitments under a criterion, and in the same order the worth of each. */
export interface OwnCommitments {
  readonly bidder: Bidder;
  readonly commitments: CommitmentFact[];
  readonly values: (CommitmentValue | undefined)[];
}

export function byBidder(
  bidders: readonly Bidder[],
  commitments: readonly CommitmentFact[],
  worths: Worths,
): ReadonlyMap<string, OwnCommitments> {
  const found = new Map(
    bidders.map((bidder): [string, OwnCommitments] => [bidder.id, { bidder, commitments: [], values: [] }]),
  );
  for (let i = 0; i < commitments.length; i++) {
    const commitment = commitments[i];
    const own = commitment && found.get(commitment.bidder);
    if (!own) continue;
    own.commitments.push(commitment);
    own.values.push(worths.of(commitment, own.bidder));
  }
  return found;
}

/** Targets by measure, from whichever bid's row states them; each measure and target once. */
export function targetsIn(commitments: readonly CommitmentFact[]): Bases['commitments']['targets'] {
  const targets = new Map<string, { readonly measure: string; readonly target: Quantity }>();
  for (let i = 0; i < commitments.length; i++) {
    const commitment = commitments[i];
    const target = commitment?.target;
    if (target?.kind !== 'value') continue;
    const measure = commitment?.reference ?? commitment?.text ?? '';
    const key = `${measure}\n${target.value}`;
    if (!targets.has(key)) targets.set(key, { measure, target: { value: target.value, from: [target.where] } });
  }
  return [...targets.values()];
}

export interface OfferReading {
  readonly ground: Ground<Bases['commitments']>;
  readonly notices: readonly Problem[];
}

/** What reading an offer needs beside the commitments themselves. */
export interface OfferContext {
  readonly criterion: string;
  readonly targets: Bases['commitments']['targets'];
  /** The method goes by worth in £, not by quantities. */
  readonly byWorth: boolean;
  readonly keys: Keys;
}

/**
 * What one bid offers under a criterion. A commitment without a quantity, or without a worth where that is what counts,
 * counts nothing and is listed: the former in the working (its cell is reported where it is read), the latter as a notice. Where nothing at all counts, or a quantity cannot be read, the bid is incomplete:
 * blank is never zero.
 */
export function readOffer(
  { bidder, commitments: own, values: worths }: OwnCommitments,
  price: Bases['commitments']['price'],
  { criterion, targets, byWorth, keys }: OfferContext,
): OfferReading {
  if (own.length === 0)
    return {
      ground: lacking(
        'commitments-missing',
        [bidder.where[0], criterion],
        `No commitment of ${bidder.name} for ${criterion} was found.`,
        'Enter its commitments (a quantity of 0 where it offers none), or exclude the bid.',
      ),
      notices: [],
    };
  const anomaly = own.find(({ quantity }) => quantity.kind === 'anomaly')?.quantity;
  if (anomaly?.kind === 'anomaly') return { ground: unreadable(anomaly), notices: [] };
  const { values, counted, blank, worthless } = whatCounts(own, worths);
  const notices = byWorth && worthless.length > 0 ? [worthNotice(bidder, worthless)] : [];
  if (byWorth ? values.length === 0 : blank.length === own.length)
    return {
      ground: lacking(
        'nothing-counts',
        [own[0]?.quantity.where, criterion],
        `No commitment of ${bidder.name} for ${criterion} has ${byWorth ? 'a worth in £' : 'a quantity'}.`,
        byWorth ? 'Enter the quantities and their unit values.' : 'Enter the quantities, 0 where none is offered.',
      ),
      notices,
    };
  let offered: readonly OfferedCommitment[] | undefined;
  const offer: Bases['commitments'] = {
    value: term(decimalSum(values), mergeCells(counted)),
    targets,
    price,
    // Most methods need the sum alone, and there may be ten thousand rows.
    get commitments() {
      offered ??= own.map((commitment, i) => offeredOf(commitment, worths[i]?.measure ?? null, keys));
      return offered;
    },
  };
  const note = blank.length > 0 ? nothingCounts(blank, 'without a quantity') : undefined;
  return { ground: { kind: 'basis', basis: offer, note }, notices };
}

/** What counts and its cells, and the cells of what does not. */
function whatCounts(own: readonly CommitmentFact[], worths: readonly (CommitmentValue | undefined)[]) {
  const values: number[] = [];
  const counted: Where[] = [];
  const blank: Where[] = [];
  const worthless: Where[] = [];
  for (let i = 0; i < own.length; i++) {
    const quantity = own[i]?.quantity;
    const value = worths[i]?.value ?? null;
    if (!quantity) continue;
    if (value !== null) {
      values.push(value);
      counted.push(quantity.where);
    } else if (quantity.kind === 'missing') blank.push(quantity.where);
    else worthless.push(quantity.where);
  }
  return { values, counted, blank, worthless };
}

const offeredOf = (
  { reference, text, theme, unit, quantity }: CommitmentFact,
  measure: string | null,
  keys: Keys,
): OfferedCommitment => ({
  keys: [reference, text, measure].flatMap((name) => (name === null ? [] : keys.of(name))),
  theme,
  unit,
  quantity: quantity.kind === 'value' ? { value: quantity.value, from: [quantity.where] } : null,
});

/** "2 commitments without a quantity count nothing: Offers!C4:C5." */
function nothingCounts(cells: readonly Where[], what: string): string {
  const [count, verb] = cells.length === 1 ? ['One commitment', 'counts'] : [`${cells.length} commitments`, 'count'];
  return `${count} ${what} ${verb} nothing: ${list(mergeCells(cells), 8)}.`;
}

const worthNotice = (bidder: Bidder, cells: readonly Where[]): Problem =>
  notice(
    'worth-missing',
    [...mergeCells(cells).slice(0, 20), bidder.name],
    `${bidder.name}: ${nothingCounts(cells, 'without a unit value')}`,
    'Give the unit values in the workbook or the pack.',
  );
