/** What a workbook still says about earlier work after other people and other programs had it in their hands. */
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import type { LogEntry } from '../../../addin/workbook/admit-state';
import { createSession, type SessionOptions } from '../../../addin/workbook/create-session';
import { engine } from '../../../addin/workbook/engine';
import type { Pack } from '../../../core/packs/pack';
import { packs } from '../../../core/packs/register';
import { valueAt } from '../../../core/source';
import { codes, gridNamed, value } from './contract';
import { editCell, editCustomXml } from './edit-cell';

const sample = async () => new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'));

/** Every look at the clock is a minute later. */
const clock = (start: number) => {
  let minutes = start;
  return () => new Date(Date.UTC(2026, 8, 14, 9, minutes++));
};

async function begin(bytes?: Uint8Array, options: SessionOptions = {}) {
  const port = await value(openFileWorkbook('tidy.xlsx', bytes ?? (await sample())));
  const session = createSession(port, { now: clock(30), ...options });
  return { port, session, opened: await value(session.open()) };
}

type Begun = Awaited<ReturnType<typeof begin>>;

async function write({ session, opened }: Pick<Begun, 'session' | 'opened'>, decimals = 2) {
  await value(session.score({ ...(opened.resumed?.setup ?? opened.proposal.setup), decimals }));
  const preview = await value(session.preview());
  return { preview, receipt: await value(session.apply(preview.plan)) };
}

async function scored(times = 1): Promise<Begun> {
  const first = await begin();
  for (let n = 0; n < times; n++) await write(first, 2 + n);
  return first;
}

const logOf = async ({ port }: Pick<Begun, 'port'>): Promise<readonly LogEntry[]> =>
  ((await value(port.loadState()))?.state['log'] ?? []) as readonly LogEntry[];

const told = ({ opened }: Pick<Begun, 'opened'>) =>
  opened.problems.filter(({ code }) => /^(record|mark|pack|embedded|log)-/.test(code));

/** The text of one part, with no care for its hash. */
const inPart = (name: string, change: (xml: string) => string | null) => (xml: string) =>
  xml.includes(`name="${name}"`) ? change(xml) : xml;

describe('the log', () => {
  test('says what was done when, with which pack and engine, on which workbook, and what came before', async () => {
    const [first, second] = await logOf(await scored(2));
    expect(first).toMatchObject({
      when: '2026-09-14T09:30:00.000Z',
      what: 'Scored 5 bids, 5 ranked. First: Osier & Quill Ltd.',
      written: 'Goodmark results, Goodmark working, Goodmark findings, Goodmark log; columns in Prices, Commitments',
      pack: { id: 'community-public-good', version: '0.1.0' },
      engine,
      before: [],
    });
    expect(second?.before).toEqual([first?.id]);
  });

  test('names the version that is installed', async () => {
    expect(engine).toBe(`Goodmark ${JSON.parse(await readFile('package.json', 'utf8')).version}`);
  });

  test('stands on our sheet as a table, a row an entry', async () => {
    const { port } = await scored(2);
    const sheet = await gridNamed(port, 'Goodmark log');
    expect(sheet.tables).toEqual([
      { name: 'GoodmarkScoringLog', area: { top: 1, left: 0, bottom: 3, right: 8 }, headerRow: true },
    ]);
    expect(valueAt(sheet, 0, 0)).toBe('Scoring log');
  });

  test('keeps what was taken back', async () => {
    const first = await scored();
    await value(first.session.revert());
    expect((await logOf(first)).map(({ what }) => what)).toEqual([
      'Scored 5 bids, 5 ranked. First: Osier & Quill Ltd.',
      'Took back what was written.',
    ]);
    expect((await value(first.port.loadState()))?.marks).toEqual([]);
  });
});

describe('a record that another program stripped', () => {
  const stripped = async () => begin(editCustomXml((await scored(2)).port.bytes(), () => null));

  test('is one problem that says what was lost, what still works and what to do', async () => {
    expect(told(await stripped())).toEqual([
      {
        code: 'record-lost',
        severity: 'notice',
        path: [],
        message:
          'Goodmark scored this workbook with community-public-good 0.1.0, and another program has lost its whole record since. Still whole: the log of 2 entries on its sheet.',
        hint: 'Score it again to make the record whole. To take back what was written, delete the columns Prices!I3:K8, the columns Commitments!M3:O47, the sheet Goodmark results, the sheet Goodmark working, the sheet Goodmark findings and the sheet Goodmark log by hand.',
      },
    ]);
  });

  test('scores the same again, and the log goes on from its sheet', async () => {
    const before = await scored(2);
    const again = await stripped();
    const { preview } = await write(again);
    expect(preview.moves).toEqual([]);
    const log = await logOf(again);
    expect(log.slice(0, 2)).toEqual(await logOf(before));
    expect(log[2]?.before).toEqual([log[1]?.id]);
    // The sheets of before are there still, because nothing tells whether somebody changed them.
    expect((await value(again.session.verify())).problems.map(({ code }) => code)).toEqual(['sheets-not-recorded']);
  });

  test('even by one that drops names and properties: our own sheet tells', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from((await scored()).port.bytes()).buffer);
    const again = await begin(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(await value(again.port.loadState())).toBeNull();
    expect(told(again)[0]?.message).toBe(
      'Goodmark scored this workbook with community-public-good 0.1.0, and another program has lost its whole record since. Still whole: the log of 1 entry on its sheet.',
    );
    expect(await codes(again.session.revert())).toEqual(['revert-by-hand']);
    expect(await codes(again.session.verify())).toEqual(['setup-lost']);
    await write(again);
    expect(await logOf(again)).toHaveLength(2);
    expect((await value(again.session.verify())).problems.map(({ code }) => code)).toEqual(['sheets-not-recorded']);
    const twice = await begin(editCustomXml(again.port.bytes(), () => null));
    expect(told(twice)[0]?.message).toContain('the log of 2 entries on its sheet');
  });

  test('cannot be reverted by itself, and says where our things are', async () => {
    const { session } = await stripped();
    const reverted = await session.revert();
    expect(reverted).toMatchObject({
      ok: false,
      problems: [{ code: 'revert-by-hand', hint: expect.stringContaining('the sheet Goodmark results') }],
    });
  });
});

