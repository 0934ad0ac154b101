import communityPublicGood from './community-public-good/pack';
import type { Pack } from './pack';
import ppn002 from './ppn-002/pack';

/** The packs that come with Goodmark. */
export const packs: readonly Pack[] = [communityPublicGood, ppn002];

/** `undefined` for an id that no bundled pack has. */
export const packById = (id: string): Pack | undefined => packs.find((pack) => pack.id === id);
