/** Small prices beside the points they earned: "Price", "Price (40%)". */
import { valueAt } from '../../../../source';
import { roughNumber } from '../../../cells/kinds';
import { saysFeeShare, saysPoints, saysPrice } from '../../../names/price-words';
import type { DraftColumn } from '../../sheet/draft';
import type { Context } from '../context';
import { shareOfKind } from '../profile';

/** Such a price by its cells too: no share is near the whole, and none is what the heading weighs or is out of. */
export const isFeeShare = ({ heading, profile, weight, maximum }: DraftColumn): boolean => {
  const isPercent = shareOfKind(profile, 'percent') >= 0.6;
  // 0.12 in a format of per cent, and 12 of the text "12%".
  const isFraction = isPercent && profile.maximum <= 1;
  const full = [maximum, Number.parseFloat(weight ?? '')].map((figure) => (isFraction ? Number(figure) / 100 : figure));
  return (
    saysFeeShare(heading) &&
    profile.minimum > 0 &&
    profile.maximum <= (isFraction ? 0.5 : 50) &&
    !full.includes(profile.maximum)
  );
};

const statesPoints = ({ weight, maximum, heading }: DraftColumn): boolean =>
  weight !== undefined || maximum !== undefined || saysPoints(heading);

/** "Price max" beside "Price score" is what that is out of. */
const saysMost = /\bmax(?:imum)?\W*$/i;

/** Whether another column about price says what points it gives, and gives the more of them the less stands here. */
export const isPriceOfPoints = (column: DraftColumn, { draft }: Context): boolean =>
  saysPrice(column.heading) &&
  !statesPoints(column) &&
  !saysMost.test(column.heading) &&
  draft.columns.some(
    (other) =>
      other !== column && saysPrice(other.heading) && statesPoints(other) && runsAgainst(column, other, { draft }),
  );

/** "Lot 1 price" of 80 beside "Lot 2 price" of 250: what is no scale in one lot is none in another. */
export const isPriceOfLots = (column: DraftColumn, { draft, shape }: Context): boolean => {
  const lotOf = ({ index }: DraftColumn) => shape.subjects.get(index)?.lot;
  const says = ({ parts }: DraftColumn) => parts.at(-1)?.text;
  return (
    lotOf(column) !== undefined &&
    draft.columns.some(
      (other) => lotOf(other) && says(other) === says(column) && other.profile.maximum > (other.maximum ?? 100),
    )
  );
};

const looked = 30;

function runsAgainst(column: DraftColumn, other: DraftColumn, { draft }: Pick<Context, 'draft'>): boolean {
  const pairs = draft.dataRows.slice(0, looked).flatMap((row) => {
    const price = roughNumber(valueAt(draft.grid, row, column.index));
    const points = roughNumber(valueAt(draft.grid, row, other.index));
    return price === undefined || points === undefined ? [] : [{ price, points }];
  });
  const ordered = pairs.toSorted((a, b) => a.price - b.price);
  const [cheapest] = ordered;
  const dearest = ordered.at(-1);
  return (
    cheapest !== undefined &&
    dearest !== undefined &&
    cheapest.points > dearest.points &&
    ordered.every(({ points }, at) => at === 0 || points <= (ordered[at - 1]?.points ?? 0))
  );
}