describe('a part that is lost or damaged', () => {
  const without = async (name: string, change: (xml: string) => string | null = () => null) =>
    begin(editCustomXml((await scored()).port.bytes(), inPart(name, change)));

  test('the set-up: told, and the rest is used', async () => {
    const again = await without('setup', (xml) => xml.replace('half-up', 'half-even'));
    expect(told(again).map(({ message }) => message)).toEqual([
      'Goodmark scored this workbook with community-public-good 0.1.0, and another program has lost the set-up since. Still whole: the pack, what the columns mean, the log and the receipts of what was written.',
    ]);
    expect(again.opened.resumed).toBeNull();
    expect((await value(again.session.revert())).conflicts).toEqual([]);
  });

  test('the log: its sheet is read', async () => {
    const again = await without('log');
    expect(told(again)[0]?.message).toContain('the log of 1 entry on its sheet');
    expect(again.opened.resumed).not.toBeNull();
    await write(again);
    expect(await logOf(again)).toHaveLength(2);
  });

  test('the receipts: everything resumes but the way back', async () => {
    const again = await without('receipts');
    expect(again.opened.resumed?.receipt).toBeNull();
    expect((await value(again.session.verify())).differences).toEqual([]);
    expect(await codes(again.session.revert())).toEqual(['revert-by-hand']);
  });

  test('the pack: what is installed is used', async () => {
    const again = await without('pack');
    expect(told(again)[0]?.message).toContain('has lost the pack since');
    expect(again.opened.resumed?.assessment.pack.id).toBe('community-public-good');
  });
});

describe('the pack in the workbook', () => {
  const [bundled] = packs;
  if (!bundled) throw new Error('There is no pack.');
  /** As if published later, with one rule less. */
  const newer: Pack = { ...bundled, version: '0.2.0', rules: bundled.rules.slice(1) };

  test('is the one that verify scores with, though another is installed', async () => {
    const { port } = await scored();
    const again = await begin(port.bytes(), { packs: [newer], now: clock(40) });
    expect(told(again).map(({ code }) => code)).toEqual(['pack-differs']);
    expect(again.opened.resumed?.assessment.pack.version).toBe('0.1.0');
    const verified = await value(again.session.verify());
    expect(verified.differences).toEqual([]);
    expect(verified.problems.map(({ code }) => code)).toEqual(['pack-differs']);
    await write(again);
    expect((await value(again.session.verify())).written).toContain('community-public-good 0.2.0');
  });

  test('scores where it is not installed at all', async () => {
    const { port } = await scored();
    const again = await begin(port.bytes(), { packs: packs.slice(1) });
    expect(again.opened.resumed?.assessment.pack.id).toBe('community-public-good');
    expect((await again.session.packs()).packs.map(({ id }) => id)).toContain('community-public-good');
  });

  test('is told when it is not the one that the workbook is marked with', async () => {
    const { port } = await scored();
    const other = await value(openFileWorkbook('tidy.xlsx', port.bytes()));
    const plan = await value(
      other.plan([{ kind: 'state', state: (await value(other.loadState()))?.state ?? {}, mark: 'ppn-002|9|0' }]),
    );
    await value(other.apply(plan));
    const again = await begin(other.bytes());
    expect(told(again).map(({ code }) => code)).toEqual(['mark-differs']);
    expect(told(again)[0]?.message).toMatch(
      /scored with ppn-002 9 0, but the pack kept in it is community-public-good 0\.1\.0/,
    );
  });
});

