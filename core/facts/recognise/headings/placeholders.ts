/** "Bid 1" over "Kilroot Energy": a number over each bidder's name, and no name of a group. */

import { namesOf } from '../../headings/naming';
import { isNumberedBidder } from '../../names/company';
import type { HeadingPart } from './headers';

type Parts = ReadonlyMap<number, readonly HeadingPart[]>;

/** The headings without such numbers, where two columns or more have one each and a name below it. */
export function withoutPlaceholders(parts: Parts): Parts {
  const numbers = new Map<number, HeadingPart>();
  const names = new Set<string>();
  for (const [column, over] of parts) {
    const at = over.findIndex(({ text }) => isNumberedBidder(text));
    const [number, name] = [over[at], over[at + 1]];
    if (at < 0 || !number || !name || !isName(name.text)) continue;
    numbers.set(column, number);
    names.add(name.text.trim().toLowerCase());
  }
  const different = new Set([...numbers.values()].map(({ text }) => text.trim().toLowerCase()));
  if (numbers.size < 2 || different.size < numbers.size || names.size < numbers.size) return parts;
  return new Map([...parts].map(([column, over]) => [column, over.filter((part) => part !== numbers.get(column))]));
}

const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !/\d\s*%/.test(text) && !namesOf(text).some(({ score }) => score >= 0.7);
