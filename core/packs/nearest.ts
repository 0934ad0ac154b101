/** The known word that a misspelt one most likely means; `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [wanted, most] = [word.toLowerCase(), Math.max(1, Math.floor(word.length / 3))];
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), best ? best.distance - 1 : most);
    if (distance !== undefined) best = { word: candidate, distance };
  }
  return best?.word;
}

/** Letters to add, take out or change, two that changed places counting once; `undefined` above `most`. */
function editDistance(a: string, b: string, most: number): number | undefined {
  if (most < 0 || Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + cost,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, row] = [row, next];
  }
  const distance = row[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}
