/** What requests must look like on arrival: a page's process may send anything. */
import * as v from 'valibot';
import type { Page } from '../core/page';
import type { Accepts, MessageName } from './browser';
import type { Messages } from './messages';

/** The largest page of a portal we know (35 suppliers, ten lots) hands over a hundredth of this. */
const mostCharacters = 4_000_000;

const text = v.string();
const passage = v.object({ label: text, text, where: text });
const block = v.object({
  role: v.picklist(['buyer', 'supplier', 'lot', 'award', 'criterion']),
  name: passage,
  lots: v.array(text),
  passages: v.array(passage),
});

export const pageShape = v.object({
  portal: text,
  portalName: text,
  kind: v.picklist(['notice', 'results', 'company', 'service']),
  address: text,
  language: v.picklist(['en', 'cy']),
  passages: v.array(passage),
  blocks: v.array(block),
}) satisfies v.GenericSchema<unknown, Page>;

const tab = v.object({ tab: v.pipe(v.number(), v.integer()) });

const shapes: { readonly [K in MessageName]: v.GenericSchema<unknown, Messages[K]['request']> } = {
  'page.read': v.object({ pages: v.pipe(v.array(pageShape), v.maxLength(500)), address: text }),
  'page.unread': v.object({ portalName: text, sentence: v.nullable(text) }),
  'page.shortlist': v.object({ notice: text, supplier: text }),
  'page.again': v.null(),
  'tab.state': tab,
  'tab.fetch': tab,
};

/** Pages speak of themselves and nothing else; what is known of tabs is for the extension's own pages. */
export const accepts: Accepts = (name, request, sender) => {
  if (name.startsWith('tab.') && sender.from !== 'extension') return false;
  if (name.startsWith('page.') && (sender.tab === null || sender.address === null)) return false;
  return isSmall(request) && v.is(shapes[name], request) && isAboutItself(request, sender.address);
};

/** A page reports its own address: another origin's would be a lie. */
function isAboutItself(request: unknown, address: string | null): boolean {
  const claimed = typeof request === 'object' && request !== null && 'address' in request ? request.address : undefined;
  if (claimed === undefined) return true;
  if (typeof claimed !== 'string' || address === null || !URL.canParse(claimed)) return false;
  return new URL(claimed).origin === new URL(address).origin;
}

function isSmall(request: unknown): boolean {
  try {
    return JSON.stringify(request).length <= mostCharacters;
  } catch {
    return false; // Circular, which no request of ours is.
  }
}
