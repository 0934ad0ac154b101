/** The card of one supplier: every fact as a sentence, over the page and never in its way. */
import type { ShownHint } from '../../core/marks';
import { rootOf } from '../portals/elements';
import { element } from './element';
import { factItem } from './fact';

export interface CardContent {
  readonly name: string;
  readonly hints: readonly ShownHint[];
  /** Puts the supplier on the officer's shortlist; whether it is there now. Absent where there is no shortlist. */
  readonly shortlist?: (() => Promise<boolean>) | undefined;
}

interface Shown {
  readonly card: HTMLElement;
  close(): void;
}

const edge = 8;
const gap = 6;
/** A card lower than this shows nothing worth reading. */
const lowest = 180;

/** Opens the card under its chip, at the fact that the chip stands for. It closes by itself: on Escape, on a click elsewhere, or when the focus leaves it. */
export function showCard(root: ShadowRoot, chip: HTMLElement, content: CardContent, closed: () => void): Shown {
  const close = () => card.hidePopover();
  const card = cardOf(content, close);
  root.append(card);
  card.addEventListener('beforetoggle', (event) => {
    if (newState(event) !== 'closed') return;
    // Only who was in the card is brought back: a click elsewhere has already chosen.
    const inside = card.contains(root.activeElement);
    chip.setAttribute('aria-expanded', 'false');
    closed();
    if (inside) chip.focus({ preventScroll: true });
  });
  card.addEventListener('toggle', (event) => {
    if (newState(event) === 'closed') card.remove();
  });
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) close();
  });
  card.showPopover();
  place(card, chip);
  turnTo(card, chip);
  chip.setAttribute('aria-expanded', 'true');
  return { card, close };
}

function cardOf({ name, hints, shortlist }: CardContent, close: () => void): HTMLElement {
  const closeButton = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
  closeButton.addEventListener('click', close);
  return element(
    'div',
    {
      class: 'card',
      popover: 'auto',
      role: 'dialog',
      'aria-labelledby': 'title',
      tabindex: '-1',
      lang: 'en-GB',
      dir: 'ltr',
    },
    element(
      'div',
      { class: 'head' },
      element('p', { id: 'title', class: 'title' }, element('bdi', {}, name)),
      closeButton,
    ),
    element('ul', { class: 'facts' }, ...hints.map(factItem)),
    element(
      'div',
      { class: 'foot' },
      ...(shortlist === undefined ? [] : [shortlistButton(shortlist)]),
      element('p', { class: 'quiet' }, 'Information, not scoring.'),
    ),
  );
}

function shortlistButton(add: () => Promise<boolean>): HTMLElement {
  const button = element('button', { type: 'button', class: 'add' }, 'Add to shortlist');
  const say = (words: string) => button.replaceChildren(words);
  const status = element('span', { role: 'status' }, button);
  button.addEventListener('click', () => {
    add().then(
      (added) => say(added ? 'On the shortlist' : 'Could not be added. Try again'),
      () => say('Could not be added. Try again'),
    );
  });
  return status;
}

/** Under its chip or above it, wherever there is more room; over it only in a window too low for either. */
function place(card: HTMLElement, chip: HTMLElement): void {
  const { top, bottom, left, right } = chip.getBoundingClientRect();
  const { innerHeight } = window;
  // Without the bar that scrolls the page.
  const innerWidth = rootOf(document)?.clientWidth ?? window.innerWidth;
  card.style.maxWidth = `${innerWidth - 2 * edge}px`;
  const below = innerHeight - edge - bottom - gap;
  const above = top - gap - edge;
  const wanted = card.getBoundingClientRect();
  const isBelow = wanted.height <= below || below >= above;
  const room = isBelow ? below : above;
  if (room >= lowest) card.style.maxHeight = `${Math.min(room, wanted.height)}px`;
  const { width, height } = card.getBoundingClientRect();
  const start = getComputedStyle(chip).direction === 'rtl' ? right - width : left;
  const x = Math.max(edge, Math.min(start, innerWidth - width - edge));
  const y = isBelow ? bottom + gap : top - gap - height;
  card.style.left = `${x + window.scrollX}px`;
  card.style.top = `${Math.max(edge, Math.min(y, innerHeight - height - edge)) + window.scrollY}px`;
}

/** Scrolling into view would move the page too, so the list itself is scrolled, or the card where all of it scrolls. */
function turnTo(card: HTMLElement, chip: HTMLElement): void {
  const list = card.querySelector('.facts');
  const item = list?.children[[...(chip.parentElement?.querySelectorAll('[data-hint]') ?? [])].indexOf(chip)];
  if (!list || !item) return;
  const down = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop = down;
  card.scrollTop = down;
}

const newState = (event: Event): string => ('newState' in event ? String(event.newState) : '');
