/**
 * The link a publisher hands out: where its folder is, its name, and the keys it signs with, as
 * `https://packs.example.org/northway/#publisher=Northway%20Council&key=<64 hexadecimal digits>`.
 * Whoever trusts the link, because of where it was read, trusts its keys; the folder itself proves nothing.
 */
import { fail, ok, type Result } from '../../result';
import { packProblem } from '../pack-problem';
import type { Trust } from './publisher';

export interface PublisherLink extends Trust {
  /** Of the folder, with a slash at its end. */
  readonly address: string;
}

const ask = 'Ask the publisher for its link; it ends with #publisher= and a name.';

export function parseLink(text: string): Result<PublisherLink> {
  const refused = (message: string, hint: string = ask) => fail(packProblem('publisher-link', [], message, hint));
  const [address = '', parameters = ''] = text.trim().split('#');
  if (
    !/^https:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/.test(address) &&
    !/^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\//.test(address)
  )
    return refused('The link does not begin with https:// and a host.');
  const named = parameters.split('&').map((one) => {
    const [name = '', value = ''] = one.split('=');
    return [name, decoded(value)] as const;
  });
  const all = (name: string) => named.flatMap(([key, value]) => (key === name && value !== undefined ? [value] : []));
  const [publisher] = all('publisher');
  const keys = all('key').map((key) => key.toLowerCase());
  if (publisher === undefined || publisher.trim() === '') return refused('The link does not name its publisher.');
  if (keys.some((key) => !/^[0-9a-f]{64}$/.test(key)))
    return refused('A key of the link is not 64 hexadecimal digits.', 'Copy the whole link again.');
  return ok({
    address: address.endsWith('/') ? address : `${address}/`,
    publisher,
    keys,
    sealRequired: keys.length > 0,
  });
}

/** `address` of the folder, with or without a slash at its end. */
export const linkOf = (address: string, publisher: string, keys: readonly string[]): string =>
  `${address.endsWith('/') ? address : `${address}/`}#${[`publisher=${encodeURIComponent(publisher)}`, ...keys.map((key) => `key=${key}`)].join('&')}`;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
