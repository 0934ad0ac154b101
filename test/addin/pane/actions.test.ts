import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { createActions } from '../../../addin/pane/actions';
import { unticked } from '../../../addin/pane/mapping';
import { noticesOf } from '../../../addin/pane/notices';
import { initialState } from '../../../addin/pane/state';
import { createStore } from '../../../addin/pane/store';
import { unrankedPlace } from '../../../addin/pane/unranked-place';
import { createSession } from '../../../addin/workbook/create-session';
import type { Problem } from '../../../core/result';

const samples = join(import.meta.dirname, '../../../addin/workbench/samples');

/** The pane's logic over a real session and a real file: everything but the drawing. */
async function paneOver(sample: string) {
  const file = await openFileWorkbook(
    `${sample}.xlsx`,
    new Uint8Array(await readFile(join(samples, `${sample}.xlsx`))),
  );
  if (!file.ok) throw new Error(file.problems[0]?.message);
  const store = createStore(initialState);
  return { store, file: file.value, actions: createActions(createSession(file.value), store) };
}

test('read, score, preview, write and revert leave the state that each step draws', async () => {
  const { store, actions } = await paneOver('tidy');
  await actions.read();
  expect(store.get().opened?.recognition.tables.length).toBeGreaterThan(3);
  await actions.showScore();
  expect(store.get()).toMatchObject({ step: 'score', busy: null, failure: null, stale: false });
  await actions.preview();
  expect(store.get().panel).toBe('preview');
  await actions.write();
  expect(store.get().receipt?.writes.some(({ newSheet }) => newSheet)).toBe(true);
  await actions.revert();
  expect(store.get()).toMatchObject({ receipt: null, reverted: { conflicts: [] } });
});

test('tables are there to look at before their cells are read, and stay until all of it is', async () => {
  const { store, actions } = await paneOver('tidy');
  const shown: string[] = [];
  store.subscribe(() => {
    const { opened, busy } = store.get();
    shown.push(opened ? 'all of it' : busy?.progress?.recognition ? 'tables' : busy ? 'at work' : 'nothing');
  });
  await actions.read();
  const told = shown.filter((what, n) => what !== shown[n - 1]);
  expect(told).toEqual(['nothing', 'at work', 'tables', 'all of it']);
});

test('a pack goes onto sheets and comes off them again from the panel of packs, also in a later sitting', async () => {
  const { store, actions, file } = await paneOver('tidy');
  await actions.read();
  await actions.previewPack('ppn-002');
  expect(store.get()).toMatchObject({ panel: 'pack-sheets', packPreview: { pack: { id: 'ppn-002' } }, receipt: null });
  await actions.writePack();
  expect(store.get()).toMatchObject({ panel: 'packs', packPreview: null, receipt: { of: 'pack' }, failure: null });

  const later = createStore(initialState);
  const again = createActions(createSession(file), later);
  await again.read();
  await again.lookAtPacks();
  expect(later.get().receipt?.of).toBe('pack');
  await again.revert();
  expect(later.get()).toMatchObject({ receipt: null, reverted: { conflicts: [] } });
});

test('a part that does not come leaves the pane free, and says what to do', async () => {
  const file = await openFileWorkbook('tidy.xlsx', new Uint8Array(await readFile(join(samples, 'tidy.xlsx'))));
  if (!file.ok) throw new Error(file.problems[0]?.message);
  const session = createSession(file.value);
  const store = createStore(initialState);
  const cut = { ...session, score: () => Promise.reject(new Error('Failed to fetch scorer.js')) };
  const actions = createActions(cut, store);
  await actions.read();
  await actions.showScore();
  expect(store.get().busy).toBeNull();
  expect(store.get().failure?.problems).toMatchObject([
    { code: 'stopped-short', message: expect.stringContaining('Failed to fetch scorer.js') },
  ]);
});

