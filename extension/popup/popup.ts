import type { Pack } from '../../core/packs/pack';
import { packs } from '../../core/packs/register';
import { extensionVersion } from '../browser';
import './popup.css';
import { standingOf } from './standing';

/** An element with text: never markup, so that nothing in a pack can become part of the page. */
function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function packItem(pack: Pack): HTMLLIElement {
  const item = document.createElement('li');
  item.append(
    textElement('h3', pack.title),
    textElement('p', `Version ${pack.version}, ${pack.publisher}`),
    textElement('p', standingOf(pack)),
  );
  if (pack.missing.length > 0) item.append(missingOf(pack));
  return item;
}

/** What the sources hold and the pack does not: folded, since it is long, but always there. */
function missingOf(pack: Pack): HTMLDetailsElement {
  const details = document.createElement('details');
  const list = document.createElement('ul');
  list.append(...pack.missing.map(({ what }) => textElement('li', what)));
  details.append(textElement('summary', `Not in this pack yet (${pack.missing.length})`), list);
  return details;
}

document.getElementById('version')?.append(`Version ${extensionVersion()}`);
document.getElementById('packs')?.append(...packs.map(packItem));
