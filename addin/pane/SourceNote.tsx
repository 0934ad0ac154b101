import { Link } from '@fluentui/react-components';
import type { Source, Standing } from '../../core/packs/pack';
import { sourceLine, standingWords } from './words';

/** Where a part of a pack comes from, with a way there, and whether anybody looked. */
export function SourceNote({ source, standing }: { readonly source: Source; readonly standing: Standing }) {
  return (
    <p className="quiet">
      {source.url === undefined ? (
        sourceLine(source)
      ) : (
        <Link inline href={source.url} target="_blank" rel="noreferrer">
          {sourceLine(source)}
        </Link>
      )}
      . {standingWords[standing]}.
    </p>
  );
}
