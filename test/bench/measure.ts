/** Ratios against a named peer, taken turn by turn in one run: these survive a noisy machine, milliseconds do not. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** What `value` may be at most, or must be at least. */
  readonly target: { readonly atMost?: number; readonly atLeast?: number };
  readonly unit: 'ratio' | 'share' | 'ms' | 'KB';
  readonly detail: string;
}

export const holds = ({ value, target }: Ratio): boolean =>
  (target.atMost === undefined || value <= target.atMost) && (target.atLeast === undefined || value >= target.atLeast);

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export interface Contender {
  readonly name: string;
  /** Does the work once and gives a checksum of what it found: equal for ours and the peer, or the run is void. */
  readonly work: () => Promise<string> | string;
}

/** Runs both in turn after one warm-up each; compares the medians of their times. */
export async function compare(
  ours: Contender,
  peer: Contender,
  rounds = 5,
): Promise<{ ratio: number; detail: string }> {
  const times = { ours: [] as number[], peer: [] as number[] };
  const [first, second] = [await ours.work(), await peer.work()];
  if (first !== second) throw new Error(`Checksums differ: ${ours.name} ${first}, ${peer.name} ${second}`);
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(ours.work));
    times.peer.push(await timed(peer.work));
  }
  const [a, b] = [median(times.ours), median(times.peer)];
  return {
    ratio: a / b,
    detail: `${ours.name} ${a.toFixed(0)} ms, ${peer.name} ${b.toFixed(0)} ms, checksum ${first}`,
  };
}

async function timed(work: Contender['work']): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
