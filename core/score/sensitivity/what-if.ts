import type { Contest, Published } from '../contest';
import type { Criterion } from '../criteria';
import type { Leaf } from '../leaf';

/** A lot as it was scored, for asking what would change its winner. */
export interface WhatIf {
  readonly top: readonly Criterion[];
  readonly leaves: readonly Leaf[];
  readonly contest: Contest;
  readonly published: Published;
  readonly nameOf: (bid: string) => string;
}
