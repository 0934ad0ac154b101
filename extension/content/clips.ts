/** What cuts off or scrolls the part of a page that a name stands in. */

import { parent } from '../portals/elements';

interface Clips {
  /** A box that the officer can scroll, and that would leave behind what is placed over the page. */
  readonly scrolls: boolean;
  /** Between which edges the name is seen, where something hides what is beyond. */
  readonly left: number;
  readonly right: number;
}

/** How each of the elements around names clips, looked up once in a layout. */
export type Known = Map<Element, Clips>;

const open: Clips = { scrolls: false, left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

export function clipsOf(element: Element | null, known: Known): Clips {
  const around = element && parent(element);
  if (element === null || around === null) return open;
  const before = known.get(element);
  if (before) return before;
  const above = clipsOf(around, known);
  const clips = isOverfull(element) ? within(element, above) : above;
  known.set(element, clips);
  return clips;
}

/** Nothing is cut off where everything has room; asked first, for styles are slow to ask. */
const isOverfull = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;

function within(element: Element, above: Clips): Clips {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  // The window scrolls the page's own body, and everything with it.
  if (/^inline$|^contents$/.test(display) || element === document.body) return above;
  const scrolls = above.scrolls || [overflowX, overflowY].some((overflow) => /auto|scroll/.test(overflow));
  if (!/hidden|clip/.test(overflowX)) return { ...above, scrolls };
  const { left, right } = element.getBoundingClientRect();
  return { scrolls, left: Math.max(left, above.left), right: Math.min(right, above.right) };
}
