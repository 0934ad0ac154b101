import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../look.css';

/** Puts a page of the extension where its document has room for it. */
export function show(page: ReactNode): void {
  const place = document.getElementById('page');
  if (place) createRoot(place).render(<StrictMode>{page}</StrictMode>);
}
