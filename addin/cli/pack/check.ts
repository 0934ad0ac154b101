import { countsOf } from '../../../core/packs/describe';
import { lint } from '../../../core/packs/lint/lint';
import { validityRemark } from '../../../core/packs/validity';
import type { Problem } from '../../../core/result';
import { done, type Outcome, stopped } from '../outcome';
import { problemsText } from '../print';
import type { Command } from './command';
import { baseOption, hashOf, loadPack, takesBase, whole } from './load';

/** The gate that every pack from outside passes: shape, references, licences, and its own examples. */
export const check: Command = {
  takes: `check <pack> ${takesBase}`,
  does: 'says whether a pack is sound, with every reason why not',
  least: 1,
  most: 1,
  options: baseOption,
  async run({ given: [named = ''], each }) {
    const pack = await loadPack(named);
    if (!pack.ok) return refused(pack.problems);
    const { id, version } = pack.value;
    const composed = await whole(pack.value, named, each('base'));
    if (!composed.ok) return refused(composed.problems);
    const advice = lint(composed.value);
    const advised = advice.length > 0 ? `${problemsText(advice)}\n` : '';
    const validity = validityRemark(pack.value, new Date().toISOString().slice(0, 10));
    const on = pack.value.extends?.id;
    const together = on === undefined ? '' : ` With what it takes from ${on}: ${countsOf(composed.value)}.`;
    return done(
      `${advised}${id} ${version} is sound: ${countsOf(pack.value)}.${together}${validity === undefined ? '' : ` ${validity}`}\nSHA-256 ${await hashOf(pack.value)}`,
    );
  },
};

const refused = (problems: readonly Problem[]): Outcome =>
  problems.some(({ code }) => unread.has(code)) ? stopped(problems) : done(problemsText(problems), 1);

/** Codes that say that there was no pack to check at all. */
const unread = new Set(['file-not-found', 'file-unreadable', 'too-large', 'not-json', 'unknown-pack']);
