/** Pages of results: a page for each card, of which a portal prints the title, the buyer and a few labelled lines. */
import type { Page } from '../../core/page';
import type { Where } from '../../core/source';
import { addressOf, type Draft, pageOf, say, startDraft } from './draft';
import { attribute, find, findAll, isFollowed, languageOf, printed, tag } from './elements';
import { isSupplierLabel } from './labels';
import { namesIn } from './names';
import type { Reading } from './portal';
import { nothing, notRecognised } from './reading';

interface Cards {
  readonly portal: string;
  readonly portalName: string;
  /** Path of a notice, to which each card's heading links. */
  readonly notice: RegExp;
}

function labelledLine(draft: Draft, label: string, element: Element, text: string): void {
  if (!isSupplierLabel(label)) say(draft.notice, label, text);
  else for (const name of namesIn(text).names) draft.open('supplier', { label, text: name, element });
}

/** Terms with their values; older cards have `<div class="search-result-entry"><strong>Label</strong> value</div>`. */
function details(draft: Draft, parts: readonly Element[]): void {
  let label = '';
  for (const part of parts) {
    if (tag(part) === 'dt') label = printed(part);
    else if (tag(part) === 'dd') labelledLine(draft, label, part, printed(part));
    else if (find(part, 'dt') === null) {
      const strong = find(part, 'strong');
      const [head, text] = [strong === null ? '' : printed(strong), printed(part)];
      if (head !== '' && text.startsWith(head))
        labelledLine(draft, head.replace(/\s*:$/, ''), part, text.slice(head.length).trim());
    }
  }
}

export function readCards(root: Element, address: URL, { portal, portalName, notice }: Cards): Reading {
  const list = find(root, '#dashboard_notices');
  if (list === null) return find(root, '.search-result') === null ? nothing : notRecognised(portalName);
  const cards = findAll(list, '.search-result');
  const isWhole = isFollowed(list);
  const pages: Page[] = [];
  const targets = new Map<Where, Element>();
  for (const [at, card] of cards.entries()) {
    const all = findAll(card, 'dt,dd,.search-result-entry');
    // Where the page was cut off what came last is not believed.
    const parts = isWhole || at < cards.length - 1 ? all : all.slice(0, -1);
    const link = find(card, 'h2 a, h3 a, .search-result-header a');
    const href = link === null ? '' : attribute(link, 'href');
    const to = URL.canParse(href, address.href) ? new URL(href, address.href) : null;
    if (parts.length === 0 || link === null || to === null || to.origin !== address.origin || !notice.test(to.pathname))
      continue;
    const draft = startDraft(`card${at + 1}/`);
    say(draft.notice, 'Title', printed(link));
    const buyer = find(card, '.search-result-sub-header');
    if (buyer !== null && printed(buyer) !== '')
      draft.open('buyer', { label: '', text: printed(buyer), element: buyer });
    details(draft, parts);
    pages.push(
      pageOf({ portal, portalName, kind: 'results', address: addressOf(to), language: languageOf(root) }, draft),
    );
    for (const [where, element] of draft.targets) targets.set(where, element);
  }
  if (pages.length === 0) return cards.length === 0 ? nothing : notRecognised(portalName);
  return { kind: 'read', pages, targets, scope: list };
}
