import type { Where } from '../../core/source';
import { CellLink } from './CellLink';

/** The cells a number came from: the first few as links, the rest counted. */
export function CellLinks({ from, most = 6 }: { readonly from: readonly Where[]; readonly most?: number }) {
  if (from.length === 0) return null;
  const shown = [...new Set(from)].slice(0, most);
  const more = new Set(from).size - shown.length;
  return (
    <span className="cell-links">
      {shown.map((where) => (
        <CellLink key={where} where={where} />
      ))}
      {more > 0 && <span className="quiet">and {more} more</span>}
    </span>
  );
}
