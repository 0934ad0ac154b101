/** One buyer's work from reading to reverting, over the real file adapter. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import type { WorkbookPort } from '../../../addin/workbook/port';
import { packs } from '../../../core/packs/register';
import type { Result } from '../../../core/result';
import { editCell } from './edit-cell';

const now = () => new Date('2026-09-14T09:30:00Z');

async function settled<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

async function begin(bytes?: Uint8Array) {
  const port = await settled(
    openFileWorkbook('tidy.xlsx', bytes ?? new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'))),
  );
  const session = createSession(port, { now });
  const opened = await settled(session.open());
  return { port, session, opened };
}

test('reads, scores, previews, writes and takes back', async () => {
  const { port, session, opened } = await begin();
  const original = port.bytes();
  await settled(session.score(opened.proposal.setup));
  const { plan } = await settled(session.preview());
  expect(plan.writes.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining([
      'Goodmark results',
      'Goodmark working',
      'Goodmark findings',
      'Goodmark log',
      'Commitments',
    ]),
  );
  expect(port.bytes()).toEqual(original);

  await settled(session.apply(plan));
  const sheets = (await settled(port.read())).grids.map(({ name }) => name);
  expect(sheets).toContain('Goodmark results');

  const { removed, conflicts } = await settled(session.revert());
  expect(conflicts).toEqual([]);
  expect(removed.length).toBeGreaterThan(0);
  const after = (await settled(port.read())).grids;
  expect(after.map(({ name }) => name)).toEqual(opened.recognition.sheets.map(({ name }) => name));
});

test('resumes after the file was closed: same set-up, same result, and it can still be taken back', async () => {
  const first = await begin();
  const setup = { ...first.opened.proposal.setup, decimals: 3 };
  const scored = await settled(first.session.score(setup));
  await settled(first.session.apply((await settled(first.session.preview())).plan));

  const second = await begin(first.port.bytes());
  expect(second.opened.resumed?.setup).toEqual(setup);
  expect(second.opened.resumed?.assessment.bids).toEqual(scored.bids);
  expect(second.opened.resumed?.receipt).not.toBeNull();
  await settled(second.session.revert());
  const sheets = (await settled(second.port.read())).grids.map(({ name }) => name);
  expect(sheets.some((name) => name.startsWith('Goodmark'))).toBe(false);
});

test('scoring again replaces what was written, and the log grows', async () => {
  const { port, session, opened } = await begin();
  for (const decimals of [2, 1]) {
    await settled(session.score({ ...opened.proposal.setup, decimals }));
    await settled(session.apply((await settled(session.preview())).plan));
  }
  const sheets = (await settled(port.read())).grids;
  expect(sheets.filter(({ name }) => name.startsWith('Goodmark results'))).toHaveLength(1);
  const log = sheets
    .find(({ name }) => name === 'Goodmark log')
    ?.values.flat()
    .filter((cell) => typeof cell === 'string' && cell.startsWith('Scored 5 bids'));
  expect(log).toHaveLength(2);
});

test('says who moves when it is scored differently the second time', async () => {
  const { session, opened } = await begin();
  const { setup } = opened.proposal;
  await settled(session.score(setup));
  await settled(session.apply((await settled(session.preview())).plan));
  const [quality, price, social] = setup.criteria;
  if (!quality || !price || !social) throw new Error('The tidy sample has three criteria.');
  await settled(
    session.score({
      ...setup,
      criteria: [
        {
          ...quality,
          weight: 0.1,
          childWeights: 'of-parent',
          criteria: quality.criteria?.map((part) => ({ ...part, weight: 1 / 3 })),
        },
        { ...price, weight: 0.8 },
        social,
      ],
    }),
  );
  const { moves } = await settled(session.preview());
  expect(moves).toContainEqual({ bid: 'Hollowmere Land Co-operative', from: 3, to: 1 });
});

test('why: a bid, a criterion, a cell of ours and a cell of the buyer', async () => {
  const { session, opened } = await begin();
  const { bids } = await settled(session.score(opened.proposal.setup));
  const [first] = bids;
  if (!first) throw new Error('The tidy sample has bids.');
  const bid = await session.why({ bid: first.id, lot: null, criterion: null });
  expect(bid).toMatchObject({ value: '81.96 points', title: 'Osier & Quill Ltd, rank 1' });
  expect(bid?.wouldChange.join(' ')).toContain('Hollowmere');

  const price = await session.why({ bid: first.id, lot: null, criterion: 'Price' });
  expect(price?.sentence).toContain('352');
  expect(price?.from).toEqual(expect.arrayContaining(['Prices!G4', 'Prices!G6']));

  await settled(session.apply((await settled(session.preview())).plan));
  expect((await session.why({ where: "'Goodmark results'!C5" }))?.title).toBe('Osier & Quill Ltd, rank 1');
  expect((await session.why({ where: "'Goodmark results'!E5" }))?.title).toContain('Osier & Quill Ltd: ');
  expect((await session.why({ where: 'Prices!G4' }))?.parts.map(({ title }) => title)).toContain(
    'Osier & Quill Ltd: Price',
  );
  expect((await session.why({ where: 'Commitments!C8' }))?.title).toBe('A commitment of Osier & Quill Ltd');
  expect(await session.why({ where: 'Cover!A1' })).toBeNull();
});

test('verifies what was written, also after the file was closed, and names a cell that somebody changed', async () => {
  const { port, session, opened } = await begin();
  await settled(session.score(opened.proposal.setup));
  await settled(session.apply((await settled(session.preview())).plan));
  const again = await begin(port.bytes());
  const verified = await settled(again.session.verify());
  expect(verified.differences).toEqual([]);
  expect(verified.compared).toBeGreaterThan(100);
  expect(verified.written).toBe('2026-09-14 09:30 with community-public-good 0.1.0');

  const changed = await begin(editCell(port.bytes(), 'Goodmark results', 'C5', '<v>91.96</v>'));
  expect((await settled(changed.session.verify())).differences).toEqual([
    { where: "'Goodmark results'!C5", found: '91.96', expected: '81.96' },
  ]);
});

test('verifying, which scores as it was written, changes nothing of what is previewed: that is what was scored last', async () => {
  const { port, session, opened } = await begin();
  await settled(session.score(opened.proposal.setup));
  await settled(session.apply((await settled(session.preview())).plan));
  await settled(session.score({ ...opened.proposal.setup, decimals: 1 }));
  expect((await settled(session.verify())).differences).toEqual([]);
  await settled(session.apply((await settled(session.preview())).plan));
  const kept = await settled(port.loadState());
  expect(kept?.state['setup']).toMatchObject({ setup: { decimals: 1 } });
});

test('verifies what was written some time after it was planned', async () => {
  let minutes = 0;
  const port = await settled(
    openFileWorkbook('tidy.xlsx', new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'))),
  );
  const session = createSession(port, { now: () => new Date(Date.UTC(2026, 8, 14, 9, minutes++)) });
  await settled(session.score((await settled(session.open())).proposal.setup));
  await settled(session.apply((await settled(session.preview())).plan));
  expect((await settled(session.verify())).differences).toEqual([]);
});

test('a cancelled run changes nothing and says so', async () => {
  const { session, opened } = await begin();
  const running = session.score(opened.proposal.setup);
  await session.cancel();
  const result = await running;
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['cancelled']);
});

test('packs that are asked for while the workbook is read wait for it, and are not loaded before', async () => {
  const file = await settled(
    openFileWorkbook('tidy.xlsx', new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'))),
  );
  let letRead = () => {};
  const mayRead = new Promise<void>((resolve) => {
    letRead = resolve;
  });
  const port: WorkbookPort = {
    read: (watch) => mayRead.then(() => file.read(watch)),
    loadState: () => file.loadState(),
    plan: (outputs) => file.plan(outputs),
    apply: (plan, watch) => file.apply(plan, watch),
    revert: (receipt, state) => file.revert(receipt, state),
    saveState: (state) => file.saveState(state),
    select: (where) => file.select(where),
    onEdit: (listener) => file.onEdit(listener),
  };
  const session = createSession(port);
  const done: string[] = [];
  const opening = session.open().then(() => done.push('read'));
  const offered = session.packs().then(() => done.push('packs'));
  // What scores is there, so that packs wait for the reading alone.
  await import('../../../addin/workbook/scorer');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toEqual([]);
  letRead();
  await Promise.all([opening, offered]);
  expect(done).toEqual(['read', 'packs']);
});

test('progress is told in words', async () => {
  const { session, opened } = await begin();
  const steps: string[] = [];
  await settled(session.score(opened.proposal.setup, ({ step }) => steps.push(step)));
  expect(steps).toEqual(['Reading the bids', 'Scoring the bids', 'Done']);
});

test('a pack of nothing but hints is not offered to score with', async () => {
  const port = await settled(
    openFileWorkbook('tidy.xlsx', new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'))),
  );
  const session = createSession(port, { packs });
  await settled(session.open());
  expect(packs.map(({ id }) => id)).toContain('local-benefit');
  expect((await session.packs()).packs.map(({ id }) => id)).toEqual(
    packs.map(({ id }) => id).filter((id) => id !== 'local-benefit'),
  );
});

test('asks in the wrong order get a plain answer', async () => {
  const port = await settled(
    openFileWorkbook('tidy.xlsx', new Uint8Array(await readFile('addin/workbench/samples/tidy.xlsx'))),
  );
  const session = createSession(port);
  const codes = [await session.preview(), await session.revert()].map((result) =>
    result.ok ? '' : result.problems[0]?.code,
  );
  expect(codes).toEqual(['not-open', 'nothing-to-revert']);
});
