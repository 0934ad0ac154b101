/** Each step of the add-in in Excel, each of its requests, each error: fully done or untouched, and told truly. */
import { describe, expect, test } from 'vitest';
import prepareToShare from '../../../addin/commands/prepare-to-share';
import { freezeFunctions } from '../../../addin/excel/freeze-functions';
import { showOwnSheets } from '../../../addin/excel/show-own-sheets';
import { createSession } from '../../../addin/workbook/create-session';
import type { Session } from '../../../addin/workbook/session';
import type { Problem, Result } from '../../../core/result';
import { cellKey } from '../../../core/source';
import { quietShelf } from '../../core/packs/sharing/publisher';
import { wholePack } from '../../core/packs/whole-pack';
import { newSheet } from '../../excel/book';
import type { ExcelHost } from '../../excel/excel-host';
import { besideBids, gridNamed, sheetOf, value } from '../workbook/contract';
import { faultAt, faultOf, hows, kept, prepared, results, withoutIds } from './failing-requests';
import { openBook, sampleBook, tenderBook } from './tender-in-excel';

/** What the library has as codes of Excel, what comes on the way to it, and one that nobody knows yet. */
const codesOf = ({ excel }: ExcelHost): readonly string[] => [
  ...Object.values<string>(excel.ErrorCodes),
  'RequestPayloadSizeLimitExceeded',
  'ResponseTooLarge',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'HostRestartNeeded',
  'InvalidOrTimedOutSession',
  'MemoryLimitReached',
  'ServiceNotAvailable',
  'Timeout',
  'TooManyRequests',
  'Unauthenticated',
  'Brandnew',
];

/** What the buyer is told: each part of the workbook that was to change and whether it is said to have, and the words. */
interface Told {
  readonly done: Readonly<Record<string, boolean>>;
  readonly words: string;
}

/** What parts of a workbook hold, by the name that the step has for them. */
type Parts = Readonly<Record<string, string>>;

interface Ready {
  readonly host: ExcelHost;
  readonly run: () => Promise<Told>;
  /** What each part holds now. */
  readonly parts?: (host: ExcelHost) => Parts;
}

interface Step {
  readonly begin: () => Promise<Ready>;
  /** How it is said that nothing was done. */
  readonly outcome: RegExp;
  /** Of the codes at one request, one in so many: the next request has the next ones. */
  readonly oneIn: number;
}

/** Words that end with what to do next. */
const next = / (?:Ask|Press|Wait|Copy|Read|Update|Click|Close|Save|Preview|Revert|Look|Tell us)\b[^.]+(?:\. [^.]+)*\.$/;

const wordsOf = (problems: readonly Problem[]): string =>
  problems.map(({ message, hint }) => `${message} ${hint}`).join(' ');

const toldOf = (result: Result<unknown>): Told => ({
  done: { workbook: result.ok },
  words: result.ok ? '' : wordsOf(result.problems),
});

const port = (run: (begun: Awaited<ReturnType<typeof prepared>>) => Promise<Result<unknown>>) => async () => {
  const begun = await prepared();
  return { host: begun.host, run: async () => toldOf(await run(begun)) };
};

const afterApply = (run: (begun: Awaited<ReturnType<typeof written>>) => Promise<Result<unknown>>) => async () => {
  const begun = await written();
  return { host: begun.host, run: async () => toldOf(await run(begun)) };
};

async function written() {
  const { host, port: opened, plan } = await prepared();
  return { host, port: opened, receipt: await value(opened.apply(plan)) };
}

const session =
  (
    prepare: (one: Session) => Promise<unknown>,
    run: (one: Session) => Promise<Result<unknown>>,
    sample = () => sampleBook('tidy'),
  ) =>
  async () => {
    const { host, port: opened } = openBook(await sample());
    const shelf = await quietShelf();
    await value(shelf.add(JSON.stringify(wholePack)));
    const one = createSession(opened, { openShelf: async () => shelf, now: () => new Date(0) });
    await prepare(one);
    return { host, run: async () => toldOf(await run(one)) };
  };

const score = async (one: Session) => {
  const { proposal } = await value(one.open());
  await value(one.score(proposal.setup));
};

const scoreAndWrite = async (one: Session) => {
  await score(one);
  await value(one.apply((await value(one.preview())).plan));
};

const planPack = async (one: Session) => (await value(one.previewPack(wholePack.id))).plan;
const writePack = async (one: Session) => value(one.apply(await planPack(one)));

