/** One request, guarded: made because an officer asked for it, or turned it on. */
import { fail, ok, type Problem, type Result } from '../../core/result';
import { retryAfter } from './allowance';

const timeout = 20_000;
/** The largest that we know of has half a megabyte. */
const mostBytes = 5_000_000;

export type Answer = Result<string> | { readonly ok: 'later'; readonly wait: number };

/** No cookies, no referrer, nothing from or to a cache, and no redirect: no other host ever hears of it. */
export async function getText(address: URL, host: string, now: number, posted?: unknown): Promise<Answer> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'application/json', ...(posted !== undefined && { 'content-type': 'application/json' }) },
      ...(posted !== undefined && { method: 'POST', body: JSON.stringify(posted) }),
      signal: AbortSignal.timeout(timeout),
    });
    if (response.status === 429) return { ok: 'later', wait: retryAfter(response.headers.get('retry-after'), now) };
    if (!response.ok) return fail(refused(host, response.status));
    const text = await bounded(response);
    return text === undefined ? fail(tooLarge(host)) : ok(text);
  } catch (error) {
    return fail(error instanceof DOMException && error.name === 'TimeoutError' ? tooSlow(host) : unreachable(host));
  }
}

/** The body, read no further than the bound whatever its headers promise. */
async function bounded(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const problem = (code: string, message: string, hint: string): Problem => ({
  code,
  severity: 'notice',
  path: [],
  message,
  hint,
});

const refused = (host: string, status: number): Problem =>
  status === 404
    ? problem('data-not-published', `${host} has no data for this notice.`, 'Use what the page itself says.')
    : problem('data-refused', `${host} answered with error ${status}.`, 'Try again later.');

const tooLarge = (host: string): Problem =>
  problem('data-too-large', `${host} sent more than a notice can hold.`, 'Use what the page itself says.');

const tooSlow = (host: string): Problem =>
  problem('data-too-slow', `${host} did not answer within ${timeout / 1000} seconds.`, 'Try again later.');

const unreachable = (host: string): Problem =>
  problem(
    'data-unreachable',
    `${host} could not be asked: there is no connection, or it pointed elsewhere.`,
    'Check the connection and try again.',
  );
