import type { Sensitivity } from '../../assessment';
import { addOne } from './add-one';
import { breakEven } from './break-even';
import { leaveOneOut } from './leave-one-out';
import type { WhatIf } from './what-if';

/** What would change the winner: a bid less, a bid more, another weight. */
export const sensitivityOf = (lot: WhatIf): Sensitivity => ({
  leaveOneOut: leaveOneOut(lot),
  addOne: addOne(lot),
  breakEven: breakEven(lot),
});
