import { expect, test } from 'vitest';
import { givingFirst, readFirst } from '../../../addin/session/first-reading';
import { openBook, tenderBook } from '../excel/tender-in-excel';

const never = new AbortController().signal;

test('what the page read first is given once, and the workbook as it is to whoever reads again', async () => {
  const { host, port } = openBook(await tenderBook());
  const first = await readFirst(port, never).done;
  host.type('Bids', { top: 0, left: 0, bottom: 0, right: 0 }, 'Changed since');
  const given = givingFirst(port, first);
  expect(await given.read()).toBe(first.reading);
  expect(await given.loadState()).toBe(first.kept);
  expect(await given.read()).not.toEqual(first.reading);
});

test('a first reading that was stopped is told as such, and does not stand in the way of the next', async () => {
  const { port } = openBook(await tenderBook());
  const given = givingFirst(port, await readFirst(port, AbortSignal.abort()).done);
  expect(await given.read()).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
  expect(await given.read()).toMatchObject({ ok: true });
});

test('progress of the first reading is told to whoever comes to watch', async () => {
  const { port } = openBook(await tenderBook());
  const reading = readFirst(port, never);
  const steps: string[] = [];
  reading.watch(({ step }) => steps.push(step));
  await reading.done;
  expect(steps[0]).toMatch(/^Reading /);
});
