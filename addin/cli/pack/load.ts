/** A pack by the id of a bundled one or by its file. */
import { nearest } from '../../../core/facts/names/labels';
import { admit } from '../../../core/packs/admit';
import { canScore } from '../../../core/packs/can-score';
import { packHash } from '../../../core/packs/canonical';
import { compose } from '../../../core/packs/compose';
import type { Pack } from '../../../core/packs/pack';
import { packById, packs, scoringPacks } from '../../../core/packs/register';
import { fail, ok, type Result } from '../../../core/result';
import { sha256 } from '../../workbook/sha256';
import { jsonFilesBeside, readJson } from '../files';
import { refuse } from './command';

export async function loadPack(named: string): Promise<Result<Pack>> {
  const known = packById(named);
  if (known) return ok(known);
  if (!named.endsWith('.json')) return refuse('unknown-pack', `No pack is called ${named}.`, whatToName(named));
  const document = await readJson(named);
  return document.ok ? admit(document.value) : document;
}

function whatToName(named: string): string {
  if (/\.xls[xm]$/i.test(named))
    return `Read it off its sheets first: npm run pack -- from-sheet ${named} --out pack.json.`;
  const ids = packs.map(({ id }) => id);
  const [near] = nearest(named, ids);
  return `${near === undefined ? '' : `Did you mean ${near}? `}Choose one of ${ids.join(', ')}, or give a pack's .json file.`;
}

export const hashOf = (pack: Pack): Promise<string> => packHash(pack, sha256);

/** For every command that puts a pack together with those it stands on; `takes` says so to people. */
export const baseOption = { base: { type: 'string', multiple: true } } as const;
export const takesBase = '[--base base.json]...';

/** With the packs it stands on, as one pack: what rules are run with. The pack itself is what is hashed and sealed. */
export async function loadWhole(named: string, bases: readonly string[]): Promise<Result<Pack>> {
  const pack = await loadPack(named);
  return pack.ok ? whole(pack.value, named, bases) : pack;
}

/** A pack of nothing but hints has nothing to say of a workbook. */
export function toScoreWith(pack: Pack): Result<Pack> {
  if (canScore(pack)) return ok(pack);
  const others = scoringPacks.map(({ id }) => id).join(', ');
  return refuse(
    'nothing-to-score-with',
    `The pack ${pack.id} has neither rules nor measures for a workbook${pack.hints ? ', but hints for pages' : ''}.`,
    `Choose another, such as ${others}, or add a rule.`,
  );
}

/** A base is one of those named, a bundled one, or lies beside the pack in its folder. */
export async function whole(pack: Pack, named: string, bases: readonly string[]): Promise<Result<Pack>> {
  const given = await Promise.all(bases.map(loadPack));
  const problems = given.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return fail(...problems);
  if (!pack.extends) return ok(pack);
  const known = [...given.flatMap((one) => (one.ok ? [one.value] : [])), ...packs, ...(await packsBeside(named))];
  return compose(pack, await Promise.all(known.map(async (one) => ({ pack: one, sha256: await hashOf(one) }))));
}

/** What else lies there is nobody's base, and no matter. */
async function packsBeside(named: string): Promise<readonly Pack[]> {
  const loaded = await Promise.all((await jsonFilesBeside(named)).map(loadPack));
  return loaded.flatMap((one) => (one.ok ? [one.value] : []));
}
