/** The texts of a pack in another language than its own, for whoever reads that one. */
import type { Pack, Translation } from './pack';

/** `cy` of `cy-GB`. */
export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** What the pack has in that language of one of its parts, member by member. */
export const textsIn = (
  { texts = [] }: Pack,
  language: string,
  of: string,
): Readonly<Partial<Record<Translation['member'], string>>> =>
  Object.fromEntries(
    texts.flatMap((one) => (one.language === language && one.of === of ? [[one.member, one.text]] : [])),
  );

/** A text of the pack's own with the one that stands for it. */
export type Phrase = readonly [own: string, text: string];

export interface PhraseBook {
  readonly language: string;
  readonly phrases: readonly Phrase[];
}

/** One for each other language that the pack has texts in. */
export function phraseBooks(pack: Pack): readonly PhraseBook[] {
  const { texts = [], rules, hints = [], measures, outcomes, criteria = [], scales = [], needs = [] } = pack;
  if (texts.length === 0) return [];
  const parts = [...rules, ...hints, ...measures, ...outcomes, ...criteria, ...scales, ...needs];
  const byId = new Map<string, object>([...parts.map((part) => [part.id, part] as const), ['pack', pack]]);
  const books = new Map<string, Phrase[]>();
  for (const { language, of, member, text } of texts) {
    const own: unknown = new Map(Object.entries(byId.get(of) ?? {})).get(member);
    if (typeof own === 'string') books.set(language, [...(books.get(language) ?? []), [own, text]]);
  }
  return [...books].map(([language, phrases]) => ({ language, phrases }));
}

/**
 * A text that is one of the pack's own, or ends with one, as a finding ends with the rationale of its rule: what stands
 * before it, and the other language's text for it. `undefined` where the book has none.
 */
export function inOtherWords(
  { phrases }: PhraseBook,
  text: string,
): { readonly before: string; readonly text: string } | undefined {
  const ends = phrases.filter(([own]) => text === own || text.endsWith(` ${own}`));
  const [longest] = ends.toSorted(([a], [b]) => b.length - a.length);
  return longest && { before: text.slice(0, text.length - longest[0].length), text: longest[1] };
}
