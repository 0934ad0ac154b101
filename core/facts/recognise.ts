/** Finds the tables and statements of a workbook and what their columns mean. */
import type { Grid } from '../source';
import { formTable, transposedTable } from './recognise/layout/sideways';
import { finishTable } from './recognise/layout/tables';
import { readGuidance } from './recognise/sheet/guidance';
import { bidderAt, type Knowledge } from './recognise/sheet/knowledge';
import { learn } from './recognise/sheet/learn';
import { readSheet, type SheetDraft } from './recognise/sheet/sheet-draft';
import { decideSheets, type SheetDecision } from './recognise/sheet/sheets';
import { Texts } from './recognise/sheet/texts';
import type { MappingChoice, RecognisedTable, Recognition } from './recognition';

/**
 * Two passes: the first cuts sheets into tables and reads their headings; the second decides columns, knowing by then
 * which bidders, criteria and evaluators the whole workbook names. `choices` are what a buyer confirmed or changed: they
 * are obeyed before any evidence. Pure and quick: cells are sampled, only rows are all looked at.
 */
export function recognise(grids: readonly Grid[], choices: readonly MappingChoice[] = []): Recognition {
  const told = new Map(choices.map((choice) => [choice.where, choice]));
  const texts = new Texts();
  const decisions = decideSheets(grids);
  const sheets = decisions.filter(({ read }) => read).map(({ grid }) => readSheet(grid, texts));
  const guidance = decisions.filter(({ statementsOnly }) => statementsOnly).map(({ grid }) => readGuidance(grid));
  const knowledge = learn(sheets, guidance, texts);
  return {
    tables: sheets.flatMap((sheet) => tablesOf(sheet, knowledge, told)),
    statements: [...sheets, ...guidance].flatMap(({ statements }) => statements),
    sheets: decisions.map(report),
    ...(knowledge.references.size > 0 && { references: Object.fromEntries(knowledge.references) }),
    ...(knowledge.grades.size > 0 && { grades: Object.fromEntries(knowledge.grades) }),
  };
}

function tablesOf(
  { grid, pieces, statements }: SheetDraft,
  knowledge: Knowledge,
  told: ReadonlyMap<string, MappingChoice>,
): readonly RecognisedTable[] {
  // "Lot: Lot 2" beside the name of the bidder is the lot of the whole sheet.
  const [said, second] = statements.filter(({ fact }) => fact === 'lot');
  const lot = said && !second ? { name: said.text, where: said.where } : undefined;
  const inLot = (table: RecognisedTable): RecognisedTable =>
    lot && !table.lot && table.owner && table.layout !== 'form' ? { ...table, lot } : table;
  return pieces.map((piece) => {
    if (piece.kind === 'form')
      return formTable(
        grid,
        piece.region,
        piece.titles,
        told,
        bidderAt(knowledge, grid.id, piece.region.area.bottom),
        knowledge.criteria,
      );
    if (piece.kind === 'transposed') return transposedTable(grid, piece.region, piece.transposed, piece.titles, told);
    return inLot(finishTable(piece.draft, piece.titles, knowledge, told));
  });
}

const report = ({ grid, read, reason }: SheetDecision): Recognition['sheets'][number] => ({
  name: grid.name,
  read,
  reason: read && grid.values.length === 0 ? 'Empty.' : reason,
  hiddenRows: read ? grid.hiddenRows.size : 0,
  hiddenColumns: read ? grid.hiddenColumns.size : 0,
});
