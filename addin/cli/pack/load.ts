/** A pack by the id of a bundled one or by its file. */
import { admit } from '../../../core/packs/admit';
import { packHash } from '../../../core/packs/canonical';
import { compose } from '../../../core/packs/compose';
import type { Pack } from '../../../core/packs/pack';
import { packById, packs } from '../../../core/packs/register';
import { ok, type Result } from '../../../core/result';
import { sha256 } from '../../workbook/sha256';
import { readJson } from '../files';
import { refuse } from './command';

export async function loadPack(named: string): Promise<Result<Pack>> {
  const known = packById(named);
  if (known) return ok(known);
  if (!named.endsWith('.json'))
    return refuse(
      'unknown-pack',
      `No pack is called ${named}.`,
      `Choose one of ${packs.map(({ id }) => id).join(', ')}, or give a pack's .json file.`,
    );
  const document = await readJson(named);
  return document.ok ? admit(document.value) : document;
}

export const hashOf = (pack: Pack): Promise<string> => packHash(pack, sha256);

/** With the bundled pack it stands on, as one pack: what rules are run with. The pack itself is what is hashed and sealed. */
export async function loadWhole(named: string): Promise<Result<Pack>> {
  const pack = await loadPack(named);
  return pack.ok ? whole(pack.value) : pack;
}

export async function whole(pack: Pack): Promise<Result<Pack>> {
  if (!pack.extends) return ok(pack);
  const hashed = await Promise.all(packs.map(async (one) => ({ one, hash: await hashOf(one) })));
  return compose(pack, (id, hash) => hashed.find((known) => known.one.id === id && known.hash === hash)?.one);
}
