import { Button } from '@fluentui/react-components';
import { CellLink } from '../CellLink';
import { useActions, usePane } from '../context';
import { count } from '../numbers';
import { PanelFrame } from '../PanelFrame';
import { Problems } from '../Problems';

/** More differences than anyone goes through one by one. */
const most = 200;

const said = (text: string) => (text === '' ? <span className="quiet">empty</span> : text);

/** Whether our own sheets still say what scoring the workbook again gives: all of them, or each difference with its cell. */
export default function VerifyPanel() {
  const { verification, receipt, busy } = usePane();
  const { verify } = useActions();
  if (!receipt || !verification)
    return (
      <PanelFrame title="Verify this workbook">
        <p>
          {receipt
            ? 'It could not be verified.'
            : 'Goodmark has not written anything in this workbook, so there is nothing to verify yet.'}
        </p>
        <p className="quiet">
          Once scores are written, verifying scores the workbook again from the set-up kept inside it and compares every
          cell of our own sheets.
        </p>
      </PanelFrame>
    );
  const { written, differences, compared, notFound, problems } = verification;
  return (
    <PanelFrame
      title="Verify this workbook"
      footer={
        <Button disabled={busy !== null} onClick={() => void verify()}>
          Verify again
        </Button>
      }
    >
      <p>Written {written}.</p>
      <p>
        Scored again from the set-up kept in the workbook, and {count(compared, 'cell')} compared.{' '}
        <strong>
          {differences.length === 0
            ? notFound.length === 0
              ? 'Everything agrees.'
              : 'All that was found agrees.'
            : `${count(differences.length, 'cell')} ${differences.length === 1 ? 'differs' : 'differ'}.`}
        </strong>
      </p>
      <Problems problems={problems} />
      {differences.length > 0 && (
        <table className="changes verified">
          <caption className="only-heard">Cells that differ</caption>
          <thead>
            <tr>
              <th scope="col">Cell</th>
              <th scope="col">Found</th>
              <th scope="col">Expected</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, most).map(({ where, found, expected }) => (
              <tr key={where}>
                <th scope="row">
                  <CellLink where={where} />
                </th>
                <td>{said(found)}</td>
                <td>{said(expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {differences.length > most && <p className="quiet">And {count(differences.length - most, 'more', 'more')}.</p>}
      {differences.length > 0 && (
        <p className="quiet">
          Either a cell of ours was changed, or something the scores rest on: a price, a mark or a commitment. Score and
          write again to bring the two together.
        </p>
      )}
    </PanelFrame>
  );
}