describe('verify', () => {
  /** The log as somebody with the right tools would write it. */
  const withLog = async (change: (log: readonly LogEntry[]) => readonly LogEntry[]) => {
    const { port } = await scored(3);
    const log = await logOf({ port });
    const bare = await value(
      openFileWorkbook(
        'tidy.xlsx',
        editCustomXml(
          port.bytes(),
          inPart('log', () => null),
        ),
      ),
    );
    const rest = (await value(bare.loadState()))?.state ?? {};
    await value(bare.saveState({ ...rest, log: change(log) }));
    return (await begin(bare.bytes())).session;
  };

  test('finds an entry that was taken out of the log', async () => {
    const { problems, differences } = await value((await withLog((log) => log.toSpliced(1, 1))).verify());
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['log-entry-gone', 'An entry is gone from the scoring log: the one before that of 2026-09-14 09:32 UTC.'],
    ]);
    expect(differences.length).toBeGreaterThan(0);
  });

  test('finds an entry that was changed', async () => {
    const session = await withLog((log) => log.map((entry, n) => (n === 1 ? { ...entry, what: 'Nothing.' } : entry)));
    expect((await value(session.verify())).problems.map(({ message }) => message)).toEqual([
      'The entry of 2026-09-14 09:31 UTC in the scoring log was changed after it was written.',
    ]);
  });

  test('the last entry too: its sheet still has it', async () => {
    const { differences } = await value((await withLog((log) => log.slice(0, -1))).verify());
    expect(differences.map(({ where }) => where)).toContain("'Goodmark log'!A5");
  });

  test('finds a changed cell in columns of ours beside a table', async () => {
    const { port } = await scored();
    const { session } = await begin(editCell(port.bytes(), 'Commitments', 'N5', '<v>1</v>'));
    expect((await value(session.verify())).differences).toMatchObject([{ where: 'Commitments!N5', found: '1' }]);
  });
});

describe('two people at once', () => {
  test("the other's entry stays in the log, and a replaced set-up is told before it is written", async () => {
    const mine = await begin();
    const theirs = createSession(mine.port, { now: clock(0) });
    await write({ session: theirs, opened: await value(theirs.open()) }, 3);
    const { preview } = await write(mine);
    expect(preview.notices).toMatchObject([
      { code: 'setup-replaced', severity: 'notice', message: expect.stringContaining('at 2026-09-14 09:00 UTC') },
    ]);
    const log = await logOf(mine);
    expect(log.map(({ when }) => when.slice(11, 16))).toEqual(['09:00', '09:30']);
    expect(log[1]?.before).toEqual([log[0]?.id]);
    expect((await value(mine.session.verify())).problems).toEqual([]);
    await value(mine.session.score({ ...mine.opened.proposal.setup, decimals: 1 }));
    expect((await value(mine.session.preview())).notices).toEqual([]);
  });
});

describe('what was written', () => {
  test('can be taken back one by one, the newest first, also after closing', async () => {
    const first = await scored();
    const second = await begin(editCell(first.port.bytes(), 'Goodmark results', 'C5', '<v>1</v>'));
    await write(second);
    const third = await begin(second.port.bytes());
    const receipts = await value(third.session.receipts());
    expect(receipts).toHaveLength(2);
    expect(third.opened.resumed?.receipt).toEqual(receipts[0]);
    expect((await value(third.session.revert())).conflicts).toEqual([]);
    expect(await value(third.session.receipts())).toEqual(receipts.slice(1));
    const { conflicts } = await value(third.session.revert(receipts[1]?.id));
    expect(conflicts.map(({ where }) => where)).toEqual(["'Goodmark results'!A5:H5"]);
    expect(await value(third.session.receipts())).toEqual([]);
    expect(await codes(third.session.revert())).toEqual(['nothing-to-revert']);
  });
});

test('a workbook of the first version is taken over: it resumes, its log goes on, and it can be taken back', async () => {
  const { port, opened } = await scored();
  const { setup } = opened.proposal;
  const entry = { when: '2026-09-01T08:00:00Z', what: 'Scored.', pack: 'community-public-good 0.1.0' };
  const log = [{ ...entry, packSha256: 'a'.repeat(64), workbookSha256: 'b'.repeat(64) }];
  const state = { format: 'goodmark-state/1', setup, receipt: null, ranks: {}, log };
  const escaped = JSON.stringify(state).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const old = editCustomXml(port.bytes(), (xml) => {
    const records = xml.includes('name="receipts"') && />(\[.*)<\/part>/.exec(xml)?.[1];
    return records
      ? `<goodmark xmlns="urn:goodmark:workbook:1"><state>${escaped}</state><written>${records}</written></goodmark>`
      : null;
  });
  const again = await begin(old);
  expect(told(again)).toEqual([]);
  expect(again.opened.resumed?.setup).toEqual(setup);
  await write(again);
  const kept = await logOf(again);
  expect(kept.map(({ what }) => what)).toEqual(['Scored.', 'Scored 5 bids, 5 ranked. First: Osier & Quill Ltd.']);
  expect((await value(again.session.verify())).problems).toEqual([]);
  await value(again.session.revert());
  const names = (await value(again.port.read())).grids.map(({ name }) => name);
  expect(names.some((name) => name.startsWith('Goodmark'))).toBe(false);
});
