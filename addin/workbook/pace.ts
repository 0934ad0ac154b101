/** Long work in slices, so that the page draws and answers in between: no task of the interface thread may last. */

/** Milliseconds of work after which the others get a turn. */
const slice = 12;

export type Pace = () => Promise<void>;

/** Call between two pieces of work: gives the others a turn when a slice of time has passed since the last one. */
export function pace(): Pace {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await nextTask();
    since = performance.now();
  };
}

/** Takes all steps of some work, with turns for the others in between. */
export async function inTurns<T>(steps: Generator<unknown, T>): Promise<T> {
  const paced = pace();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await paced();
  }
}

/** The same where nobody else waits. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Gives the others a turn now. A message is a task of its own at once; a timer would wait. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
