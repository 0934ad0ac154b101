import type { NeedCoverage } from '../../../core/assessment';
import { CellLink } from '../CellLink';
import { verdictWords } from '../words';

/** Each need of the place, met or unmet, with the sentence that says why. */
export function Needs({ needs }: { readonly needs: readonly NeedCoverage[] }) {
  return (
    <section aria-label="Needs">
      <h3>Needs</h3>
      {needs.length === 0 && <p>The workbook states no needs.</p>}
      <ul className="plain-list">
        {needs.map(({ need, place, where, verdict, rationale }) => (
          <li key={where}>
            <span className="chip" data-tone={verdict === 'met' ? 'positive' : 'attention'}>
              {verdictWords[verdict]}
            </span>{' '}
            <strong>{need}</strong>
            {place !== null && ` (${place})`}: {rationale} <CellLink where={where} />
          </li>
        ))}
      </ul>
    </section>
  );
}
