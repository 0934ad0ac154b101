/** Ratios against a named peer, taken turn by turn in one run: these survive a noisy machine, milliseconds do not. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** What `value` may be at most, or must be at least; neither where the figure is for information. */
  readonly target: { readonly atMost?: number; readonly atLeast?: number };
  readonly unit: 'ratio' | 'share' | 'ms' | 'KB' | 'round trips';
  readonly detail: string;
}

export const holds = ({ value, target }: Ratio): boolean =>
  (target.atMost === undefined || value <= target.atMost) && (target.atLeast === undefined || value >= target.atLeast);

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export interface Contender {
  readonly name: string;
  /** Does the work once and gives a checksum of what it found: equal for ours and the peer, or the run is void. */
  readonly work: () => Promise<string> | string;
}

/**
 * Until both run code that is compiled for good: before, a ratio is as much chance as it is work. Readers of files settle
 * after six rounds; of a pipeline the parts that run once a sheet take about twenty.
 */
const warmUps = 25;

/**
 * Runs both in turn, warmed up, and compares the medians of the processor time they took, the collection of their own
 * garbage included. Processor time, because other work on the machine does not count in it. What the very first run of
 * each took is told beside it.
 */
export async function compare(
  ours: Contender,
  peer: Contender,
  rounds = 11,
): Promise<{ readonly ratio: number; readonly detail: string }> {
  let found = '';
  const cold = { ours: await timed(async () => (found = await ours.work())), peer: 0 };
  const first = found;
  cold.peer = await timed(async () => (found = await peer.work()));
  if (first !== found) throw new Error(`Checksums differ: ${ours.name} ${first}, ${peer.name} ${found}`);
  for (let round = 1; round < warmUps; round++) {
    await ours.work();
    await peer.work();
  }
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(ours.work));
    times.peer.push(await timed(peer.work));
  }
  const [a, b] = [median(times.ours), median(times.peer)];
  return {
    ratio: a / b,
    detail: `${ours.name} ${a.toFixed(0)} ms, ${peer.name} ${b.toFixed(0)} ms, first run ${cold.ours.toFixed(0)} and ${cold.peer.toFixed(0)} ms, checksum ${first}`,
  };
}

/** Milliseconds of processor time, user and system. */
async function timed(work: Contender['work']): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
