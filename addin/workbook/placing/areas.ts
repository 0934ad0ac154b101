import type { Area } from '../../../core/source';

export const overlaps = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

export const holds = (whole: Area, part: Area): boolean =>
  whole.left <= part.left && whole.right >= part.right && whole.top <= part.top && whole.bottom >= part.bottom;

export const grownBy = (area: Area, cells: number): Area => ({
  top: Math.max(0, area.top - cells),
  left: Math.max(0, area.left - cells),
  bottom: area.bottom + cells,
  right: area.right + cells,
});

/** The smallest area that holds both. */
export const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const shiftedBy = ({ top, left, bottom, right }: Area, down: number, across: number): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});
