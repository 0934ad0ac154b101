/** Contenders turn by turn in one process, so that whatever else the computer does burdens all of them alike. */
import { median, type Ratio } from '../measure';

export interface Runner {
  readonly name: string;
  /** Does the work once, on the data it was made for. */
  readonly work: () => unknown;
  /** Threads it works on beside each other: its processor time is shared among them, as if none ever waited. */
  readonly threads?: number;
  /** How many times the work is done for one that is told. */
  readonly times?: number;
}

/** Processor time: what other programs do does not count in it. */
async function timed({ work, threads = 1, times = 1 }: Runner): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / threads / times;
}

interface Told {
  /** Where the slow were given so much less to do. */
  readonly slowTimes?: number;
  readonly beside?: string;
}

export class Race {
  /** For each round the milliseconds of each. */
  private readonly rounds: readonly ReadonlyMap<string, number>[];

  private constructor(rounds: readonly ReadonlyMap<string, number>[]) {
    this.rounds = rounds;
  }

  static async run(runners: readonly Runner[], rounds: number): Promise<Race> {
    for (const { work } of runners) await work();
    const found: Map<string, number>[] = [];
    for (let round = 0; round < rounds; round++) {
      const times = new Map<string, number>();
      // Each begins a round as often as the others.
      for (const n of runners.keys()) {
        const runner = runners[(n + round) % runners.length];
        if (runner) times.set(runner.name, await timed(runner));
      }
      found.push(times);
    }
    return new Race(found);
  }

  /** The quicker of some. */
  best(...names: readonly [string, ...string[]]): string {
    return names.reduce((best, name) => (this.typical(name) < this.typical(best) ? name : best));
  }

  /** How many times the slow took what the quick took: the median of the rounds' ratios. Several slow ones are taken together. */
  ratio(name: string, quick: string, slow: readonly string[], target: Ratio['target'], more: Told = {}): Ratio {
    const { slowTimes = 1, beside = '' } = more;
    const value = median(this.rounds.map((times) => (sum(times, slow) * slowTimes) / sum(times, [quick])));
    const took = [quick, ...slow].map((each) => `${each} ${milliseconds(this.typical(each))}`).join(', ');
    const often = slowTimes === 1 ? '' : `, taken ${slowTimes} times`;
    return { name: `engine: ${name}`, value, target, unit: 'ratio', detail: `${took}${often}${beside}` };
  }

  private typical(name: string): number {
    return median(this.rounds.map((times) => sum(times, [name])));
  }
}

const sum = (times: ReadonlyMap<string, number>, names: readonly string[]): number =>
  names.reduce((total, name) => total + (times.get(name) ?? Number.NaN), 0);

const milliseconds = (time: number): string => `${time < 10 ? time.toPrecision(2) : time.toFixed(0)} ms`;
