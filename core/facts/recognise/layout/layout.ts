/** How a table is laid out and what it is for, decided by the facts found in it, with the reason in words. */

import type { ColumnMapping, Layout, Purpose } from '../../recognition';
import type { FactId } from '../../vocabulary';
import type { Draft } from '../sheet/draft';
import type { Shape } from './shape';

export function bidderRepeats(draft: Draft, shape: Shape): boolean {
  const profile = shape.bidderColumn?.profile;
  if (!profile || profile.filled < 2) return false;
  const blanks = (profile.kinds.blank ?? 0) / (profile.filled + (profile.kinds.blank ?? 0));
  return (profile.filled > 2 && profile.distinct < 0.75) || (blanks >= 0.4 && draft.dataRows.length > 3);
}

export function purposesOf(columns: readonly ColumnMapping[], layout: Layout): readonly Purpose[] {
  const has = (...facts: readonly FactId[]) => columns.some(({ fact }) => fact !== null && facts.includes(fact));
  const bids =
    has('bidder') ||
    columns.some(({ about }) => about.bidder) ||
    layout === 'sheet-per-bid' ||
    layout === 'transposed' ||
    layout === 'long';
  const purposes: Purpose[] = [];
  const owned = bids || layout === 'sheet-per-evaluator';
  if (bids && (layout === 'row-per-bid' || layout === 'transposed' || layout === 'form')) purposes.push('bids');
  if (has('price', 'unit-price', 'line-amount', 'discount') && owned) purposes.push('prices');
  if (has('mark', 'points') && (owned || has('evaluator'))) purposes.push('marks');
  if (has('commitment', 'measure-ref') && owned && has('quantity', 'date', 'commitment', 'social-value'))
    purposes.push('commitments');
  if (has('criterion', 'sub-criterion', 'criterion-ref') && has('weight', 'maximum', 'method', 'minimum'))
    purposes.push('criteria');
  if (has('unit-value') && has('commitment', 'measure-ref', 'item', 'outcome')) purposes.push('unit-values');
  if (has('need') && !has('commitment')) purposes.push('needs');
  if (layout === 'form') purposes.push('statements');
  return purposes.length > 0 ? purposes : ['unknown'];
}

export function layoutOf(
  draft: Draft,
  shape: Shape,
  owner: 'bidder' | 'evaluator' | null,
): { readonly layout: Layout; readonly reason: string } {
  if (owner === 'evaluator') return { layout: 'sheet-per-evaluator', reason: 'The sheet is one evaluator’s.' };
  if (shape.biddersAcross) {
    const key = shape.keyColumn?.heading;
    return {
      layout: 'matrix',
      reason: `Bidders stand across, and the rows are ${key ? `"${key}"` : 'what they are compared on'}.`,
    };
  }
  if (shape.bidderColumn) {
    const heading = shape.bidderColumn.heading === '' ? 'the first column' : `"${shape.bidderColumn.heading}"`;
    return bidderRepeats(draft, shape)
      ? { layout: 'long', reason: `Bidders in ${heading} stand on several rows each.` }
      : { layout: 'row-per-bid', reason: `Each row is one bidder, named in ${heading}.` };
  }
  if (owner === 'bidder') return { layout: 'sheet-per-bid', reason: 'The sheet is one bidder’s.' };
  return { layout: 'reference', reason: 'No bidder stands in it.' };
}
