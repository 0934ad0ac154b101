import { nextTask } from './pace';
import type { Progress } from './port';

export type OnProgress = ((progress: Progress) => void) | undefined;

/** Lets progress out and a cancel in between two steps; `false` when the work should stop. */
export async function step(
  onProgress: OnProgress,
  name: string,
  done: number,
  of: number,
  { signal }: AbortController,
): Promise<boolean> {
  onProgress?.({ step: name, done, of });
  await nextTask();
  return !signal.aborted;
}
