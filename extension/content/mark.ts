/** The chips beside one name of the page. */
import type { ShownHint } from '../../core/marks';
import { type CardContent, showCard } from './card';
import { element, hostOf } from './element';
import { spoken, tag } from './fact';
import { mostChips } from './fitting';

/** How long a pointer rests before the card shows, and how long it may be away before the card goes. */
const rest = 600;
const away = 400;

export interface MarkContent extends CardContent {
  /** Says the name beside the chips: where a target holds several. */
  readonly named: boolean;
}

/** Inside these, chips would be buttons within a button. */
const pressable = 'a[href], button, summary, label, [role="button"], [role="link"]';

export class Mark {
  readonly target: Element;
  readonly host: HTMLElement;
  readonly row = element('div', { class: 'row', role: 'group' });
  /** At most three, in order. */
  chips: readonly HTMLElement[] = [];
  /** The name where it is said; the button to what has no chip. */
  label: HTMLElement | null = null;
  more = element('button', { type: 'button', class: 'chip' });
  facts = 0;

  readonly #root: ShadowRoot;
  #content: MarkContent | null = null;
  #card: { readonly close: () => void; readonly byHover: boolean; readonly chip: HTMLElement } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A press beside the card closes it before the click arrives, which must not open it again. */
  #pressedOpen = false;

  constructor(target: Element, name: string) {
    this.target = target;
    const { host, root } = hostOf(name);
    this.host = host;
    this.#root = root;
    root.append(this.row);
    this.row.addEventListener('keydown', (event) => this.#move(event));
    host.addEventListener('pointerleave', () => this.#leave());
    host.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    // What happens in a mark is no business of the page's own handlers: a card may be a link as a whole.
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup'])
      host.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Beside the name: as the last thing in its element, after those before it, or after what would swallow a click. */
  attach(before: Mark | undefined): void {
    if (before) before.host.after(this.host);
    else {
      const outer = this.target.closest(pressable);
      if (outer) outer.after(this.host);
      else this.target.append(this.host);
    }
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.host.remove();
  }

  /** Shows this from now on; what is shown already stays untouched, with its focus and its card. */
  show(content: MarkContent): void {
    const before = this.#content;
    this.#content = content;
    if (before?.named === content.named && JSON.stringify(before.hints) === JSON.stringify(content.hints)) return;
    this.#card?.close();
    const focused = this.#focused();
    const { name, hints } = content;
    this.facts = hints.length;
    this.chips = hints.slice(0, mostChips).map((hint) => this.#chip(hint, name));
    this.more = this.#button(element('span', { class: 'tag fact' }), {});
    this.label = content.named ? element('span', { class: 'name' }, element('bdi', {}, name)) : null;
    this.row.setAttribute('aria-label', `Goodmark on ${name}`);
    this.row.replaceChildren(...this.#parts());
    this.expose(mostChips);
    if (focused !== undefined) (this.chips.find((chip) => hintOf(chip) === focused) ?? this.chips[0])?.focus();
  }

  /** Everything at once, to be measured. */
  unfold(): void {
    this.host.removeAttribute('data-tiny');
    for (const part of this.#parts()) part.hidden = false;
  }

  /** Shows this many chips, and "+2" for what is left; `undefined`: nothing but "+5", tiny, for it stands over text. */
  expose(shown: number | undefined): void {
    const chips = Math.min(shown ?? 0, this.chips.length);
    const left = this.facts - chips;
    for (const part of this.#parts()) part.hidden = shown === undefined;
    for (const [index, chip] of this.chips.entries()) chip.hidden = index >= chips;
    this.more.hidden = left === 0;
    this.more.firstElementChild?.replaceChildren(`+${left}`);
    const count = chips > 0 ? `+${left} more` : left === 1 ? '1 fact' : `${left} facts`;
    this.more.setAttribute('aria-label', `${count} on ${this.#content?.name ?? ''}`);
    this.host.toggleAttribute('data-tiny', shown === undefined);
    this.#rove(this.#buttons().find((button) => button.tabIndex === 0) ?? this.#buttons()[0]);
  }

  #chip(hint: ShownHint, name: string): HTMLElement {
    return this.#button(tag(hint), { 'data-hint': hint.hint, 'aria-label': `${spoken(hint)}, ${name}` });
  }

  #button(inside: HTMLElement, attributes: Readonly<Record<string, string>>): HTMLElement {
    const fixed = { type: 'button', class: 'chip', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' };
    const button = element('button', { ...fixed, ...attributes }, inside);
    button.addEventListener('click', () => this.#open(button, false));
    button.addEventListener('pointerdown', () => {
      this.#pressedOpen = this.#card?.chip === button && !this.#card.byHover;
    });
    button.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'mouse') return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#open(button, true), rest);
    });
    button.addEventListener('pointerleave', () => clearTimeout(this.#timer));
    return button;
  }

  #open(chip: HTMLElement, byHover: boolean): void {
    clearTimeout(this.#timer);
    const pressedOpen = this.#pressedOpen;
    this.#pressedOpen = false;
    if (this.#content === null || (byHover && this.#card)) return;
    this.#card?.close();
    if (pressedOpen) return;
    const shown = showCard(this.#root, chip, this.#content, () => {
      if (this.#card?.chip === chip) this.#card = null;
    });
    this.#card = { close: shown.close, byHover, chip };
    this.#rove(chip);
    if (!byHover) shown.card.focus({ preventScroll: true });
  }

  #leave(): void {
    clearTimeout(this.#timer);
    const open = this.#card;
    if (open?.byHover) this.#timer = setTimeout(open.close, away);
  }

  #move(event: KeyboardEvent): void {
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const forward = getComputedStyle(this.row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to: Readonly<Record<string, number>> = {
      ArrowRight: at - 1,
      ArrowLeft: at - 1,
      [forward]: at + 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = to[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const button = buttons[(next + buttons.length) % buttons.length];
    this.#rove(button);
    button?.focus();
  }

  /** One stop for Tab in each row, however many chips it has. */
  #rove(current: HTMLElement | undefined): void {
    for (const button of [...this.chips, this.more]) button.tabIndex = button === current ? 0 : -1;
  }

  #parts(): readonly HTMLElement[] {
    return [...(this.label ? [this.label] : []), ...this.chips, this.more];
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.chips, this.more].filter(({ hidden }) => !hidden);
  }

  /** The hint whose chip has the focus; `null` for the button to the rest, `undefined` where none has. */
  #focused(): string | null | undefined {
    const { activeElement } = this.#root;
    return activeElement === null ? undefined : hintOf(activeElement);
  }
}

const hintOf = (chip: Element): string | null => chip.getAttribute('data-hint');
