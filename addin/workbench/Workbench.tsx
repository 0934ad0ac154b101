import { useState } from 'react';
import { Bar } from './Bar';
import { DropTarget } from './DropTarget';
import { PaneSide } from './PaneSide';
import { SheetSide } from './SheetSide';
import { useWorkbook } from './use-workbook';
import './workbench.css';
import { UseInExcel } from './UseInExcel';

/** The task pane beside the sheet it works on, for people without Excel and for trying it out. */
export function Workbench() {
  const workbook = useWorkbook();
  const [excelShown, setExcelShown] = useState(false);
  return (
    <DropTarget onFile={workbook.openFile}>
      <Bar workbook={workbook} onUseInExcel={() => setExcelShown(true)} />
      <main>
        {workbook.failure && (
          <div className="open-failure" role="alert">
            {workbook.failure.map(({ code, message, hint }) => (
              <p key={code}>
                <strong>{message}</strong> {hint}
              </p>
            ))}
            <p>The file on disk is untouched.</p>
            <button type="button" onClick={workbook.dismiss}>
              Close
            </button>
          </div>
        )}
        <div className="sides">
          <SheetSide workbook={workbook} />
          <PaneSide workbook={workbook} />
        </div>
      </main>
      <UseInExcel open={excelShown} onClose={() => setExcelShown(false)} />
    </DropTarget>
  );
}