/** A tender with functions of ours on two sheets, one of which hangs on the other, and hidden sheets of ours. */
async function withFunctions() {
  const book = await tenderBook();
  const [bids] = book.sheets;
  const other = newSheet({ ...book, nextId: 900 }, 'Other');
  book.sheets.push(other);
  for (const [n, one] of [60, 58.06, 50.7].entries())
    bids?.cells.set(cellKey(40 + n, 9), {
      value: one,
      ...(n === 0 ? { formula: '=GOODMARK.POINTS(B4:B6,"x",60)' } : { spilledFrom: cellKey(40, 9) }),
    });
  other.cells.set(0, { value: 168.76, formula: '=SUM(GOODMARK.VALUE(Bids!J41#,1))' });
  other.cells.set(1, { value: 'a text', formula: '=GOODMARK.WHY(A1)' });
  const { host, port: opened } = openBook(book);
  await value(opened.apply(await value(opened.plan([results(90), sheetOf('Findings', [['a']]), kept('first')]))));
  for (const name of ['Results', 'Findings']) host.world.sheet(name, 'test').visibility = 'VeryHidden';
  const cells = (name: string) => JSON.stringify([...host.world.sheet(name, 'test').cells].toSorted());
  const visible = (name: string) => host.world.sheet(name, 'test').visibility;
  return { host, cells, visible };
}

const steps: Readonly<Record<string, Step>> = {
  reading: { begin: port(({ port: one }) => one.read()), outcome: /Nothing was read\./, oneIn: 1 },
  'reading the state': { begin: port(({ port: one }) => one.loadState()), outcome: /Nothing was read\./, oneIn: 1 },
  planning: {
    begin: port(({ port: one }) => one.plan([results(70), kept('third')])),
    outcome: /Nothing was written\./,
    oneIn: 2,
  },
  'writing for the first time': {
    begin: async () => {
      const { host, port: one } = openBook(await tenderBook());
      const bids = await gridNamed(one, 'Bids');
      const plan = await value(one.plan([results(90), besideBids(bids), kept('first')]));
      return { host, run: async () => toldOf(await one.apply(plan)) };
    },
    outcome: /Nothing was written\./,
    oneIn: 4,
  },
  'writing in place of earlier results': {
    begin: port(({ port: one, plan }) => one.apply(plan)),
    outcome: /Nothing was written\./,
    oneIn: 5,
  },
  'saving the state': {
    begin: port(({ port: one }) => one.saveState({ kept: 2, more: 3 })),
    outcome: /Nothing was written\./,
    oneIn: 3,
  },
  reverting: {
    begin: afterApply(({ port: one, receipt }) => one.revert(receipt)),
    outcome: /Nothing was taken out\./,
    oneIn: 5,
  },
  'showing a place': {
    begin: port(({ port: one }) => one.select('Bids!B4')),
    outcome: /Bids!B4 was not shown\./,
    oneIn: 1,
  },
  previewing: { begin: session(score, (one) => one.preview()), outcome: /Nothing was (?:written|read)\./, oneIn: 2 },
  verifying: { begin: session(scoreAndWrite, (one) => one.verify()), outcome: /Nothing was read\./, oneIn: 2 },
  'planning the sheets of a pack': {
    begin: session(
      async () => {},
      (one) => one.previewPack(wholePack.id),
      tenderBook,
    ),
    outcome: /Nothing was (?:written|read)\./,
    oneIn: 3,
  },
  'writing a pack on sheets': {
    begin: async () => {
      const { host, port: one } = openBook(await tenderBook());
      const shelf = await quietShelf();
      await value(shelf.add(JSON.stringify(wholePack)));
      const opened = createSession(one, { openShelf: async () => shelf, now: () => new Date(0) });
      const plan = await planPack(opened);
      return { host, run: async () => toldOf(await opened.apply(plan)) };
    },
    outcome: /Nothing was written\./,
    oneIn: 6,
  },
  'reading a pack from sheets': {
    begin: session(writePack, (one) => one.orderPacks({ kind: 'read-sheets' }), tenderBook),
    outcome: /Nothing was read\./,
    oneIn: 2,
  },
  'taking a pack off sheets': {
    begin: session(writePack, (one) => one.revert(), tenderBook),
    outcome: /Nothing was (?:taken out|read)\./,
    oneIn: 6,
  },
  'freezing functions': {
    begin: async () => {
      const { host, cells } = await withFunctions();
      return {
        host,
        parts: () => ({ Bids: cells('Bids'), Other: cells('Other') }),
        run: async () => {
          const report = await freezeFunctions(host.excel);
          const isFrozen = (name: string) =>
            report.ok && report.value.frozen.some(({ where }) => where.startsWith(`${name}!`));
          const words = report.ok ? report.value.left.map(({ why }) => why).join(' ') : wordsOf(report.problems);
          return { done: { Bids: isFrozen('Bids'), Other: isFrozen('Other') }, words };
        },
      };
    },
    outcome: /as they were|Nothing was frozen/,
    oneIn: 4,
  },
  'preparing to share': {
    begin: async () => {
      const { host, cells, visible } = await withFunctions();
      const settings = {
        set: () => {},
        saveAsync: (then: (result: { status: string }) => void) => then({ status: 'succeeded' }),
      };
      return {
        host,
        parts: () => ({ Bids: cells('Bids'), Other: cells('Other'), sheets: visible('Results') + visible('Findings') }),
        run: async () => {
          const words = await prepareToShare.run({ excel: host.excel, settings });
          const frozen = /hold(?:s its value|s? their values) now [^.]+\./.exec(words)?.[0] ?? '';
          const done = {
            Bids: frozen.includes('Bids!'),
            Other: frozen.includes('Other!'),
            sheets: words.includes('are shown again'),
          };
          return {
            done,
            words: words.replace(' The workbook will not ask people for an add-in. Save it before you send it.', ''),
          };
        },
      };
    },
    outcome: /as they were|Nothing was frozen|No sheet was shown/,
    oneIn: 6,
  },
  'showing sheets of ours': {
    begin: async () => {
      const { host, visible } = await withFunctions();
      return {
        host,
        parts: () => ({ Results: visible('Results'), Findings: visible('Findings') }),
        run: async () => {
          const shown = await showOwnSheets(host.excel);
          return { done: { Results: shown.ok, Findings: shown.ok }, words: shown.ok ? '' : wordsOf(shown.problems) };
        },
      };
    },
    outcome: /No sheet was shown\./,
    oneIn: 2,
  },
};

