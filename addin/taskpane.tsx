import { createRoot } from 'react-dom/client';
import { connectToExcel } from './excel/connect';
import { OpenInExcel } from './pane/OpenInExcel';
import { Pane } from './pane/Pane';
import { sessionBeside } from './session/session-beside';

const place = document.getElementById('pane');
if (!place) throw new Error('The page has a place for the pane.');
const excel = await connectToExcel();
createRoot(place).render(
  excel ? (
    <main className="in-excel">
      <Pane session={sessionBeside(excel.port)} host={excel} readAtOnce />
    </main>
  ) : (
    <OpenInExcel />
  ),
);
