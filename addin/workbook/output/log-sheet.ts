import type { Assessment } from '../../../core/assessment';
import type { OutputCell } from '../port';
import type { LogEntry } from '../state';
import { heading, text, title, wrapped } from './cells';
import type { OwnSheet } from './subject';

export const logName = 'Goodmark log';

/** What was scored with what, when; and everything a person decided or still has to. */
export function logSheet(assessment: Assessment, log: readonly LogEntry[]): OwnSheet {
  const rows: OutputCell[][] = [
    [title('Scoring log')],
    ['When', 'What', 'Pack', 'Pack SHA-256', 'Workbook SHA-256 before writing'].map(heading),
    ...log.map((entry) => [
      text(entry.when),
      wrapped(entry.what),
      text(entry.pack),
      text(entry.packSha256),
      text(entry.workbookSha256),
    ]),
    [],
    [title('Decisions')],
    ...decisions(assessment).map((sentence) => [text(sentence)]),
    [],
    [title('Problems')],
    ['Where', 'What is the matter', 'What to do', 'Code'].map(heading),
    ...assessment.problems.map(({ path, message, hint, code }) => [
      text(path.join(' ')),
      wrapped(message),
      wrapped(hint),
      text(code),
    ]),
  ];
  return {
    subjects: new Map(),
    sheet: { kind: 'sheet', name: logName, rows, widths: [26, 60, 60, 30, 30], frozenRows: 0 },
  };
}

function decisions({ setup }: Assessment): string[] {
  return [
    `Totals are rounded once, at the end, to ${setup.decimals} decimal places (${setup.rounding}).`,
    ...(setup.exclusions ?? []).map(({ bidder, reason }) => `${bidder} is excluded: ${reason}`),
    ...(setup.consensus ?? []).map(
      ({ bidder, criterion, mark, reason }) =>
        `The panel agreed ${mark} for ${bidder}, ${criterion}${reason ? `: ${reason}` : '.'}`,
    ),
    ...(setup.vat ? [`Prices ${setup.vat === 'ex' ? 'without' : 'with'} VAT count.`] : []),
  ];
}
