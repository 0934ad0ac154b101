/** Notices of TED. Labels carry the field of eForms that they print, whatever the language: what is read goes by these. */
import { type Draft, type Owner, say, startDraft } from './draft';
import { after, attribute, find, findAll, isFollowed, printed } from './elements';
import type { Portal } from './portal';
import { carefully, nothing, notRecognised, readPage } from './reading';

const id = 'ted';
const name = 'TED';
const notice = /^\/[a-z]{2}\/notice\/-\/detail\/\d{1,8}-\d{4}$/;

/** Fields by their number, with the label that English pages print. */
const ofNotice: readonly (readonly [RegExp, string])[] = [
  [/\bBT-21-Procedure\b/, 'Title'],
  [/\bBT-24-Procedure\b/, 'Description'],
  [/\bBT-105\b/, 'Procedure type'],
  [/\bOPP-010\b/, 'Notice identifier'],
];
const ofOrganisations: readonly (readonly [RegExp, string])[] = [
  [/\bBT-501\b/, 'Registration number'],
  [/\bBT-510\b/, 'Postal address'],
  [/\bBT-513\b/, 'Town'],
  [/\bBT-512\b/, 'Postcode'],
  [/\bBT-507\b/, 'Region'],
  [/\bBT-514\b/, 'Country'],
  [/\bBT-165\b/, 'Size of the economic operator'],
];
const isName = (key: string): boolean => /\bBT-500-Organization-Company\b/.test(key);

interface Field {
  readonly key: string;
  readonly text: string;
  readonly element: Element | null;
}

/** A label and the values that stand beside it, up to the next label. */
function fieldOf(label: Element): Field {
  const texts: string[] = [];
  let element: Element | null = null;
  for (let next = after(label); next !== null; next = after(next)) {
    const kind = attribute(next, 'class');
    if (/\blabel\b/.test(kind)) break;
    if (!/\b(?:data|line)\b/.test(kind)) continue;
    element ??= next;
    texts.push(printed(next));
  }
  return { key: attribute(label, 'data-labels-key'), text: texts.join(' '), element };
}

/** What the notice says an organisation is in this procurement; who is neither is not marked. */
type Role = 'supplier' | 'buyer';

/** The views of eForms print each role as a label of its own, after the line that announces them; a won lot stands beside it. */
function roleOf({ key, text }: Field): Role | undefined {
  if (/\|winner-lots$/.test(key) && text !== '') return 'supplier';
  if (/\|buyer$/.test(key)) return 'buyer';
  // Or in words, in that line itself.
  if (!/\|roles$/.test(key)) return undefined;
  if (/\bwinners?\b/i.test(text)) return 'supplier';
  return /\bbuyers?\b/i.test(text) ? 'buyer' : undefined;
}

/** What is printed from here on is of a contact point, of an owner, or is a role, and no more of the organisation itself. */
const endsOrganisation = (key: string): boolean => /^auxiliary\||-(?:TouchPoint|UBO)\b/.test(key);

interface Organisation {
  readonly name: Field & { readonly element: Element };
  readonly roles: (Role | undefined)[];
  readonly said: Field[];
}

function organisationsIn(fields: readonly Field[]): readonly Organisation[] {
  const found: Organisation[] = [];
  let isItself = false;
  for (const field of fields) {
    const { key, element } = field;
    if (isName(key) && element !== null) {
      found.push({ name: { ...field, element }, roles: [], said: [] });
      isItself = true;
      continue;
    }
    isItself &&= !endsOrganisation(key);
    const last = found.at(-1);
    if (isItself) last?.said.push(field);
    else last?.roles.push(roleOf(field));
  }
  return found;
}

function openOrganisations(draft: Draft, fields: readonly Field[]): void {
  for (const { name: printedName, roles, said } of organisationsIn(fields)) {
    const role = roles.includes('supplier') ? 'supplier' : roles.find((each) => each !== undefined);
    if (role === undefined) continue;
    const block = draft.open(role, { ...printedName, label: 'Official name' });
    tell(block, said, ofOrganisations);
  }
}

function tell(owner: Owner, fields: readonly Field[], table: typeof ofNotice): void {
  for (const { key, text } of fields) {
    const label = table.find(([field]) => field.test(key))?.[1];
    if (label !== undefined) say(owner, label, text);
  }
}

export const ted: Portal = {
  id,
  name,
  matches: ['https://ted.europa.eu/*/notice/-/detail/*'],
  read: carefully(name, (root, address) => {
    if (!notice.test(address.pathname)) return nothing;
    const content = find(root, '#notice');
    const scope = find(root, 'main') ?? find(root, 'body') ?? root;
    // The page fills itself in: until it has, there is nothing to read and something to watch.
    if (content === null) return { kind: 'read', pages: [], targets: new Map(), scope };
    // A value may have a key as well: that of the code it stands for.
    const labels = findAll(content, '[data-labels-key]:not(.data)');
    const fields = (isFollowed(content) ? labels : labels.slice(0, -1)).map(fieldOf);
    const draft = startDraft();
    const summary = find(root, '#summary #notInPdf');
    const [, type] = (summary && / - (.+)$/.exec(printed(summary))) ?? [];
    say(draft.notice, 'Notice type', type ?? '');
    tell(draft.notice, fields, ofNotice);
    openOrganisations(draft, fields);
    if (draft.notice.passages.every(({ label }) => label !== 'Title')) return notRecognised(name);
    return readPage({
      portal: id,
      portalName: name,
      kind: 'notice',
      address,
      root,
      draft,
      panel: summary ?? undefined,
      scope,
    });
  }),
};
