/** The functions as Excel calls them: through Microsoft's own runtime for custom functions. */
import { expect, test } from 'vitest';
import { associateFunctions } from '../../../addin/functions/associate';
import { functions } from '../../../addin/functions/index';
import { newBook, newSheet } from '../../excel/book';
import { openInExcel } from '../../excel/excel-host';

function openWithFunctions(sets?: Readonly<Record<string, string>>) {
  const book = newBook('empty.xlsx');
  book.sheets.push(newSheet(book, 'Sheet1'));
  const host = openInExcel(book, sets);
  expect(associateFunctions(host.customFunctions)).toBe(true);
  return host;
}

/** As the library puts an error in the middle of a matrix. */
const errorCell = (code: string, message: string) =>
  expect.objectContaining({ valueType: 'CustomFunctionError', code, message });

test('a matrix goes in, and a matrix comes out', async () => {
  const { callFunction } = openWithFunctions();
  const prices = [[120_000], [124_000], [''], [142_000]];
  expect(await callFunction('POINTS', [prices, 'price.lowestOverBid', 60, null, null, 2])).toEqual({
    ok: true,
    value: [[60], [58.06], [''], [50.7]],
  });
});

test('every function gives its example, all at once', async () => {
  const { callFunction } = openWithFunctions();
  const answers = await Promise.all(functions.map(({ id, example }) => callFunction(id, example.arguments)));
  expect(answers).toEqual(functions.map(({ example }) => ({ ok: true, value: example.result })));
});

test('an error in one row leaves the other rows alone', async () => {
  const { callFunction } = openWithFunctions();
  expect(await callFunction('POINTS', [[[4], ['tbc']], 'marks.scale', 40, 5, null, null])).toEqual({
    ok: true,
    value: [[32], [errorCell('#VALUE!', 'Cell 2: "tbc" is not a number.')]],
  });
  expect(await callFunction('VALUE', [[[4]], 'Juggling', null, null])).toEqual({
    ok: true,
    value: [[errorCell('#N/A', 'Cell 1: No measure of the pack has words in this text.')]],
  });
});

test('an error that stands in a cell spoils that row alone', async () => {
  const { callFunction } = openWithFunctions();
  const marks = [[4], [{ type: 'CustomFunctionError', code: '#N/A' }]];
  expect(await callFunction('POINTS', [marks, 'marks.scale', 40, 5, null, null])).toEqual({
    ok: true,
    value: [[32], [errorCell('#VALUE!', 'Cell 2: #N/A is not a number.')]],
  });
});

test('an error that stands where one number is asked for is said to be that, and not taken for nothing', async () => {
  const { callFunction } = openWithFunctions();
  const wrong = { type: 'CustomFunctionError', code: '#N/A' };
  expect(await callFunction('POINTS', [[[4]], 'price.lowestOverBid', 40, wrong])).toMatchObject({ ok: false, code: 7 });
  expect(await callFunction('POINTS', [[[4]], 'marks.scale', 40, wrong, null, null])).toMatchObject({
    message: 'The setting is #N/A: put that right first.',
  });
});

test('an Excel of before, which takes results in another form, has the same', async () => {
  const { callFunction } = openWithFunctions({ ExcelApi: '1.14', RichApiRuntime: '1.2', CustomFunctions: '1.3' });
  expect(await callFunction('POINTS', [[[4], ['']], 'marks.scale', 40, 5, null, null])).toEqual({
    ok: true,
    value: [[32], ['']],
  });
});

test('an unknown method is one #VALUE! with a sentence', async () => {
  const { callFunction } = openWithFunctions();
  expect(await callFunction('POINTS', [[[4]], 'marks scala', 40, 5, null, null])).toEqual({
    ok: false,
    code: 7,
    message: expect.stringMatching(/^There is no scoring method "marks scala"; the nearest is "marks.scale" /),
  });
});

test('what Excel adds behind the arguments does not pass for one of them', async () => {
  const { callFunction } = openWithFunctions();
  expect(await callFunction('POINTS', [[[4]], 'price.lowestOverBid', 40])).toEqual({ ok: true, value: [[40]] });
});

test('an Excel without custom functions is told apart', () => {
  expect(associateFunctions(undefined)).toBe(false);
  expect(associateFunctions({})).toBe(false);
});
