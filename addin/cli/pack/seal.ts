import { cryptography } from '../../../core/packs/sharing/cryptography';
import { checkSeal, seal as sealPack } from '../../../core/packs/sharing/seal';
import { sha256 } from '../../workbook/sha256';
import { readJson, writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { problemsText } from '../print';
import { type Command, problem } from './command';
import { readKey } from './keys';
import { hashOf, loadPack } from './load';

const today = (): string => new Date().toISOString().slice(0, 10);

export const seal: Command = {
  takes: 'seal <pack> --publisher name --key key.pem [--out pack.seal.json]',
  does: 'writes the seal of a pack: a signature beside it, the pack itself stays as it is',
  least: 1,
  most: 1,
  writes: '.json',
  options: { publisher: { type: 'string' }, key: { type: 'string' }, out: { type: 'string' } },
  async run({ given: [named = ''], option }) {
    const pack = await loadPack(named);
    if (!pack.ok) return stopped(pack.problems);
    const key = await readKey(option('key'));
    if (!key.ok) return stopped(key.problems);
    const publisher = option('publisher') ?? pack.value.publisher;
    const sealed = await sealPack(pack.value, { publisher, ...key.value }, today(), { sha256 });
    const out = option('out') ?? `${named.replace(/\.json$/, '')}.seal.json`;
    const written = await writeWhole(out, `${JSON.stringify(sealed, null, 2)}\n`);
    return written.ok
      ? done(`Sealed ${pack.value.id} ${pack.value.version} in ${out}. SHA-256 ${sealed.sha256}`)
      : stopped(written.problems);
  },
};

export const verify: Command = {
  takes: 'verify <pack> <seal.json> --publisher name --public key',
  does: 'says whether this very pack was sealed with this public key',
  least: 2,
  most: 2,
  options: { publisher: { type: 'string' }, public: { type: 'string' } },
  async run({ given: [named = '', file = ''], option }) {
    const [publisher, publicKey] = [option('publisher'), option('public')];
    if (publisher === undefined || publicKey === undefined)
      return stopped([
        problem(
          'usage',
          [],
          'Name the publisher and its public key.',
          'Give --publisher and --public; both come from the publisher, not from the seal.',
        ),
      ]);
    const pack = await loadPack(named);
    if (!pack.ok) return stopped(pack.problems);
    const document = await readJson(file);
    if (!document.ok) return stopped(document.problems);
    const checked = await checkSeal(
      { pack: pack.value, sha256: await hashOf(pack.value) },
      document.value,
      { publisher, keys: [{ publicKey, validFrom: '0001-01-01' }] },
      today(),
      cryptography(globalThis.crypto.subtle),
    );
    return checked.ok
      ? done(
          `${pack.value.id} ${pack.value.version} was sealed by ${publisher} on ${checked.value.sealed}. SHA-256 ${checked.value.sha256}`,
        )
      : done(problemsText(checked.problems), 1);
  },
};
