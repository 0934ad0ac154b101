import { PanelFrame } from './PanelFrame';

/** What the pane does and does not do, on one screen. */
export default function HelpPanel() {
  return (
    <PanelFrame title="Help">
      <dl className="facts">
        <dt>What is read</dt>
        <dd>
          Every sheet, also hidden ones. Blank is never zero, and a cell that cannot be read is named, never guessed.
        </dd>
        <dt>What is written</dt>
        <dd>
          Only cells of our own: new sheets, and columns apart from your tables. You see each one first. Revert takes
          them out again, also after the file was closed.
        </dd>
        <dt>Why a number is what it is</dt>
        <dd>Open Why on a bid or a criterion, or keep it open and select cells in the sheet.</dd>
        <dt>Moving between sheet and pane</dt>
        <dd>F6 moves between the sheet and this pane in Excel. Escape closes a panel.</dd>
        <dt>What leaves this computer</dt>
        <dd>Nothing.</dd>
      </dl>
    </PanelFrame>
  );
}
