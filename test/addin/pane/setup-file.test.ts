import { expect, test } from 'vitest';
import { readSetupFile, setupFileName, setupFileText } from '../../../addin/pane/setup-file';
import type { Setup } from '../../../core/setup/setup';

const setup: Setup = {
  format: 'goodmark-setup/1',
  pack: 'community-public-good',
  decimals: 2,
  rounding: 'half-up',
  criteria: [{ name: 'Price', weight: 1, method: { id: 'price.lowestOverBid' } }],
};

test('a set-up that was saved is loaded as it was', () => {
  expect(readSetupFile('a.setup.json', setupFileText(setup))).toEqual({ ok: true, value: setup });
});

test('the file is named after the workbook', () => {
  expect(setupFileName('Parks 2026.v2.xlsx')).toBe('Parks 2026.v2.setup.json');
});

const problems = (text: string) => {
  const read = readSetupFile('notes.json', text);
  return read.ok ? [] : read.problems;
};

test.each([
  ['a text', 'Dear all', 'notes.json is not a set-up: it is not JSON.'],
  ['a huge file', ' '.repeat(6_000_000), 'notes.json is too large for a set-up.'],
  ['a weight above the whole', JSON.stringify({ ...setup, criteria: [{ name: 'Price', weight: 40 }] }), 'weight'],
])('%s is no set-up, and says so without a word about the terminal', (_what, text, says) => {
  const [first] = problems(text);
  expect(first?.message).toContain(says);
  expect(first?.hint).toBe('Choose a set-up that Goodmark saved; "Save the set-up" in this menu makes one.');
});