const whole = (host: ExcelHost): Parts => ({ workbook: withoutIds(host.save()) });

/** Where two long texts begin to differ. */
function difference(found = '', wanted = ''): string | null {
  if (found === wanted) return null;
  const at = [...found].findIndex((letter, n) => letter !== wanted[n]);
  return `found ${found.slice(Math.max(0, at - 80), at + 160)} wanted ${wanted.slice(Math.max(0, at - 80), at + 160)}`;
}

describe.each(Object.entries(steps))('%s', (_name, { begin, outcome, oneIn }) => {
  test.each(hows)(
    'one request that fails %s: done or untouched, whichever it is and whatever the code',
    async (how) => {
      let ready = await begin();
      const holds = () => (ready.parts ?? whole)(ready.host);
      const before = holds();
      await ready.run();
      const after = holds();
      const codes = codesOf(ready.host);
      ready = await begin();
      let untouched = 0;
      const tried = new Set<string>();
      // Half-way, it matters where it fails more than with which code.
      const each = how === 'before' ? oneIn : 4 * oneIn;
      for (let n = 0, isMet = true; isMet; n++)
        for (const code of codes.filter((_code, index) => index % each === n % each)) {
          const start = ready.host.bridge.trips.length;
          const met = faultAt(ready.host, n, faultOf(code, how));
          const { done, words } = await ready.run();
          isMet = met();
          ready.host.bridge.faults = () => undefined;
          // Where nothing that writes was asked for, everything is as it was.
          const now = ready.host.bridge.trips.slice(start).some(({ isWrite }) => isWrite) ? holds() : before;
          const told = `request ${n}, ${code}: ${words}`;
          for (const [part, isDone] of Object.entries(done))
            expect(difference(now[part], (isDone ? after : before)[part]), told).toBeNull();
          const isAll = Object.values(done).every((one) => one);
          // Past its last request there is nothing to refuse.
          if (!isMet) expect(isAll, told).toBe(true);
          if (!isMet) break;
          tried.add(code);
          if (!isAll) {
            untouched++;
            expect(words).toMatch(next);
            expect(words).toMatch(outcome);
          }
          if (Object.keys(now).some((part) => now[part] !== before[part])) ready = await begin();
        }
      if (how === 'before') expect([...tried].toSorted()).toEqual(codes.toSorted());
      expect(untouched).toBeGreaterThan(0);
    },
    180_000,
  );
});
