/** Waiting for what a page comes to show. */

/** How long a computer with much else to do may take. */
const patience = 20_000;
const between = 50;
/** A look takes less than this, unless the computer itself stood still: time in which nobody could look is not waited. */
const longestLook = 1000;

export interface Looked {
  evaluate(expression: string): Promise<unknown>;
  readonly address: string;
}

/** Looks every 50 ms until the expression is true in the page; then gives up, and says what it shows instead. */
export async function until({ evaluate, address }: Looked, expression: string): Promise<void> {
  for (let waited = 0; waited <= patience; ) {
    const began = performance.now();
    // A page that is still being put together may throw; only our patience decides.
    if ((await evaluate(`Boolean(${expression})`).catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, between));
    waited += Math.min(performance.now() - began, longestLook);
  }
  const shown = await evaluate('document.body.innerText').catch(() => 'nothing');
  throw new Error(`Waited ${patience} ms for ${expression} at ${address}, which shows: ${shown}`);
}
