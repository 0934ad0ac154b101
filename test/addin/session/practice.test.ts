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
  const { port1, port2 } = new MessageChannel();
  let heard = 0;
  port2.onmessage = () => {
    heard += 1;
  };
  const heardBefore: number[] = [];
  await practise(() => {
    heardBefore.push(heard);
    port1.postMessage(null);
    return false;
  });
  port1.close();
  // One may still be on its way when the next sheet begins.
  expect(heardBefore).toHaveLength(practiceSheets.length);
  expect(heardBefore.at(-1)).toBeGreaterThanOrEqual(practiceSheets.length - 2);
});
