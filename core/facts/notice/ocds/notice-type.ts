/** Which notice a release is: its id, its type and stage, and the law it was published under. */
import type { NoticeFacts, Stage, Stated } from '../../notice';
import { nameOfType, regimeOf, stageOf } from '../kinds';
import { at, each, itemsAt, type Part, text } from './json';

const stagesByTag: readonly (readonly [RegExp, Stage])[] = [
  [/^contractTermination/, 'end'],
  [/^contractAmendment/, 'change'],
  [/^(?:contract|implementation)/, 'contract'],
  [/^award/, 'award'],
  [/^tender/, 'tender'],
  [/^planning/, 'planning'],
];

const publishedAt = (document: Part): string => text(at(document, 'datePublished'))?.value ?? '';

/** Documents of a release that are notices: the one that is this very release first, then the latest. */
export function noticesOf(release: Part): readonly Part[] {
  const id = text(at(release, 'id'))?.value;
  const holders = [
    at(release, 'planning'),
    at(release, 'tender'),
    ...itemsAt([release], 'awards'),
    ...itemsAt([release], 'contracts'),
  ];
  const notices = itemsAt(holders, 'documents').filter(
    (document) =>
      at(document, 'noticeType').length > 0 || /notice$/i.test(text(at(document, 'documentType'))?.value ?? ''),
  );
  const isOwn = (document: Part): number => Number(text(at(document, 'id'))?.value === id);
  return notices.toSorted(
    (a, b) => isOwn(b) - isOwn(a) || (publishedAt(a) < publishedAt(b) ? 1 : publishedAt(a) > publishedAt(b) ? -1 : 0),
  );
}

export function typeOf(notices: readonly Part[]): Stated<string> | undefined {
  const code = notices.flatMap((document) => text(at(document, 'noticeType')) ?? [])[0];
  return code && { value: nameOfType(code.value), raw: code.value, where: code.where };
}

export function stageOfRelease(release: Part, type: Stated<string> | undefined): Stage {
  const tags = each(at(release.slice(0, 1), 'tag')).flatMap((tag) => text(tag)?.value ?? []);
  const byTag = stagesByTag.find(([tag]) => tags.some((said) => tag.test(said)))?.[1];
  const byType = type && stageOf(type.value);
  return byType && byType !== 'other' ? byType : (byTag ?? byType ?? 'other');
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** Contracts Finder adds a number of its own behind the notice's id. */
export const idOf = (release: Part): string => {
  const id = text(at(release, 'id'))?.value ?? '';
  return guid.exec(id)?.[0] ?? id;
};

/** The law by its number, and by its words where a notice gives no number. */
export function regimeIn(release: Part, type: Stated<string> | undefined): NoticeFacts['regime'] {
  const basis = at(release, 'tender', 'legalBasis');
  const id = text(at(basis, 'id'));
  const words = [text(at(basis, 'scheme')), id, text(at(basis, 'description'))]
    .flatMap((found) => found?.value ?? [])
    .join(' ');
  const byLaw = regimeOf(words);
  if (byLaw && basis[0]) return { value: byLaw, raw: words, where: id?.where ?? basis[0].where };
  const byType = type && regimeOf(type.value);
  return byType && { ...type, value: byType };
}
