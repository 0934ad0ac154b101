import { mergePacks } from '../../../core/packs/compare/merge';
import { writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { problemsText } from '../print';
import type { Command } from './command';
import { loadPack } from './load';

export const merge: Command = {
  takes: 'merge <base> <ours> <theirs> --out merged.json',
  does: "joins two teams' edits of one pack, and lists what both changed",
  least: 3,
  most: 3,
  writes: '.json',
  options: { out: { type: 'string' } },
  async run({ given, option }) {
    const [base, ours, theirs] = await Promise.all(given.map(loadPack));
    for (const pack of [base, ours, theirs]) if (pack && !pack.ok) return stopped(pack.problems);
    if (!base?.ok || !ours?.ok || !theirs?.ok) throw new Error('A merge takes three packs.');
    const { pack, conflicts } = mergePacks(base.value, ours.value, theirs.value);
    const listed = conflicts.map(({ sentence }) => sentence).join('\n');
    if (!pack.ok) return done([listed, problemsText(pack.problems)].filter(Boolean).join('\n'), 1);
    const text = `${JSON.stringify(pack.value, null, 2)}\n`;
    const out = option('out');
    if (out === undefined) return { exit: conflicts.length > 0 ? 1 : 0, stdout: text.trimEnd(), stderr: listed };
    const written = await writeWhole(out, text);
    if (!written.ok) return stopped(written.problems);
    return done([listed, `Merged into ${out}.`].filter(Boolean).join('\n'), conflicts.length > 0 ? 1 : 0);
  },
};
