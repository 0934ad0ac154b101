import { expect, test } from 'vitest';
import { readSettingsFile, settingsFile } from '../../extension/options/settings-file';

const settings = { place: 'OX3 9DU', packs: { 'local-benefit': false }, portals: { ted: false }, exactLookup: true };

test('settings travel in a file', () => {
  expect(readSettingsFile(settingsFile(settings))).toEqual({ ok: true, value: settings });
});

test.each([
  '',
  '{}',
  'null',
  '{"format":"goodmark-settings/2"}',
  '{"format":"goodmark-settings/1","settings":{"place":1}}',
])('a file of %j changes nothing, and says so', (text) => {
  const read = readSettingsFile(text);
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['not-settings']);
});
