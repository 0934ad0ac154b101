import type { Pack } from '../../../core/packs/pack';
import { compareVersions } from '../../../core/packs/sharing/parts';
import type { PublishedPack } from '../../../core/packs/sharing/publisher';
import { ok, type Result } from '../../../core/result';
import { done, stopped } from '../outcome';
import { type Command, refuse } from './command';
import { hashOf, loadPack } from './load';
import { folderText, readOrStartFolder, readSigning, signingOptions, writeFolder } from './publisher-folder';

/** The folder is all there is: any web host, Git forge, SharePoint library or file share can carry it. */
export const publish: Command = {
  takes: 'publish <folder> <pack>... --publisher name --key key.pem [--old-key old.pem] [--address https://…]',
  does: 'adds sealed packs to a publisher’s folder, which any web host can serve; --old-key hands over from an older key',
  least: 2,
  most: 100,
  options: signingOptions,
  async run(call) {
    const [folder = '', ...named] = call.given;
    const signing = await readSigning(call);
    if (!signing.ok) return stopped(signing.problems);
    const packs: Pack[] = [];
    for (const one of named) {
      const pack = await loadPack(one);
      if (!pack.ok) return stopped(pack.problems);
      packs.push(pack.value);
    }
    const publisher = call.option('publisher') ?? packs[0]?.publisher ?? '';
    const before = await readOrStartFolder(folder, publisher, signing.value);
    if (!before.ok) return stopped(before.problems);
    const entries = await withPacks(before.value.packs, packs);
    if (!entries.ok) return stopped(entries.problems);
    const index = { ...before.value, packs: [...entries.value] };
    const written = await writeFolder(folder, index, packs, signing.value.key);
    return written.ok
      ? done(folderText(folder, written.value, signing.value.key, call.option('address')))
      : stopped(written.problems);
  },
};

/** The list's packs with these; one that is out already is sealed anew, and stands there once. */
async function withPacks(
  listed: readonly PublishedPack[],
  packs: readonly Pack[],
): Promise<Result<readonly PublishedPack[]>> {
  const entries = [...listed];
  for (const { id, version, title, ...rest } of packs) {
    const sha256 = await hashOf({ id, version, title, ...rest });
    const versions = entries.filter((entry) => entry.id === id);
    const same = versions.find((entry) => entry.version === version);
    if (same && same.sha256 !== sha256)
      return refuse(
        'pack-version-reused',
        `${id} ${version} is published with another text.`,
        'Give the changed pack a higher version.',
      );
    if (same) continue;
    const higher = versions.find((entry) => !entry.withdrawn && compareVersions(entry.version, version) > 0);
    if (higher)
      return refuse(
        'pack-version-lower',
        `${id} ${version} is older than ${higher.version}, which is out: nobody would ever take it up.`,
        `Give it a version above ${higher.version}, or withdraw ${higher.version} first.`,
      );
    entries.push({ id, version, title, sha256 });
  }
  return ok(entries);
}
