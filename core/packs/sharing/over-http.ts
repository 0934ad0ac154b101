/** A publisher's files over http, whatever `fetch` the host has: bounded, and never an exception. */
import type { Fetched, Get } from './subscribe';

/** What is used of an answer. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> };
  } | null;
}

/** A pack may have two million characters, each of up to four bytes. */
const mostBytes = 8_000_000;

/**
 * @param folder address with a slash at its end
 * @param fetch without cookies, referrer or redirects, with a time limit; the host's own cache asks whether anything changed
 */
export const getOverHttp =
  (folder: string, fetch: (address: string) => Promise<Answer>, decode: (bytes: Uint8Array) => string): Get =>
  async (file): Promise<Fetched> => {
    try {
      const answer = await fetch(`${folder}${file}`);
      if (!answer.ok) return { kind: 'failed', reason: `it answered ${answer.status} for ${file}.` };
      const bytes = await upTo(mostBytes, answer);
      if (!bytes) return { kind: 'failed', reason: `${file} is larger than ${mostBytes / 1e6} MB.` };
      // Which version the host's cache gave is its own affair, so there is no mark to remember.
      return { kind: 'text', text: decode(bytes), etag: null };
    } catch (error) {
      const why = error instanceof Error ? error.message : 'no reason was given';
      return { kind: 'failed', reason: `${file} could not be fetched (${why}).` };
    }
  };

/** The whole body; `undefined` once it is larger than allowed, and then the rest is not read. */
async function upTo(most: number, { body }: Answer): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    if (!next.value) continue;
    size += next.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    pieces.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
