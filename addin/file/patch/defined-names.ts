/** Names of ours among those of a workbook: all hidden, so that nobody meets them in a list. */
import { xmlText } from './cell-text';
import type { Draft } from './draft';
import { appendTo, nameOf, spliced, topElements, withoutChildren } from './splice';

/** What stands before the names of a workbook (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const beforeNames = new Set(['sheets', 'functionGroups', 'externalReferences']);

/** `refersTo`: without the equals sign. */
export function addNames(draft: Draft, added: readonly { readonly name: string; readonly refersTo: string }[]): void {
  if (added.length === 0) return;
  const part = draft.pkg.workbook;
  const text = draft.text(part) ?? '';
  const top = topElements(text, part);
  const names = top.find(({ name }) => name === 'definedNames');
  const last = top.findLast(({ name }) => beforeNames.has(name));
  const p = (names ?? last)?.prefix ?? '';
  const entries = added
    .map(({ name, refersTo }) => `<${p}definedName name="${name}" hidden="1">${xmlText(refersTo)}</${p}definedName>`)
    .join('');
  if (names) draft.set(part, spliced(text, [appendTo(names, entries)]));
  else if (last) {
    const at = { start: last.end, end: last.end };
    draft.set(part, spliced(text, [{ ...at, text: `<${p}definedNames>${entries}</${p}definedNames>` }]));
  }
}

export function removeNames(draft: Draft, isGone: (name: string) => boolean): void {
  const part = draft.pkg.workbook;
  const text = draft.text(part) ?? '';
  const names = topElements(text, part).find(({ name }) => name === 'definedNames');
  if (names) draft.set(part, withoutChildren(text, part, names, (xml) => isGone(nameOf(xml) ?? '')).text);
}
