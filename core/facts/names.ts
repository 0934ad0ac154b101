/** Names of bidders: one key however they are spelt, the buyer's own spelling, and names that are no bidder's at all. */
export { likelyPairs } from './names/likely-same';
export { displayName, nameKey } from './names/name-key';
export { pseudoBidder } from './names/pseudo-bidder';
