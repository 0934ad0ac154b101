import type { Assessment } from '../../../core/assessment';
import type { Recognition } from '../../../core/facts/recognition';
import type { Output } from '../port';
import type { LogEntry } from '../state';
import { besideTables } from './beside-tables';
import { findingsSheet } from './findings-sheet';
import { logSheet } from './log-sheet';
import { resultsSheet } from './results-sheet';
import type { OwnSheet } from './subject';
import { workingSheet } from './working-sheet';

/** Names that all our sheets begin with; the buyer's own sheets never lose to them. */
export const ownSheetPrefix = 'Goodmark ';

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
