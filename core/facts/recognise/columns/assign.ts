/**
 * The one-to-one choice of facts for columns with the greatest sum of scores: the Hungarian method with potentials
 * (Kuhn 1955, Munkres 1957), O(rows squared x slots). `scores[row][slot]`; rows may stay without a slot.
 */
export function assign(scores: readonly (readonly number[])[], least: number): readonly (number | null)[] {
  const rows = scores.length;
  const slots = scores[0]?.length ?? 0;
  // Every row also has a slot of its own worth `least`, so that a poor match is never forced.
  const width = slots + rows;
  const cost = (row: number, slot: number): number =>
    slot < slots ? -(scores[row]?.[slot] ?? 0) : slot - slots === row ? -least : 1e6;
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const slotPotential = new Array<number>(width + 1).fill(0);
  const owner = new Array<number>(width + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const way = new Array<number>(width + 1).fill(0);
    const best = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(width + 1).fill(false);
    owner[0] = row;
    let at = 0;
    do {
      used[at] = true;
      const from = owner[at] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let slot = 1; slot <= width; slot++) {
        if (used[slot]) continue;
        const reduced = cost(from - 1, slot - 1) - (rowPotential[from] ?? 0) - (slotPotential[slot] ?? 0);
        if (reduced < (best[slot] ?? 0)) {
          best[slot] = reduced;
          way[slot] = at;
        }
        if ((best[slot] ?? 0) < delta) {
          delta = best[slot] ?? 0;
          next = slot;
        }
      }
      for (let slot = 0; slot <= width; slot++) {
        if (used[slot]) {
          const held = owner[slot] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + delta;
          slotPotential[slot] = (slotPotential[slot] ?? 0) - delta;
        } else best[slot] = (best[slot] ?? 0) - delta;
      }
      at = next;
    } while ((owner[at] ?? 0) !== 0);
    while (at !== 0) {
      const previous = way[at] ?? 0;
      owner[at] = owner[previous] ?? 0;
      at = previous;
    }
  }
  const chosen = new Array<number | null>(rows).fill(null);
  for (let slot = 1; slot <= slots; slot++) {
    const row = owner[slot] ?? 0;
    if (row > 0 && (scores[row - 1]?.[slot - 1] ?? 0) > least) chosen[row - 1] = slot - 1;
  }
  return chosen;
}

/** The same for very many columns: the surest match first, nearly the greatest sum and quick. */
export function assignGreedily(
  open: readonly (readonly { readonly slot: number; readonly score: number }[])[],
  least: number,
): readonly (number | null)[] {
  const chosen = new Array<number | null>(open.length).fill(null);
  const held = new Set<number>();
  const matches = open
    .flatMap((scores, row) => scores.map(({ slot, score }) => ({ row, slot, score })))
    .filter(({ score }) => score > least)
    .toSorted((a, b) => b.score - a.score);
  for (const { row, slot } of matches) {
    if (chosen[row] !== null || held.has(slot)) continue;
    chosen[row] = slot;
    held.add(slot);
  }
  return chosen;
}
