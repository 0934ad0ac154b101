/** What Office's errors are in words, and what failures leave behind that the sweep over all steps does not look at. */
import { describe, expect, test } from 'vitest';
import { officeProblem } from '../../../addin/excel/office-errors';
import type { Book } from '../../excel/book';
import { besideBids, gridNamed, value } from '../workbook/contract';
import { faultAt, faultOf, kept, prepared, results } from './failing-requests';
import { openBook, tenderBook } from './tender-in-excel';

/** How many requests an apply takes. */
async function requests(): Promise<number> {
  const { host, port, plan } = await prepared();
  const start = host.bridge.trips.length;
  await value(port.apply(plan));
  return host.bridge.trips.length - start;
}

const namesInOrder = (book: Book): Book => ({
  ...book,
  names: book.names.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
});

test('one failing request of an apply that writes the same again, in its middle: all looks as it did', async () => {
  const { host, port } = openBook(await tenderBook());
  const outputs = [besideBids(await gridNamed(port, 'Bids')), kept('first')];
  await value(port.apply(await value(port.plan(outputs))));
  for (let n = 0; ; n++) {
    const before = host.save();
    const plan = await value(port.plan(outputs));
    const met = faultAt(host, n, faultOf('AccessDenied', 'in the middle'));
    const result = await port.apply(plan);
    host.bridge.faults = () => undefined;
    expect(host.save().sheets, `request ${n}`).toEqual(before.sheets);
    if (!result.ok) expect(namesInOrder(host.save())).toEqual(namesInOrder(before));
    if (!met()) return expect(result.ok).toBe(true);
  }
});

test.each([
  ['AccessDenied', 'the sheet or the workbook is protected, read-only or restricted.', 'Ask the owner of the workbook'],
  [
    'Unauthenticated',
    'the sheet or the workbook is protected, read-only or restricted.',
    'Ask the owner of the workbook',
  ],
  ['InvalidOperation', 'mostly because a cell is being edited.', 'Press Enter or Escape in the sheet'],
  ['InvalidOperationInCellEditMode', 'A cell is being edited.', 'Press Enter or Escape in the sheet'],
  ['ActivityLimitReached', 'Excel is busy with other work.', 'Wait a moment'],
  ['RequestAborted', 'Excel stopped in the middle of this.', 'Wait a moment'],
  ['InvalidArgument', 'somebody else changed the same place in the same moment.', 'Wait a moment'],
  ['GeneralException', 'mostly another workbook is in front of this one.', 'Click into a cell of this workbook'],
  ['InvalidSelection', 'Another workbook is in front of this one.', 'Click into a cell of this workbook'],
  [
    'RequestPayloadSizeLimitExceeded',
    'The workbook holds more than this Excel hands over.',
    'Copy the sheets that hold',
  ],
  [
    'ResponsePayloadSizeLimitExceeded',
    'The workbook holds more than this Excel hands over.',
    'Copy the sheets that hold',
  ],
  ['ItemNotFound', 'that was there a moment ago is gone from the workbook.', 'Read the workbook again'],
  ['InvalidReference', 'that was there a moment ago is gone from the workbook.', 'Read the workbook again'],
  ['ApiNotFound', 'This Excel lacks something that Goodmark needs.', 'Update Excel'],
  ['UnsupportedOperation', 'This Excel lacks something that Goodmark needs.', 'Update Excel'],
  ['InactiveWorkbook', 'Another workbook is in front of this one.', 'Click into a cell of this workbook'],
  ['InvalidOrTimedOutSession', 'Excel has lost the connection to this workbook.', 'Close the workbook, open it again'],
  ['MemoryLimitReached', 'The workbook holds more than this Excel hands over.', 'Copy the sheets'],
  ['MergedRangeConflict', 'somebody else changed the same place in the same moment.', 'Wait a moment'],
  ['ServiceNotAvailable', 'Excel is busy with other work.', 'Wait a moment'],
  ['UnsupportedFeature', 'This Excel lacks something that Goodmark needs.', 'Update Excel'],
  ['Brandnew', 'Excel reported Brandnew.', 'Wait a moment'],
])('%s has words of its own', (code, says, hint) => {
  const problem = officeProblem(code, 'Nothing was written.');
  expect(problem.message.endsWith(`${says} Nothing was written.`), problem.message).toBe(true);
  expect(problem.hint.startsWith(hint), problem.hint).toBe(true);
});

test('one failing request of a revert, at its very end: nothing of it stays behind, or all of it', async () => {
  const { host, port } = openBook(await tenderBook());
  const before = host.save();
  for (let n = 0; ; n++) {
    const receipt = await value(port.apply(await value(port.plan([results(90), kept('first')]))));
    const met = faultAt(host, n, (actions) => ({ code: 'GeneralException', atAction: actions - 1 }));
    const reverted = await port.revert(receipt);
    host.bridge.faults = () => undefined;
    if (!reverted.ok) await value(port.revert(receipt));
    const { sheets, names, properties } = host.save();
    expect({ sheets, names, properties }, `request ${n}`).toMatchObject({
      sheets: before.sheets,
      names: before.names,
      properties: before.properties,
    });
    if (!met()) return;
  }
});

describe('an Excel that keeps failing', () => {
  test('leaves the workbook untouched, or says plainly where to look', async () => {
    const trips = await requests();
    const seen = new Set<string>();
    for (let n = 0; n < trips; n++) {
      const { host, port, plan, before } = await prepared();
      const start = host.bridge.trips.length;
      host.bridge.faults = (_trip, number) => (number >= start + n ? { code: 'AccessDenied' } : undefined);
      const result = await port.apply(plan);
      const code = result.ok ? 'written' : (result.problems[0]?.code ?? '');
      seen.add(code);
      if (code === 'excel-refused') expect(host.save()).toEqual(before);
      else if (!result.ok) expect(result.problems[0]?.hint).toContain('Results');
    }
    expect([...seen].toSorted()).toEqual(['excel-refused', 'partly-written']);
  });

  test('lets nothing be written at all: nothing was, and it is not said that anything might have been', async () => {
    const { host, port, plan, before } = await prepared();
    host.bridge.faults = ({ isWrite }) => (isWrite ? { code: 'AccessDenied' } : undefined);
    expect(await port.apply(plan)).toMatchObject({ ok: false, problems: [{ code: 'excel-refused' }] });
    expect(host.save()).toEqual(before);
  });

  test('a cell that is being edited is named, with the way out', async () => {
    const { host, port, plan } = await prepared();
    host.bridge.faults = () => ({ code: 'InvalidOperationInCellEditMode' });
    const result = await port.apply(plan);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'cell-being-edited', message: 'A cell is being edited. Nothing was written.' }],
    });
  });
});
