import { fail, ok, type Problem, type Result } from '../../../result';

/** Ten times the largest package seen; more is not asked of a browser. */
const longest = 20_000_000;

const refuse = (code: string, message: string, hint: string): Problem => ({
  code,
  severity: 'stop',
  path: ['ocds:'],
  message,
  hint,
});

/** The JSON of a portal's answer. Portals answer errors with a page and "200 OK", and answers break off half-way. */
export function parseOcds(answer: string): Result<unknown> {
  if (answer.length > longest)
    return fail(
      refuse('ocds-too-long', 'The portal’s data is too long to be one notice.', 'Read the notice on its page.'),
    );
  const json = answer.replace(/^\ufeff/, '').trim();
  if (json === '') return fail(refuse('ocds-empty', 'The portal answered with nothing.', 'Try again in two minutes.'));
  if (json.startsWith('<'))
    return fail(
      refuse(
        'ocds-not-json',
        'The portal answered with a page and not with the notice’s data.',
        'Try again in two minutes.',
      ),
    );
  try {
    return ok(JSON.parse(json) as unknown);
  } catch {
    return fail(
      refuse('ocds-broken', 'The portal’s data breaks off or is not well formed.', 'Try again in two minutes.'),
    );
  }
}
