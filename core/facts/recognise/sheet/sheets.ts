/** Which sheets are read: hidden, template, superseded and lookup sheets are listed with the reason instead. */
import type { Grid } from '../../../source';
import { sheetUse } from '../../headings/sheet-names';

export interface SheetDecision {
  readonly grid: Grid;
  readonly read: boolean;
  /** Sentences that state rules are taken even from sheets whose tables are not read. */
  readonly statementsOnly: boolean;
  readonly reason: string;
}

/** Decides by visibility and by the sheet's name; if that leaves no visible sheet, the visible ones are read after all. */
export function decideSheets(grids: readonly Grid[]): readonly SheetDecision[] {
  const decisions = grids.map(decide);
  if (decisions.some((decision) => decision.read)) return decisions;
  return decisions.map((decision) =>
    decision.grid.visibility === 'visible' &&
    decision.grid.values.length > 0 &&
    sheetUse(decision.grid.name).use !== 'ours'
      ? { ...decision, read: true, reason: 'Read, because no other sheet holds the tender.' }
      : decision,
  );
}

function decide(grid: Grid): SheetDecision {
  const not = (reason: string, statementsOnly = false): SheetDecision => ({
    grid,
    read: false,
    statementsOnly,
    reason,
  });
  if (grid.visibility !== 'visible')
    return not(
      grid.visibility === 'hidden' ? 'Hidden sheet: listed, not read.' : 'Very hidden sheet: listed, not read.',
    );
  const { use, word } = sheetUse(grid.name);
  if (use === 'ours') return not('Written by Goodmark: not read as part of the tender.');
  if (use === 'template') return not(`Its name says it is a template or example ("${word}"): listed, not read.`);
  if (use === 'superseded') return not(`Its name says it is out of use ("${word}"): listed, not read.`);
  if (use === 'lookup') return not('A sheet of lists for drop-downs: listed, not read.');
  if (use === 'guidance') return not('Guidance: its tables are not read, only rules stated in words.', true);
  return { grid, read: true, statementsOnly: false, reason: 'Read.' };
}
