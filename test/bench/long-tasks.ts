/** The browser reports every task of an interface thread over 50 ms; here they are kept from the page's first script on. */
import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import * as v from 'valibot';

export interface LongTasks {
  readonly longest: number;
  readonly count: number;
}

export async function watchTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const tasks: { at: number; lasted: number }[] = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, lasted: duration });
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(globalThis, { goodmarkLongTasks: tasks });
  });
}

/** Those since a moment of the page's own clock. */
export async function tasksSince(page: Page | Frame, since: number): Promise<LongTasks> {
  const lasted = await page.evaluate(
    (from) =>
      (Reflect.get(globalThis, 'goodmarkLongTasks') as { at: number; lasted: number }[])
        .filter(({ at }) => at >= from)
        .map((task) => task.lasted),
    since,
  );
  return { longest: Math.max(0, ...lasted), count: lasted.length };
}

const events = v.array(
  v.looseObject({
    name: v.string(),
    pid: v.number(),
    tid: v.number(),
    /** Microseconds of the processor: what else ran on this computer does not count. */
    tdur: v.optional(v.number()),
    args: v.optional(v.looseObject({ name: v.optional(v.string()) })),
  }),
);

/** Records the tasks of the page's interface thread; to be asked once for how long the longest kept the processor, in ms. */
export async function recordTasks(session: CDPSession): Promise<() => Promise<number>> {
  const found: v.InferOutput<typeof events> = [];
  session.on('Tracing.dataCollected', ({ value }) => found.push(...v.parse(events, value)));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    const threads = new Set(
      found
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = found.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`));
    if (tasks.length === 0) throw new Error('The browser recorded no tasks.');
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
  };
}
