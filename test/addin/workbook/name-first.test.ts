import { expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { createSession } from '../../../addin/workbook/create-session';
import { value } from './contract';

const tender = [
  ['Bidder', 'Method (60%) out of 5', 'Price (40%)'],
  ['שקמה בע״מ', 5, 100],
  ['شركة الأمل', 4, 110],
  ['Brackenfell', 3, 120],
];

test('the working of a bidder whose name is written from right to left reads from left to right', async () => {
  const bytes = new TextEncoder().encode(tender.map((row) => row.join()).join('\n'));
  const port = await value(openFileWorkbook('tender.csv', bytes));
  const session = createSession(port);
  await value(session.score((await value(session.open())).proposal.setup));
  await value(session.apply((await value(session.preview())).plan));
  const [sheet] = (await value(port.read())).grids;
  const workings = sheet?.values.slice(1).map((cells) => String(cells?.at(-1)));
  expect(workings).toEqual([
    expect.stringMatching(/^\u200eשקמה בע״מ\u200e: 60\.00 \+ 40\.00 = 100\.00\./),
    expect.stringMatching(/^\u200eشركة الأمل\u200e: 48\.00 \+ /),
    // Nothing is put around other names.
    expect.stringMatching(/^Brackenfell: 36\.00 \+ /),
  ]);
});

test('what "Why" is of keeps such a name apart from the words around it', async () => {
  const bytes = new TextEncoder().encode(tender.map((row) => row.join()).join('\n'));
  const port = await value(openFileWorkbook('tender.csv', bytes));
  const session = createSession(port);
  await value(session.score((await value(session.open())).proposal.setup));
  const titles = await Promise.all(
    ['שקמה בע״מ', 'Brackenfell'].map(async (bid) => (await session.why({ bid, lot: null, criterion: null }))?.title),
  );
  expect(titles).toEqual(['\u2068שקמה בע״מ\u2069, rank 1', 'Brackenfell, rank 3']);
});
