import { describe, expect, it } from 'vitest';
import { opensWithLot, saysLot } from '../../../core/facts/names/lot-words';

describe('a text opens a lot', () => {
  it.each([
    'Lot 2: Grounds',
    'LOT B - Repairs',
    'Los 2',
    'Los 2 Reinigung',
    'Los 2 für Reinigung',
    'Los Nr. 3',
    'Perceel 1',
  ])('where it says so: %s', (text) => expect([saysLot(text), opensWithLot(text)]).toEqual([true, true]));

  it.each(['Lots of experience', 'Lot by lot', 'LOTS OF EXPERIENCE', 'Lots to do'])(
    'but not where a sentence goes on: %s',
    (text) => expect(saysLot(text)).toBe(false),
  );

  it.each(['Lots 1 and 2', 'Lots A and B', 'Lot North'])('several, or by a name: %s', (text) =>
    expect(saysLot(text)).toBe(true),
  );

  it.each(['Los criterios de calidad', 'LOS PRECIOS', 'Los dos precios', 'Los 4 criterios', 'los 3 licitadores'])(
    'but not with the article of Spanish: %s',
    (text) => expect([saysLot(text), opensWithLot(text)]).toEqual([false, false]),
  );
});
