import { nameKey } from '../names/name-key';
import type { ColumnMapping } from '../recognition';
import type { Field } from './frame';

interface BidderGroup {
  readonly bidder: NonNullable<ColumnMapping['about']['bidder']>;
  readonly own: readonly Field[];
}

/**
 * Columns of a matrix by bidder, and those that all bidders share. A heading that repeats without naming a bidder
 * ("Comments" behind every bidder's mark) belongs to the bidder whose column stands nearest to its left.
 */
export function bidderGroups(fields: readonly Field[]): {
  readonly groups: readonly BidderGroup[];
  readonly shared: readonly Field[];
} {
  const groups = new Map<string, { readonly bidder: BidderGroup['bidder']; readonly own: Field[] }>();
  const shared: Field[] = [];
  const nameless = fields.filter(({ about }) => !about.bidder);
  const repeats = (field: Field) => nameless.filter(({ fact }) => fact === field.fact).length > 1;
  let current: Field[] | undefined;
  for (const field of [...fields].sort((a, b) => a.index - b.index)) {
    const { bidder } = field.about;
    if (bidder) {
      const key = nameKey(bidder.name);
      const group = groups.get(key) ?? { bidder, own: [] };
      groups.set(key, group);
      group.own.push(field);
      current = group.own;
    } else if (current && repeats(field)) current.push(field);
    else shared.push(field);
  }
  return { groups: [...groups.values()], shared };
}
