import type { Assessment } from '../../../core/assessment';
import { type Grid, valueAt } from '../../../core/source';
import type { LogEntry } from '../admit-state';
import type { OutputCell } from '../port';
import { heading, text, title, wrapped } from './cells';
import type { OwnSheet } from './subject';

export const logName = 'Goodmark log';

const tableName = 'GoodmarkScoringLog';

/** Every member of an entry has its column, so that the log can be read back where the rest of the record is lost. */
const headings = [
  'When (UTC)',
  'What',
  'Written',
  'Pack',
  'Pack SHA-256',
  'Workbook SHA-256 before writing',
  'Engine',
  'Entry',
  'Entry before',
] as const;

const headingRow = 1;

const hasHeadings = (grid: Grid): boolean =>
  headings.every((text, column) => valueAt(grid, headingRow, column) === text);

/** The sheet on which our log stands, whatever somebody called it. */
export const isLogSheet = (grid: Grid): boolean =>
  grid.name.startsWith(logName) || grid.tables.some(({ name }) => name.startsWith(tableName)) || hasHeadings(grid);

/** What was scored with what, when; and everything a person decided or still has to. */
export function logSheet(assessment: Assessment, log: readonly LogEntry[]): OwnSheet {
  const rows: OutputCell[][] = [
    [title('Scoring log')],
    headings.map(heading),
    ...log.map((entry) => [
      text(entry.when),
      wrapped(entry.what),
      wrapped(entry.written),
      text(`${entry.pack.id} ${entry.pack.version}`),
      text(entry.pack.sha256),
      text(entry.workbookSha256),
      text(entry.engine),
      text(entry.id),
      text(entry.before.join(' ')),
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
  const area = { top: headingRow, left: 0, bottom: headingRow + Math.max(1, log.length), right: headings.length - 1 };
  return {
    subjects: new Map(),
    sheet: {
      kind: 'sheet',
      name: logName,
      rows,
      widths: [26, 60, 60, 30, 30, 30, 16, 30, 30],
      frozenRows: 0,
      table: { name: tableName, area },
    },
  };
}

/** The entries on a log sheet, as they stand there. */
export function entriesOn(grid: Grid): readonly LogEntry[] {
  if (!hasHeadings(grid)) return [];
  const entries: LogEntry[] = [];
  for (let row = headingRow + 1; valueAt(grid, row, 0) !== null; row++) {
    const [when = '', what = '', written = '', pack = '', packSha256 = '', workbookSha256 = '', engine = '', id = ''] =
      headings.map((_text, column) => String(valueAt(grid, row, column) ?? ''));
    const gap = pack.lastIndexOf(' ');
    const before = String(valueAt(grid, row, headings.length - 1) ?? '').split(' ');
    entries.push({
      ...{ id, when, what, written, workbookSha256, engine, before: before.filter(Boolean) },
      pack: { id: pack.slice(0, Math.max(0, gap)), version: pack.slice(gap + 1), sha256: packSha256 },
    });
  }
  return entries;
}

function decisions({ setup }: Assessment): string[] {
  return [
    `Totals are rounded once, at the end, to ${setup.decimals} decimal places (${setup.rounding}).`,
    ...(setup.exclusions ?? []).map(
      ({ bidder, reason, lot }) => `${bidder} is excluded${lot === undefined ? '' : ` from ${lot}`}: ${reason}`,
    ),
    ...(setup.consensus ?? []).map(
      ({ bidder, criterion, mark, reason }) =>
        `The panel agreed ${mark} for ${bidder}, ${criterion}${reason ? `: ${reason}` : '.'}`,
    ),
    ...(setup.vat ? [`Prices ${setup.vat === 'ex' ? 'without' : 'with'} VAT count.`] : []),
  ];
}
