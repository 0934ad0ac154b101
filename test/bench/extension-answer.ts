/** How long the background takes from a question to its answer, in a real Chromium with the extension as it ships (`npm run build` first). */
import * as v from 'valibot';
import { officers } from '../browser/officer';
import { portalServer } from '../browser/portal-server';
import { noticePage } from '../fixtures/pages/notice-page';
import { address, framework } from '../fixtures/pages/notices';
import { median, type Ratio } from './measure';

const rounds = 30;
const times = v.pipe(v.array(v.number()), v.minLength(rounds));

export async function extensionAnswer(): Promise<readonly Ratio[]> {
  const notice = address(framework);
  const server = await portalServer({ [notice]: { body: noticePage(framework) } });
  const officer = await officers.Chromium(server);
  try {
    const tab = await officer.open(notice);
    await tab.waitFor(`document.querySelectorAll('[data-goodmark]').length >= 35`);
    const desk = await officer.own('shortlist/shortlist.html');
    /** What the popup asks: the same work as for the page itself, from what it read to what packs say of it. */
    const ask = async (about: number): Promise<readonly number[]> =>
      v.parse(
        times,
        await desk.evaluate(`(async () => {
          const lasted = [];
          for (let round = 0; round < ${rounds}; round++) {
            const asked = performance.now();
            await chrome.runtime.sendMessage({ name: 'tab.state', request: { tab: ${about} } });
            lasted.push(performance.now() - asked);
          }
          return lasted;
        })()`),
      );
    const answers = await ask(tab.id);
    const nothing = await ask(desk.id);
    return [
      {
        name: 'extension: answer of the background',
        value: median(answers),
        target: {},
        unit: 'ms',
        detail: `by the clock, from a question on a notice with 35 suppliers to what packs say of it; the first ${answers[0]?.toFixed(0)} ms, and ${median(nothing).toFixed(1)} ms for a tab of which it knows nothing`,
      },
    ];
  } finally {
    await officer.close();
    server.close();
  }
}
