/** Elements made on a page that is not ours: a page may have an image that calls itself `createElement`. */
import card from './card.css?raw';
import chips from './chips.css?raw';
import marks from './marks.css?raw';
import media from './media.css?raw';
import panel from './panel.css?raw';

const css = [marks, chips, card, panel, media].join('\n');

const createElement = Document.prototype.createElement;

/** An element with attributes and children. Text stays text: nothing here ever parses markup. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = createElement.call(document, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** What stands on the page for something it names: empty to the page, with everything in an open shadow root. */
export function hostOf(name: string): Host {
  const host = element('span', { 'data-goodmark': name });
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  return { host, root };
}

let sheet: CSSStyleSheet | undefined;

/** One style sheet for all hosts, which no policy of the page forbids. */
function dress(root: ShadowRoot): void {
  try {
    sheet ??= parsed();
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some versions of Firefox keep adopted sheets from content scripts, and let their style elements pass.
    root.append(element('style', {}, css));
  }
}

function parsed(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
