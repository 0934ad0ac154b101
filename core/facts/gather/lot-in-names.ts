import { partedByLot } from '../names/lot-words';
import type { Frame } from './frame';

/** "Lot 1 quality" and "Lot 1 price" down the rows of a matrix: the lot and the criterion of each entry. */
export interface LotInNames {
  readonly lots: readonly (string | null)[];
  readonly names: readonly (string | null)[];
}

export function lotInNames(frame: Frame): LotInNames | undefined {
  const { table, fields } = frame;
  const field = fields.find(({ fact }) => fact === 'criterion');
  if (!field || table.layout !== 'matrix') return undefined;
  const texts = frame.texts(field);
  const parted = partedByLot(texts.filter((text) => text !== null));
  if (!parted) return undefined;
  let next = 0;
  const each = texts.map((text) => (text === null ? undefined : parted[next++]));
  return { lots: each.map((part) => part?.lot ?? null), names: each.map((part) => part?.rest ?? null) };
}
