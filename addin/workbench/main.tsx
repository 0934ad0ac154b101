import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';

const place = document.getElementById('workbench');
if (!place) throw new Error('The page has a place for the workbench.');
createRoot(place).render(<Workbench />);
