/** A publisher's signing key: a PKCS #8 file that stays with its owner, and the public key that others hold. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign as signWith } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Sign } from '../../../core/packs/sharing/cryptography';
import { toHex } from '../../../core/packs/sharing/cryptography';
import { ok, type Result } from '../../../core/result';
import { readBytes, writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { type Command, problem, refuse } from './command';

export interface SigningKey {
  readonly key: string;
  readonly sign: Sign;
}

/** The last 32 bytes of an Ed25519 SubjectPublicKeyInfo are the key itself (RFC 8410). */
const publicHex = (key: KeyObject): string =>
  toHex(createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32));

export async function readKey(file: string | undefined): Promise<Result<SigningKey>> {
  if (file === undefined)
    return refuse('key-not-given', 'No signing key was named.', 'Give --key; "npm run pack -- key" makes one.');
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    const key = createPrivateKey(Buffer.from(bytes.value));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('another kind');
    return ok({ key: publicHex(key), sign: async (message) => toHex(signWith(null, message, key)) });
  } catch {
    return refuse('key-unreadable', `${file} is no Ed25519 key.`, 'Use a key that "npm run pack -- key" made.');
  }
}

export const makeKey: Command = {
  takes: 'key <file.pem>',
  does: 'makes a signing key; keep the file to yourself, and give out the public key it prints',
  least: 1,
  most: 1,
  async run({ given: [file = ''] }) {
    if (existsSync(file))
      return stopped([
        problem('file-exists', [file], `${file} is there already.`, 'Give another name: a key is never replaced.'),
      ]);
    const { privateKey } = generateKeyPairSync('ed25519');
    const written = await writeWhole(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), {
      secret: true,
    });
    return written.ok
      ? done(`Signing key written to ${file}. Public key: ${publicHex(privateKey)}`)
      : stopped(written.problems);
  },
};
