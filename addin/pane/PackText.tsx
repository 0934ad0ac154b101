import { inOtherWords, languageOf, type PhraseBook } from '../../core/packs/languages';
import type { PackSummary } from '../workbook/session';
import { usePane } from './context';

/** The reader's language: of the program around the pane, or of the browser. */
const useLanguage = (): string => languageOf(usePane().host?.language ?? navigator.language);

interface Props {
  /** Id of the pack; without one the text is no pack's. */
  readonly of: string | undefined;
  readonly text: string;
}

/** A text of a pack in the reader's language where the pack has it there, and else in the pack's own. */
export function PackText({ of, text }: Props) {
  const { packs } = usePane();
  const language = useLanguage();
  const book = bookFor(packs.find(({ id }) => id === of)?.otherLanguages, language);
  const said = book && inOtherWords(book, text);
  if (!book || !said) return text;
  return (
    <>
      {said.before}
      <span lang={book.language}>{said.text}</span>
    </>
  );
}

const bookFor = (books: readonly PhraseBook[] = [], language: string): PhraseBook | undefined =>
  books.find((book) => book.language === language);

const names = new Intl.DisplayNames('en-GB', { type: 'language' });
const listed = new Intl.ListFormat('en-GB');

/** Which language the texts of a pack are shown in, where it has more than its own. */
export function PackLanguage({ pack: { otherLanguages } }: { readonly pack: PackSummary }) {
  const language = useLanguage();
  if (otherLanguages.length === 0) return null;
  const book = bookFor(otherLanguages, language);
  const all = listed.format(otherLanguages.map((one) => names.of(one.language) ?? one.language));
  return (
    <p className="quiet">
      {book
        ? `The pack’s texts are shown in ${names.of(book.language) ?? book.language} where it has them, else in its own language.`
        : `The pack’s texts are shown in its own language. It has some in ${all} too, for those whose program is set to that.`}
    </p>
  );
}
