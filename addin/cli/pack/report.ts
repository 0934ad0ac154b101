/** A comparison as people and programs take it: Markdown, JSON, and a sheet. */

import type { Pack } from '../../../core/packs/pack';
import { newPackage } from '../../file/patch/new-package';
import type { Comparison } from './diff';

/** Texts of a pack never become markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

/** Two packs that are not one in two versions are both named. */
const headingOf = (before: Pack, after: Pack): string =>
  before.id === after.id
    ? `${plain(after.title)}: ${before.version} to ${after.version}`
    : `${plain(before.title)} ${before.version} (${before.id}) and ${plain(after.title)} ${after.version} (${after.id})`;

export function asMarkdown({ before, after, remark, changes, effect }: Comparison): string {
  const deciding = changes.filter(({ decides }) => decides);
  const wording = changes.filter(({ decides }) => !decides);
  const list = (title: string, sentences: readonly string[]): readonly string[] =>
    sentences.length === 0 ? [] : [`## ${title}`, '', ...sentences.map((sentence) => `- ${plain(sentence)}`), ''];
  return `${[
    `# ${headingOf(before, after)}`,
    '',
    ...(remark === null ? [] : [plain(remark), '']),
    ...(changes.length === 0 ? ['Nothing changed.', ''] : []),
    ...(effect ? [plain(effect.sentence), ''] : []),
    ...list(
      'What can change a score, a verdict or a hint',
      deciding.map(({ sentence }) => sentence),
    ),
    ...list(
      'Wording, sources and dates',
      wording.map(({ sentence }) => sentence),
    ),
    ...(effect
      ? [
          ...list(
            'Bids',
            effect.bids.map(({ lot, sentence }) => (lot === null ? sentence : `${lot}: ${sentence}`)),
          ),
          ...list(
            'Findings',
            effect.findings.map(({ sentence }) => sentence),
          ),
        ]
      : []),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

export const asJson = ({ before, after, remark, changes, effect }: Comparison): string =>
  `${JSON.stringify({ format: 'goodmark-pack-comparison/1', pack: after.id, before: before.version, after: after.version, remark, changes, effect }, null, 2)}\n`;

/** A text that a spreadsheet would take for a formula is led by an apostrophe, as people write it there. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function rowsOf({ before, after, remark, changes, effect }: Comparison): readonly (readonly string[])[] {
  return [
    ['Change', 'Part', 'Id', 'Title', 'Member', 'Before', 'After', 'Can change a score'],
    ...(remark === null
      ? []
      : [['version', 'pack', after.id, remark, 'version', before.version, after.version, 'yes']]),
    ...changes.map(({ kind, part, id, title, member, before, after, decides }) => [
      kind,
      part,
      id,
      title,
      member ?? '',
      before ?? '',
      after ?? '',
      decides ? 'yes' : 'no',
    ]),
    ...(effect?.bids ?? []).map(({ bid, lot, rankBefore, rankAfter, change }) => [
      change === null ? 'same' : 'moved',
      'bid',
      bid,
      bid,
      lot ?? '',
      `rank ${rankBefore ?? 'none'}`,
      `rank ${rankAfter ?? 'none'}`,
      change ?? '',
    ]),
  ];
}

export const asCsv = (comparison: Comparison): string =>
  `${rowsOf(comparison)
    .map((row) => row.map(cell).join(','))
    .join('\r\n')}\r\n`;

/** The same rows as a workbook, where a text is a text whatever it begins with. */
export const asSheet = (comparison: Comparison): Uint8Array => newPackage('Changes', rowsOf(comparison));
