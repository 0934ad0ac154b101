/** What flows look for on a portal's page, and click in the extension's own. Expressions, so that either browser takes them. */

/** Each name that is marked, with the ids of its hints: "Northway Trees CIC: declared-sme". */
export const marks = `[...document.querySelectorAll('[data-goodmark]')].map((host) => host.dataset.goodmark + ': ' +
  [...host.shadowRoot.querySelectorAll('[data-hint]')].map((chip) => chip.dataset.hint).join(', '))`;

export const hasMarks = `document.querySelector('[data-goodmark]')`;

/** On the page `award`: its four names and what concerns the notice. Names are marked a few at a time. */
export const allMarked = `${marks}.length === 5`;

/** What a reader reads. */
export const words = 'document.body.innerText';

const button = (text: string): string =>
  `[...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent).includes(${JSON.stringify(text)}))`;

/** Clicks the button that says so, as soon as it is there. */
export async function click(
  tab: { waitFor(expression: string): Promise<void>; run(source: string): Promise<void> },
  text: string,
): Promise<void> {
  await tab.waitFor(button(text));
  await tab.run(`${button(text)}.click()`);
}

export const says = (text: string): string => `document.body.innerText.includes(${JSON.stringify(text)})`;

/** Types into a field that React keeps. */
export const typeInto = (tab: { run(source: string): Promise<void> }, selector: string, text: string): Promise<void> =>
  tab.run(`{
    const field = document.querySelector(${JSON.stringify(selector)});
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }`);
