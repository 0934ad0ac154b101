import communityPublicGood from './community-public-good/pack';
import localBenefit from './local-benefit/pack';
import localReservationEngland from './local-reservation-england/pack';
import northernIrelandPoints from './northern-ireland-points/pack';
import openUnitValues from './open-unit-values/pack';
import type { Pack } from './pack';
import ppn0620 from './ppn-06-20/pack';
import ppn002 from './ppn-002/pack';
import procurementActChecks from './procurement-act-checks/pack';
import scotlandCommunityBenefits from './scotland-community-benefits/pack';
import walesWellBeing from './wales-well-being/pack';

/** The packs that come with Goodmark, by id; the first is the one that is proposed. */
export const packs: readonly Pack[] = [
  communityPublicGood,
  localBenefit,
  localReservationEngland,
  northernIrelandPoints,
  openUnitValues,
  ppn002,
  ppn0620,
  procurementActChecks,
  scotlandCommunityBenefits,
  walesWellBeing,
];

/**
 * Those that bids can be scored with (see `canScore`), listed anew, so that a host that only scores carries no pack of
 * hints.
 */
export const scoringPacks: readonly Pack[] = [
  communityPublicGood,
  localReservationEngland,
  northernIrelandPoints,
  openUnitValues,
  ppn002,
  ppn0620,
  procurementActChecks,
  scotlandCommunityBenefits,
  walesWellBeing,
];

/** `undefined` for an id that no bundled pack has. */
export const packById = (id: string): Pack | undefined => packs.find((pack) => pack.id === id);
