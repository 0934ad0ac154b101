import { expect, test } from 'vitest';
import { openFileWorkbook } from '../../../addin/file/file-workbook';
import { readSheet } from '../../../addin/workbench/grid/read-sheet';
import { usualHeight } from '../../../addin/workbench/grid/sheet';
import { createSession } from '../../../addin/workbook/create-session';
import { value } from '../workbook/contract';

test('a row is as high as the headings need that were written into it', async () => {
  const csv = 'Bidder,Quality (60%) out of 5,Price (40%)\nOsier & Quill,4,100\nBrackenfell,5,120\n';
  const file = await value(openFileWorkbook('bids.csv', new TextEncoder().encode(csv)));
  const session = createSession(file);
  const { proposal } = await value(session.open());
  await value(session.score(proposal.setup));
  const { plan } = await value(session.preview());
  const { writes } = await value(session.apply(plan));
  const [tab] = file.sheets();
  const own = writes.filter(({ sheet }) => sheet === tab?.name).map(({ area }) => area);
  expect(own.length).toBe(1);
  const view = file.view();
  const shown = tab && view.ok ? readSheet(view.value, { ...tab, hidden: false, own }) : null;
  expect(shown?.rowHeights.get(0)).toBeGreaterThan(usualHeight * 1.5);
  expect(shown?.rowHeights.get(1)).toBeUndefined();
});
