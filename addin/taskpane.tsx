import { createRoot } from 'react-dom/client';
import { OpenInExcel } from './pane/OpenInExcel';

const place = document.getElementById('pane');
if (!place) throw new Error('The page has a place for the pane.');
createRoot(place).render(<OpenInExcel />);
