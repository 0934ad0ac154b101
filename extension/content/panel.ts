/**
 * What concerns the notice itself, after its award criteria. It waits as a tab over the gap that follows them, and takes
 * room of the page only when the officer opens it.
 */
import type { NoticeMarks } from '../../core/marks';
import { element, hostOf } from './element';
import { factItem } from './fact';

/** Looking further than this for the next words would not be about this place any more. */
const mostTexts = 50;
const roomAbove = 8;
const { createTreeWalker } = Document.prototype;

export interface PanelContent {
  readonly after: Element;
  readonly notice: NoticeMarks | undefined;
}

export class Panel {
  host: HTMLElement | null = null;
  #tab: HTMLElement | null = null;
  #after: Element | null = null;
  #shown = '';
  /** Where the tab has no gap, it comes into the text once nobody looks at that place. */
  readonly #outOfSight = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#outOfSight.disconnect();
    this.host?.setAttribute('data-place', 'text');
  });

  /** Shows this from now on; what is shown already stays as it is, open or closed. */
  show(content: PanelContent | undefined): void {
    const hints = content?.notice?.hints ?? [];
    if (content?.notice === undefined || hints.length === 0) {
      this.clear();
      return;
    }
    const shown = JSON.stringify(hints);
    if (this.#after === content.after && this.host?.isConnected && this.#shown === shown) return;
    this.clear();
    const { title, id } = content.notice;
    const { host, root } = hostOf(title ?? id);
    const facts = element('ul', { class: 'facts', id: 'facts' }, ...hints.map(factItem));
    for (const [index, item] of [...facts.children].entries()) item.setAttribute('data-hint', hints[index]?.hint ?? '');
    const inside = element(
      'div',
      { class: 'panel', id: 'inside' },
      facts,
      element('p', { class: 'quiet' }, 'Information, not scoring.'),
    );
    inside.hidden = true;
    const words = hints.length === 1 ? '1 note on this notice' : `${hints.length} notes on this notice`;
    const tab = element(
      'button',
      { type: 'button', class: 'tab', 'aria-expanded': 'false', 'aria-controls': 'inside' },
      `Goodmark: ${words}`,
    );
    tab.addEventListener('click', () => {
      inside.hidden = !inside.hidden;
      tab.setAttribute('aria-expanded', String(!inside.hidden));
      host.toggleAttribute('data-open', !inside.hidden);
    });
    root.append(
      element('section', { 'aria-label': 'Goodmark on this notice', lang: 'en-GB', dir: 'ltr' }, tab, inside),
    );
    content.after.after(host);
    this.host = host;
    this.#tab = tab;
    this.#after = content.after;
    this.#shown = shown;
  }

  /** Puts the tab over the gap below the criteria, if it is high enough. */
  layOut(): void {
    const [host, tab, after] = [this.host, this.#tab, this.#after];
    if (host === null || tab === null || after === null || host.matches('[data-place="text"], [data-open]')) return;
    host.setAttribute('data-place', 'gap');
    const above = after.getBoundingClientRect();
    const at = host.getBoundingClientRect();
    const { width, height } = tab.getBoundingClientRect();
    const left = getComputedStyle(after).direction === 'rtl' ? above.right - width : above.left;
    const gap = (topOfTextAfter(host) ?? Number.POSITIVE_INFINITY) - above.bottom;
    if (gap < height) {
      host.setAttribute('data-place', 'nowhere');
      this.#outOfSight.observe(after);
      return;
    }
    tab.style.left = `${left - at.left}px`;
    tab.style.top = `${above.bottom + Math.min((gap - height) / 2, roomAbove) - at.top}px`;
  }

  clear(): void {
    this.#outOfSight.disconnect();
    this.host?.remove();
    this.host = null;
    this.#shown = '';
  }
}

/** Where the next words of the page begin; `null` where none come soon. */
function topOfTextAfter(host: Element): number | null {
  const texts = createTreeWalker.call(document, host.getRootNode(), NodeFilter.SHOW_TEXT);
  texts.currentNode = host;
  for (let tries = 0; tries < mostTexts; tries++) {
    const text = texts.nextNode();
    if (text === null) return null;
    if (text.textContent?.trim() === '') continue;
    const words = new Range();
    words.selectNodeContents(text);
    const { top, height } = words.getBoundingClientRect();
    if (height > 0) return top;
  }
  return null;
}
