/**
 * Runs before anything else in the pane's page, and depends on nothing: when a part of the page does not come, it says
 * which, and what to do about it, instead of leaving the pane blank. Once the pane is drawn it has nothing more to do.
 */

interface Trouble {
  readonly what: string;
  readonly todo: string;
}

/** Longer than a slow network takes; shorter than a person waits before giving up. */
const patience = 20_000;

const officeScript = 'appsforoffice.microsoft.com';

const reports: string[] = [];
let told = false;

const isDrawn = () => document.querySelector('#pane .pane') !== null;

function troubleWith(address: string): Trouble {
  return address.includes(officeScript)
    ? {
        what: `Excel's own script did not come from ${officeScript}.`,
        todo: 'Check that this computer is online. If it is, ask your IT department to allow that address.',
      }
    : {
        what: 'A part of Goodmark did not come.',
        todo: 'Reload. If this stays, Excel may hold an older copy: close Excel, clear the Office cache, and open it again.',
      };
}

function tell(trouble: Trouble): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => show(trouble), { once: true });
  else show(trouble);
}

function show({ what, todo }: Trouble): void {
  const place = document.getElementById('pane');
  if (!place || told || isDrawn()) return;
  told = true;
  const heading = document.createElement('h1');
  heading.textContent = 'Goodmark could not start';
  const sentences = document.createElement('p');
  sentences.textContent = `${what} ${todo} Nothing in your workbook was changed.`;
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => location.reload());
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'For support';
  const report = document.createElement('pre');
  report.textContent = [navigator.userAgent, ...reports].join('\n');
  details.append(summary, report);
  const box = document.createElement('div');
  box.className = 'not-started';
  box.setAttribute('role', 'alert');
  box.append(heading, sentences, reload, details);
  place.replaceChildren(box);
}

addEventListener(
  'error',
  (event) => {
    const { target } = event;
    const address =
      target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement ? target.href : null;
    if (address === null) reports.push(String(event.message));
    else reports.push(`Did not load: ${address}`);
    if (address !== null && !(target instanceof HTMLLinkElement && target.rel === 'icon')) tell(troubleWith(address));
  },
  // Failures of scripts and styles do not bubble.
  { capture: true },
);
addEventListener('unhandledrejection', ({ reason }) => reports.push(String(reason)));
addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
  reports.push(`Blocked by the page's own rules (${violatedDirective}): ${blockedURI}`),
);
setTimeout(() => tell({ what: 'Goodmark is taking much longer to start than it should.', todo: 'Reload.' }), patience);
