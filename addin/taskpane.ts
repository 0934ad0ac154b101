/**
 * The first script of the pane's page, and a small one. The worker has the most to load and to do, so it is started
 * before everything else; the rest comes while Microsoft's own script still does.
 */
import './taskpane.css';

const selfTest = new URLSearchParams(location.search).has('selftest');
const worker = selfTest
  ? null
  : new Worker(new URL('./session/session.worker.ts', import.meta.url), { type: 'module' });
const { openPane } = await import('./open-pane');
await openPane(worker);
