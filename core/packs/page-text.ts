/** What the parts of a pack's page are written with. */
import { goals } from '../goals/list';
import type { Source, Standing } from './pack';

export const standings: Readonly<Record<Standing, string>> = {
  verified: 'read in the source itself',
  'second-hand': 'quoted by others, not yet read in the source',
  unverified: 'not checked against a source',
};

/** A pack's own words never become markup. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

export const sourceText = (source: Source): string => {
  const title = plain([source.publisher, source.document, ...(source.clause ? [source.clause] : [])].join(', '));
  const linked = source.url ? `[${title}](${source.url.replaceAll(/[()\s<>]/g, encodeURIComponent)})` : title;
  return source.date ? `${linked} (${plain(source.date)})` : linked;
};

export const goalText = (numbers: readonly number[]): string =>
  numbers.map((number) => `${number} ${goals[number - 1]?.title ?? ''}`.trim()).join(', ');

/** "1 rule", "2 rules". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];
