/** The catalogue of scoring methods: one line each. */
import type { Method } from '../method';
import marksScale from './marks.scale';
import priceBenchmark from './price.benchmark';
import priceHighestDiscount from './price.highestDiscount';
import priceHighestOffer from './price.highestOffer';
import priceLinearFromLowest from './price.linearFromLowest';
import priceLowestOverBid from './price.lowestOverBid';
import priceMeanRelative from './price.meanRelative';
import priceMonetisedNonCost from './price.monetisedNonCost';
import pricePqp from './price.pqp';
import priceRange from './price.range';
import svBands from './sv.bands';
import svPassFail from './sv.passFail';
import svPoints from './sv.points';
import svProportionHighest from './sv.proportionHighest';
import svQualLadder from './sv.qual.ladder';
import svShareOfContract from './sv.shareOfContract';
import svTargetAttainment from './sv.targetAttainment';

export const methods: readonly Method[] = [
  marksScale,
  priceLowestOverBid,
  priceLinearFromLowest,
  priceMeanRelative,
  priceRange,
  priceBenchmark,
  pricePqp,
  priceMonetisedNonCost,
  priceHighestDiscount,
  priceHighestOffer,
  svProportionHighest,
  svTargetAttainment,
  svShareOfContract,
  svBands,
  svPoints,
  svQualLadder,
  svPassFail,
];

const byId = new Map(methods.map((method) => [method.id, method]));

export const methodById = (id: string): Method | undefined => byId.get(id);
