import { countsOf } from '../../../core/packs/describe';
import { lint } from '../../../core/packs/lint/lint';
import { done, stopped } from '../outcome';
import { problemsText } from '../print';
import type { Command } from './command';
import { hashOf, loadPack, whole } from './load';

/** The gate that every pack from outside passes: shape, references, licences, and its own examples. */
export const check: Command = {
  takes: 'check <pack>',
  does: 'says whether a pack is sound, with every reason why not',
  least: 1,
  most: 1,
  async run({ given: [named = ''] }) {
    const pack = await loadPack(named);
    if (!pack.ok)
      return pack.problems.some(({ code }) => unread.has(code))
        ? stopped(pack.problems)
        : done(problemsText(pack.problems), 1);
    const { id, version } = pack.value;
    const composed = await whole(pack.value);
    if (!composed.ok) return done(problemsText(composed.problems), 1);
    const advice = lint(composed.value);
    const advised = advice.length > 0 ? `${problemsText(advice)}\n` : '';
    return done(`${advised}${id} ${version} is sound: ${countsOf(pack.value)}.\nSHA-256 ${await hashOf(pack.value)}`);
  },
};

/** Codes that say that there was no pack to check at all. */
const unread = new Set(['file-not-found', 'file-unreadable', 'too-large', 'not-json', 'unknown-pack']);
