/** Gathers queued work into requests of at most a byte budget, and lets a person stop between two of them. */
import { pace } from '../workbook/pace';
import type { Progress, Watch } from '../workbook/port';
import type { Context } from './api';
import { stopIf } from './office-errors';

export class Batches {
  private readonly context: Context;
  private readonly budget: number;
  private readonly watch: Watch;
  private readonly paced = pace();
  private waiting = 0;
  private progress: Progress = { step: 'Writing', done: 0, of: 1 };

  constructor(context: Context, budget: number, watch: Watch = {}) {
    this.context = context;
    this.budget = budget;
    this.watch = watch;
  }

  /** Queues work of about so many bytes; sends first what is waiting where both would be too much. */
  async add(bytes: number, queue: () => void): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > this.budget) await this.send();
    await this.paced();
    queue();
    this.waiting += bytes;
  }

  /** Tells what comes next. */
  at(progress: Progress): void {
    this.progress = progress;
  }

  /** Throws `Damage` when stopped, before anything of this request was sent. */
  async send(): Promise<void> {
    this.watch.onProgress?.(this.progress);
    stopIf(this.watch.signal, 'Writing was stopped. Nothing was written.');
    await this.paced();
    if (this.waiting > 0) await this.context.sync();
    this.waiting = 0;
  }
}
