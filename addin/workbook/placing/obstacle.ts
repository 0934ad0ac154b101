import type { Area } from '../../../core/source';

/** Cells that something else lays claim to, so that we must not write there. */
export interface Obstacle {
  readonly area: Area;
  /** Completes "they would stand in …". */
  readonly what: string;
}
