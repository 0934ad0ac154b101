import { existsSync } from 'node:fs';
import { placeholders } from '../../../core/packs/lint/placeholders';
import type { Pack } from '../../../core/packs/pack';
import { writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { type Command, problem } from './command';

/** A small sound pack to start from: what is to be replaced says so. */
const start = (id: string, day: string): Pack => ({
  format: 'goodmark-pack/1',
  id,
  version: '0.1.0',
  title: id,
  summary: placeholders.summary,
  publisher: placeholders.organisation,
  licence: 'CC-BY-4.0',
  attribution: placeholders.organisation,
  jurisdiction: 'United Kingdom',
  validFrom: day,
  outcomes: [],
  measures: [],
  rules: [
    {
      id: 'commitment-dated',
      title: 'Every commitment says by when',
      on: 'commitment',
      expect: { field: 'date', present: true },
      rationale: 'A promise without a date cannot be followed up.',
      hint: 'Ask the bidder by when.',
      source: { publisher: placeholders.organisation, document: placeholders.document },
      standing: 'unverified',
      goals: [12],
      examples: [
        { given: { date: '2027-03-31' }, verdict: 'met' },
        { given: {}, verdict: 'unmet' },
      ],
    },
  ],
  missing: [],
});

export const scaffold: Command = {
  takes: 'new <id> [--out file.json]',
  does: 'writes a small pack to start from',
  least: 1,
  most: 1,
  writes: '.json',
  options: { out: { type: 'string' } },
  async run({ given: [id = ''], option }) {
    const file = option('out') ?? `${id}.json`;
    if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(id))
      return stopped([
        problem('pack-id', [id], `"${id}" is no id of a pack.`, 'Use lower-case letters, digits, hyphens and dots.'),
      ]);
    if (existsSync(file))
      return stopped([problem('file-exists', [file], `${file} is there already.`, 'Give --out another name.')]);
    const written = await writeWhole(
      file,
      `${JSON.stringify(start(id, new Date().toISOString().slice(0, 10)), null, 2)}\n`,
    );
    return written.ok
      ? done(`Written to ${file}. Edit it, then run: npm run pack -- check ${file}`)
      : stopped(written.problems);
  },
};
