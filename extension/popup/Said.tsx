import type { ShownHint } from '../../core/marks';

interface Props {
  readonly hints: readonly ShownHint[];
}

export const Chips = ({ hints }: Props) =>
  hints.map(({ pack, hint, chip, tone, language }) => (
    <span className={`chip ${tone}`} key={`${pack}/${hint}`} data-hint={hint} lang={language}>
      {chip}
    </span>
  ));

/** What was found, who said it and when, and what stands behind the hint. */
export const Said = ({ hints }: Props) => (
  <ul>
    {hints.map(({ pack, hint, sentence, source, language }) => (
      <li key={`${pack}/${hint}`}>
        <span lang={language}>{sentence}</span>{' '}
        {source.url === undefined ? (
          <span className="quiet">{source.document}</span>
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.document}
          </a>
        )}
      </li>
    ))}
  </ul>
);