test('what could not be read of packs is told with the reading it came with, and with no later one', async () => {
  const file = await openFileWorkbook('tidy.xlsx', new Uint8Array(await readFile(join(samples, 'tidy.xlsx'))));
  if (!file.ok) throw new Error(file.problems[0]?.message);
  const session = createSession(file.value);
  const answers: ((problems: readonly Problem[]) => void)[] = [];
  const slow = {
    ...session,
    packs: async () => {
      const problems = await new Promise<readonly Problem[]>((resolve) => answers.push(resolve));
      return { ...(await session.packs()), problems };
    },
  };
  const problem = (code: string): Problem => ({ code, severity: 'notice', path: [], message: code, hint: '' });
  const store = createStore(initialState);
  const actions = createActions(slow, store);
  const codes = () => store.get().opened?.problems.map(({ code }) => code) ?? [];
  const first = actions.read();
  await expect.poll(() => answers.length).toBe(1);
  const second = actions.read();
  await expect.poll(() => answers.length).toBe(2);
  answers[0]?.([problem('of-the-first')]);
  await first;
  expect(codes()).not.toContain('of-the-first');
  answers[1]?.([problem('of-the-second')]);
  await second;
  expect(codes()).toContain('of-the-second');
});

test('a set-up that does not add up while it is edited is told, and is no failure', async () => {
  const { store, actions } = await paneOver('tidy');
  await actions.read();
  await actions.showScore();
  const before = store.get().assessment;
  actions.edit((setup) => ({ ...setup, criteria: setup.criteria.map((each) => ({ ...each, weight: null })) }));
  await actions.rescore();
  expect(store.get().failure).toBeNull();
  expect(store.get().cannotScore.length).toBeGreaterThan(0);
  expect(store.get().assessment).toBe(before);
});

test('scoring that the buyer asked for is not overtaken by the scoring of an edit just before', async () => {
  const { store, actions } = await paneOver('tidy');
  await actions.read();
  await actions.showScore();
  actions.go('set-up');
  actions.edit((setup) => ({ ...setup, decimals: 3 }));
  await Promise.all([actions.showScore(), actions.rescore()]);
  expect(store.get()).toMatchObject({ step: 'score', stale: false, failure: null });
  expect(store.get().assessment?.setup.decimals).toBe(3);
});

test('accepting every doubtful column leaves none to tick', async () => {
  const { store, actions } = await paneOver('messy');
  await actions.read();
  const recognition = store.get().opened?.recognition;
  if (!recognition) throw new Error('The sample is read.');
  actions.tick(unticked(recognition, store.get().ticked), true);
  expect(unticked(recognition, store.get().ticked)).toEqual([]);
});

test('a bid without a price is shown with the cell that lacks it, and notices are three at most', async () => {
  const { store, actions } = await paneOver('messy');
  await actions.read();
  await actions.showScore();
  const { assessment } = store.get();
  if (!assessment) throw new Error('The sample is scored.');
  const out = assessment.bids.find(({ rank }) => rank === null);
  expect(out && unrankedPlace(out, assessment)).toBe("'2. Tender sums'!G10");
  const notices = noticesOf(assessment);
  expect(notices.length).toBeLessThanOrEqual(3);
  expect(notices[0]?.weight).toBe('warning');
  // What is not scored at all goes before how numbers were written.
  const note = (code: string) => ({ code, severity: 'notice' as const, path: ['Bids!B2'], message: code, hint: '' });
  const problems = ['read-text-number', 'read-european', 'read-hidden', 'marks-not-used'].map(note);
  const lots = assessment.lots.map((lot) => ({
    ...lot,
    sensitivity: { leaveOneOut: [], addOne: [], breakEven: [] },
  }));
  expect(noticesOf({ ...assessment, lots, problems, findings: [] })[0]?.id).toBe('notice marks-not-used');
});

test('a file saved after writing is resumed with its set-up, its score and its receipt', async () => {
  const first = await paneOver('tidy');
  await first.actions.read();
  await first.actions.showScore();
  await first.actions.preview();
  await first.actions.write();
  const again = await openFileWorkbook('tidy.xlsx', first.file.bytes());
  if (!again.ok) throw new Error(again.problems[0]?.message);
  const store = createStore(initialState);
  await createActions(createSession(again.value), store).read();
  expect(store.get().receipt?.writes.length).toBeGreaterThan(0);
  expect(store.get().assessment?.bids.length).toBe(first.store.get().assessment?.bids.length);
});
