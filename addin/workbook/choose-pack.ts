/** Which pack scores: one that is installed, or the one that the workbook itself keeps. */
import type { HashedPack } from '../../core/packs/canonical';
import type { Pack } from '../../core/packs/pack';
import { fail, ok, type Problem, type Result } from '../../core/result';
import { hashed } from './embedded-pack';
import { notice, problem } from './session-problems';

/** `asKept`: with the pack that the workbook holds, whatever is installed. */
export async function choosePack(
  id: string,
  packs: readonly Pack[],
  kept: HashedPack | null | undefined,
  asKept: boolean,
): Promise<Result<HashedPack>> {
  const installed = packs.find((pack) => pack.id === id);
  if (kept?.pack.id === id && (asKept || !installed)) return ok(kept);
  if (installed) return ok(await hashed(installed));
  return fail(
    problem('unknown-pack', `No pack is called ${id}.`, `Choose one of ${packs.map((pack) => pack.id).join(', ')}.`, [
      'pack',
    ]),
  );
}

/** Where the installed pack is not the one that the workbook was scored with, and keeps. */
export async function packNotices(packs: readonly Pack[], kept: HashedPack): Promise<readonly Problem[]> {
  const installed = packs.find(({ id }) => id === kept.pack.id);
  if (!installed || (await hashed(installed)).sha256 === kept.sha256) return [];
  return [
    notice(
      'pack-differs',
      `This workbook was scored with ${kept.pack.id} ${kept.pack.version}, kept in it; another text of that pack, version ${installed.version}, is installed.`,
      'Verify uses the pack in the workbook; score again to use the installed one.',
      ['pack'],
    ),
  ];
}
