/** Numbers in ascending order as first and last of each unbroken run: 10,000 rows in a row are one pair. */
export type Runs = readonly (readonly [number, number])[];

/** Adds a number that is greater than all before it. */
export function addToRuns(runs: [number, number][], value: number): void {
  const last = runs.at(-1);
  if (last && last[1] === value - 1) last[1] = value;
  else runs.push([value, value]);
}

export const inRuns = (runs: Runs, value: number): boolean =>
  runs.some(([first, last]) => value >= first && value <= last);
