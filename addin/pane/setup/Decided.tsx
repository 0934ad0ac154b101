import type { Proposal } from '../../../core/setup/propose';
import { CellLinks } from '../CellLinks';

/** What the proposal took from the workbook, and from which cells. */
export function Decided({ decided }: { readonly decided: Proposal['decided'] }) {
  if (decided.length === 0) return <p>The workbook states nothing about the scoring.</p>;
  return (
    <ul className="plain-list">
      {decided.map(({ what, from }) => (
        <li key={what}>
          {what} <CellLinks from={from.filter((where) => where.includes('!'))} most={3} />
        </li>
      ))}
    </ul>
  );
}
