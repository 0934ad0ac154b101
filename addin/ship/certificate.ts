/** A certificate for https://localhost, which Excel wants for whatever it loads. */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';

export const authorityName = 'Goodmark on this computer';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whom this computer has to trust. */
  readonly authorityFile: string;
}

const days = 365;
const soon = 7 * 24 * 60 * 60 * 1000;

/**
 * The one kept in `folder`, or a new one where there is none that lasts another week. The authority's own key is thrown
 * away as soon as it has signed, so that nobody can sign anything else in the name of what was trusted.
 */
export async function certificateIn(folder: string): Promise<Certificate> {
  const authorityFile = join(folder, 'authority.crt');
  const certFile = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  if (!isGood(authorityFile, certFile, keyFile)) {
    const authority = await createCA({
      organization: authorityName,
      countryCode: 'GB',
      state: 'This computer',
      locality: 'This computer',
      validity: days,
    });
    const { key, cert } = await createCert({ ca: authority, domains: ['localhost', '127.0.0.1'], validity: days });
    mkdirSync(folder, { recursive: true });
    writeFileSync(authorityFile, authority.cert);
    writeFileSync(certFile, cert);
    writeFileSync(keyFile, key, { mode: 0o600 });
  }
  return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8'), authorityFile };
}

function isGood(authorityFile: string, certFile: string, keyFile: string): boolean {
  if (![authorityFile, certFile, keyFile].every((file) => existsSync(file))) return false;
  const authority = new X509Certificate(readFileSync(authorityFile));
  const cert = new X509Certificate(readFileSync(certFile));
  return cert.verify(authority.publicKey) && Date.parse(cert.validTo) - Date.now() > soon;
}
