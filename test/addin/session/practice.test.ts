import { expect, test } from 'vitest';
import { practiceSheets, practise } from '../../../addin/session/practice';
import { readTender } from '../../../core/read-tender';

test('what is practised on is read as a tender is, so that a tender finds it ready', () => {
  const { facts, recognition } = readTender(practiceSheets);
  expect(recognition.tables.map(({ sheet, purposes }) => `${sheet}: ${purposes}`)).toEqual([
    'Marks: bids,marks',
    'Prices: bids,prices',
    'Criteria: criteria',
    'Commitments: bids,commitments,unit-values',
  ]);
  expect(facts.bidders.map(({ name }) => name)).toEqual(['Alder Ltd', 'Birch CIC', 'Cedar LLP']);
});

test('the buyer’s own workbook goes before practice', async () => {
  let looked = 0;
  await practise(() => {
    looked += 1;
    return looked > 1;
  });
  expect(looked).toBe(2);
});

test('whatever is asked meanwhile is heard between two sheets', async () => {
  let heard = 0;
  const listening = (async () => {
    for (let n = 0; n < practiceSheets.length; n++) {
      await nextTask();
      heard += 1;
    }
  })();
  await practise(() => false);
  expect(heard).toBeGreaterThanOrEqual(practiceSheets.length - 1);
  await listening;
});
