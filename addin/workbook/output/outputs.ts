import type { Assessment } from '../../../core/assessment';
import type { Recognition } from '../../../core/facts/recognition';
import type { LogEntry } from '../admit-state';
import type { Output } from '../port';
import { besideTables } from './beside-tables';
import { findingsSheet } from './findings-sheet';
import { logName, logSheet } from './log-sheet';
import { resultsSheet } from './results-sheet';
import type { OwnSheet } from './subject';
import { workingSheet } from './working-sheet';

export const ownSheets = (assessment: Assessment, log: readonly LogEntry[]): OwnSheet[] => [
  resultsSheet(assessment),
  workingSheet(assessment),
  findingsSheet(assessment),
  logSheet(assessment, log),
];

/** Everything an assessment writes: four sheets of our own, and columns beside the tables that have a row for it. */
export const outputs = (assessment: Assessment, recognition: Recognition, log: readonly LogEntry[]): Output[] => [
  ...ownSheets(assessment, log).map(({ sheet }) => sheet),
  ...besideTables(assessment, recognition),
];

/** The same with another log: it says what is written, so it is known last. */
export const withLog = (wanted: readonly Output[], assessment: Assessment, log: readonly LogEntry[]): Output[] =>
  wanted.map((output) =>
    output.kind === 'sheet' && output.name === logName ? logSheet(assessment, log).sheet : output,
  );

/** For the log: "Goodmark results, Goodmark log; columns in Commitments". */
export function inWords(wanted: readonly Output[], recognition: Recognition): string {
  const sheets = wanted.flatMap((output) => (output.kind === 'sheet' ? [output.name] : []));
  const beside = wanted.flatMap((output) =>
    output.kind === 'columns'
      ? (recognition.tables.find(({ sheetId }) => sheetId === output.sheetId)?.sheet ?? [])
      : [],
  );
  const columns = beside.length > 0 ? [`columns in ${[...new Set(beside)].join(', ')}`] : [];
  return [sheets.join(', '), ...columns].join('; ');
}
