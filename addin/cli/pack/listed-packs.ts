/** The packs that a publisher's list names, as they lie in its folder. */
import { join } from 'node:path';
import type { Pack } from '../../../core/packs/pack';
import { type PublisherIndex, packFile } from '../../../core/packs/sharing/publisher';
import { ok, type Result } from '../../../core/result';
import { refuse } from './command';
import { hashOf, loadPack } from './load';

/** Those that are not withdrawn, each the very text that the list names. */
export async function packsIn(folder: string, { packs }: PublisherIndex): Promise<Result<readonly Pack[]>> {
  const found: Pack[] = [];
  for (const { id, version, sha256, withdrawn } of packs) {
    if (withdrawn) continue;
    const pack = await loadPack(join(folder, packFile(sha256)));
    if (!pack.ok) return pack;
    if ((await hashOf(pack.value)) !== sha256)
      return refuse(
        'pack-swapped',
        `${packFile(sha256)} is not ${id} ${version} as the list names it.`,
        'Put the pack back as it was published.',
      );
    found.push(pack.value);
  }
  return ok(found);
}
