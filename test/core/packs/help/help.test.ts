import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { help, helpPage, helpPages } from '../../../../core/packs/help/help';

const sourcesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(?:help|ppn|community|local)/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
const sources = ['core/packs', 'addin/cli/pack'].map(sourcesIn).join('\n');
/** The first text handed to whatever makes a problem. */
const codes = [
  ...new Set(
    [...sources.matchAll(/(?:[Pp]roblem|refused?|why\[obstacle\])\(\s*'([a-z]+(?:-[a-z]+)+)'|\['(seal-[a-z-]+)'/g)].map(
      ([, code = '', seal = '']) => code || seal,
    ),
  ),
];

test('there are codes to look at', () => {
  expect(codes).toEqual(
    expect.arrayContaining(['pack-shape', 'seal-key-expired', 'publisher-replayed', 'rule-never-met']),
  );
});

test.each(codes)('%s has its page', (code) => {
  expect(helpPage(code)).toContain(`## ${code}`);
});

describe('a page', () => {
  test.each(Object.entries(help))('%s is made of whole sentences', (_, { means, mend }) => {
    for (const text of [means, mend]) expect(text).toMatch(/^[A-Z"].*[.:]$|^[A-Z"].*"\.$/);
  });

  test('of no code is none', () => {
    expect(helpPage('toString')).toBeUndefined();
  });
});

test('the page of all codes is up to date', async () => {
  await expect(helpPages()).toMatchFileSnapshot('../../../../core/packs/problems.md');
});
