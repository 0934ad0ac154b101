/** The pack that travels in the workbook: data from outside, so it passes the same gate as any other. */
import { canonical, type HashedPack, packHash } from '../../core/packs/canonical';
import type { Pack } from '../../core/packs/pack';
import { fail, ok, type Result } from '../../core/result';
import type { KeptPack } from './admit-state';
import { notice } from './session-problems';
import { sha256 } from './sha256';

export const hashed = async (pack: Pack): Promise<HashedPack> => ({ pack, sha256: await packHash(pack, sha256) });

/** With its members in the order of its canonical form, so that anyone can take the hash again. */
export const keptPack = ({ pack, sha256: hash }: HashedPack): KeptPack => ({
  id: pack.id,
  version: pack.version,
  sha256: hash,
  pack: JSON.parse(canonical(pack)),
});

/** `null` where none is kept. Problems: those of `admit`, and `embedded-pack-changed`; as notices. */
export async function embeddedPack(kept: KeptPack | null): Promise<Result<HashedPack | null>> {
  if (!kept) return ok(null);
  // Most workbooks that are opened keep none.
  const { admit } = await import('../../core/packs/admit');
  const admitted = admit(kept.pack);
  if (!admitted.ok)
    return fail(
      ...admitted.problems.map((one) => ({ ...one, severity: 'notice' as const, path: ['pack', ...one.path] })),
    );
  const found = await hashed(admitted.value);
  if (found.sha256 !== kept.sha256)
    return fail(
      notice(
        'embedded-pack-changed',
        `The pack ${kept.id} ${kept.version} kept in this workbook is not the one it was scored with.`,
        'Compare it with the publisher’s copy before you rely on a score made with it.',
        ['pack'],
      ),
    );
  return ok(found);
}
