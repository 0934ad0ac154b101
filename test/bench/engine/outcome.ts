/** What every contender must find: for each rule and bidder the rows that meet it, those that leave it unclear, and a sum in pence. */
import { bidders } from './workload';

const perBidder = new Map(bidders.map((name, n) => [name, n]));

export const bidderNumber = (name: unknown): number => {
  const number = typeof name === 'string' ? perBidder.get(name) : undefined;
  if (number === undefined) throw new Error(`${String(name)} is no bidder.`);
  return number;
};

export class Outcome {
  readonly met: Float64Array;
  readonly unclear: Float64Array;
  /** Quantity times unit value, of the rows that meet the rule and state both. */
  readonly pence: Float64Array;

  constructor(rules: number) {
    this.met = new Float64Array(rules * bidders.length);
    this.unclear = new Float64Array(rules * bidders.length);
    this.pence = new Float64Array(rules * bidders.length);
  }

  /** Sums that people can read, and a hash (FNV-1a) of every number. */
  checksum(): string {
    let hash = 0x811c9dc5;
    for (const list of [this.met, this.unclear, this.pence])
      for (const byte of new Uint8Array(list.buffer)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    const [met, unclear, pence] = [this.met, this.unclear, this.pence].map((list) => list.reduce((a, b) => a + b, 0));
    return `${met} met, ${unclear} unclear, ${pence} pence, ${hash.toString(16).padStart(8, '0')}`;
  }
}

/** Where a rule's numbers for a bidder are. */
export const placeOf = (rule: number, bidder: number): number => rule * bidders.length + bidder;
