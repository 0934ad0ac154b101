/** What each code of a problem with a pack means and how it is mended; one entry a code, told by `npm run pack -- explain`. */
import { advice } from './advice';
import { reading } from './reading';
import { sharing } from './sharing';
import { sheets } from './sheets';
import { terminal } from './terminal';

export interface Help {
  /** What is the matter, and why it matters, in two or three sentences. */
  readonly means: string;
  /** What to do, as imperative sentences. */
  readonly mend: string;
  /** A piece of a pack that has the problem, and the same piece without it. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

export const help: Readonly<Record<string, Help>> = { ...reading, ...advice, ...sheets, ...sharing, ...terminal };

/** The page of one code, in Markdown; `undefined` where there is no such code. */
export function helpPage(code: string): string | undefined {
  const entry = Object.hasOwn(help, code) ? help[code] : undefined;
  if (!entry) return undefined;
  const { means, mend, example } = entry;
  return [
    `## ${code}`,
    '',
    means,
    '',
    `**What to do.** ${mend}`,
    ...(example
      ? ['', 'Wrong:', '', '```json', example.wrong, '```', '', 'Right:', '', '```json', example.right, '```']
      : []),
    '',
  ].join('\n');
}

/** All pages, in the order of the codes. */
export const helpPages = (): string =>
  [
    '# What can be wrong with a pack',
    '',
    '<!-- Made from core/packs/help by a test: change those, then run npx vitest run test/core/packs/help -u. -->',
    '',
    'Every problem has a code that never changes. `npm run pack -- explain <code>` tells the same.',
    '',
    ...Object.keys(help)
      .toSorted()
      .flatMap((code) => helpPage(code) ?? []),
  ].join('\n');
