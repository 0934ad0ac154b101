/** The browser reports every task of an interface thread over 50 ms; here they are kept from the page's first script on. */
import type { BrowserContext, Frame, Page } from 'playwright-core';

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
