import { Link } from '@fluentui/react-components';
import type { Where } from '../../core/source';
import { useActions } from './context';
import { placeText } from './words';

/** A place in the workbook; pressing it shows the place. */
export function CellLink({ where, children }: { readonly where: Where; readonly children?: string }) {
  const { select } = useActions();
  return (
    <Link
      as="button"
      inline
      className="cell-link"
      aria-label={`Show ${placeText(where)}`}
      onClick={() => void select(where)}
    >
      {children ?? placeText(where)}
    </Link>
  );
}
