import type { Where } from '../../../core/source';
import type { PlannedWrite } from '../../workbook/port';
import { CellLink } from '../CellLink';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';
import { placeTitle } from '../words';

const cellOf = (where: Where) => where.slice(where.lastIndexOf('!') + 1);

/** One place that would be written: where, what, how much, and old beside new. */
export function PlannedWriteCard({ write }: { readonly write: PlannedWrite }) {
  const { where, what, cells, changes } = write;
  // A sheet that is not there yet cannot be shown.
  const isNewSheet = what.startsWith('New sheet');
  const overwrites = changes.some(({ old }) => old !== '');
  return (
    <section className="card" aria-label={`Planned: ${placeTitle(where)}`}>
      <h3>{placeTitle(where)}</h3>
      <p>{what}</p>
      <Disclosure summary={`${count(cells, 'cell')}${overwrites ? '' : ', all empty now'}`}>
        {() => (
          <table className="changes">
            <caption className="only-heard">Old and new, {where}</caption>
            <thead>
              <tr>
                <th scope="col">Cell</th>
                <th scope="col">Now</th>
                <th scope="col">Then</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.where}>
                  <th scope="row">
                    {isNewSheet ? (
                      cellOf(change.where)
                    ) : (
                      <CellLink where={change.where}>{cellOf(change.where)}</CellLink>
                    )}
                  </th>
                  <td>{change.old === '' ? <span className="quiet">empty</span> : change.old}</td>
                  <td>{change.new}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Disclosure>
    </section>
  );
}
