import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds wrong, as sentences that lead to the place. */
export async function faults(page: Page | Frame): Promise<readonly string[]> {
  // The page's own policy allows no inline script, so the checker comes in by the debugger.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const checker: unknown = Reflect.get(window, 'axe');
    if (typeof checker !== 'object' || checker === null) throw new Error('axe is not in the page.');
    const run: unknown = Reflect.get(checker, 'run');
    if (typeof run !== 'function') throw new Error('axe cannot run.');
    // An open menu of Fluent has guards at both ends, which hand the focus on at once and are nothing to read.
    const seen = { exclude: ['[data-tabster-dummy]'] };
    // What is right is not written down in detail: that takes longer than finding what is wrong.
    const { violations: found } = await run.call(checker, seen, { resultTypes: ['violations'] });
    return found;
  });
  return (violations as axe.Result[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
