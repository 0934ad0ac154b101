/** Second pass: a drafted table becomes a recognised one. */
import { type Grid, valueAt } from '../../../source';
import { nameKey } from '../../names';
import { looksLikeCompany } from '../../names/company';
import { lotWord, opensWithLot } from '../../names/lot-words';
import type { ColumnMapping, MappingChoice, RecognisedTable } from '../../recognition';
import type { FactId } from '../../vocabulary';
import { areaWhere, cellWhere } from '../../where';
import { mapColumns } from '../columns/columns';
import type { Context } from '../columns/context';
import { holdsMoney, isMoney } from '../columns/fit';
import { columnsAddingUp } from '../columns/neighbours/adds-up';
import { isAmount } from '../columns/neighbours/amounts';
import { withWordedMarks } from '../columns/profile';
import { splitHeadings } from '../headings/split-headings';
import type { Draft } from '../sheet/draft';
import { evaluatorAt, type Knowledge, ownerAt } from '../sheet/knowledge';
import type { Title } from '../sheet/sheet-draft';
import { bidderRepeats, layoutOf, purposesOf } from './layout';
import { shapeOf } from './shape';

export function finishTable(
  drafted: Draft,
  titles: readonly Title[],
  knowledge: Knowledge,
  told: ReadonlyMap<string, MappingChoice>,
): RecognisedTable {
  const draft = withGrades(splitHeadings(drafted, knowledge), knowledge);
  const { grid, region, header } = draft;
  const owner = ownerAt(knowledge, grid.id, header?.top ?? region.area.top);
  const shape = shapeOf(draft, knowledge);
  const has = new Set<FactId>();
  for (const column of draft.columns) {
    const best = column.named[0];
    if (best && best.score >= 0.8 && suits(best.fact, column)) has.add(best.fact);
  }
  if (shape.biddersAcross && draft.columns.some((column) => isAmount(column, shape.subjects.get(column.index))))
    has.add('quantity');
  const context: Context = {
    draft,
    shape,
    has,
    bidderRepeats: bidderRepeats(draft, shape),
    foreign: draft.columns.filter(({ named }) => named[0]?.foreign && named[0].whole).length >= 2,
    criteria: knowledge.criteria,
    references: knowledge.references,
    addsUp: columnsAddingUp(draft),
    moneyColumns: moneyColumnsIn(draft),
    titles: [grid.name, ...titles.map(({ text }) => text)].join(' '),
    owner: shape.bidderColumn ? null : (owner?.kind ?? null),
  };
  const evaluator = owner?.kind === 'bidder' ? evaluatorAt(knowledge, grid.id) : undefined;
  const mapped = header ? mapColumns(context, told) : headless(context, told);
  const criterion = criterionOfSheet(grid, titles, knowledge);
  const columns = mapped.map((column) => withCriterion(withEvaluator(column, evaluator), criterion, mapped));
  const kind =
    owner && (owner.kind === 'evaluator' || !(shape.bidderColumn || shape.biddersAcross)) ? owner.kind : null;
  const plain = layoutOf(draft, shape, kind);
  const sections = bidderSections(draft, knowledge);
  const chosen = columns.some(({ fact }) => fact === 'bidder') && plain.layout === 'reference';
  const layout = chosen ? 'row-per-bid' : plain.layout === 'reference' && sections > 0 ? 'long' : plain.layout;
  const area = { ...region.area, top: header?.top ?? region.area.top };
  const lot = lotOf(grid, titles);
  return {
    id: areaWhere(grid.name, area),
    sheet: grid.name,
    sheetId: grid.id,
    area,
    layout,
    purposes: purposesOf(columns, layout),
    reason:
      layout === 'long' && sections > 0 && plain.layout === 'reference'
        ? 'Bidders are named in rows that head sections.'
        : header
          ? plain.reason
          : 'No row of headings was found: say what its columns are.',
    header: header
      ? { top: header.top, bottom: header.bottom, confidence: Number(header.confidence.toFixed(2)) }
      : null,
    columns,
    rows: draft.notes,
    ...(owner && kind ? { owner: { name: owner.name, where: owner.where } } : {}),
    ...(lot ? { lot } : {}),
    titles,
  };
}

function moneyColumnsIn({ columns }: Draft): number {
  let count = 0;
  for (const { heading, profile } of columns) if (holdsMoney(heading, profile)) count += 1;
  return count;
}

/** Columns of "Good" and "Excellent" hold marks where a key of the workbook says what each stands for. */
function withGrades(draft: Draft, { grades }: Knowledge): Draft {
  if (grades.size === 0) return draft;
  const columns = draft.columns.map((column) => ({
    ...column,
    profile: withWordedMarks(column.profile, (text) => grades.get(nameKey(text))),
  }));
  return { ...draft, columns };
}

/** A sheet a criterion: its name, or a title above the table, is a criterion that the workbook lists elsewhere. */
function criterionOfSheet(grid: Grid, titles: readonly Title[], { criteria }: Knowledge): Title | undefined {
  const title = titles.find(({ text }) => criteria.has(nameKey(text)));
  if (title) return title;
  return criteria.has(nameKey(grid.name)) ? { text: grid.name.trim(), where: cellWhere(grid.name, 0, 0) } : undefined;
}

function withCriterion(
  column: ColumnMapping,
  criterion: Title | undefined,
  all: readonly ColumnMapping[],
): ColumnMapping {
  const named = all.some(({ fact }) => fact === 'criterion' || fact === 'sub-criterion' || fact === 'criterion-ref');
  if (!criterion || named || column.about.criterion || (column.fact !== 'mark' && column.fact !== 'points'))
    return column;
  return { ...column, about: { ...column.about, criterion: { name: criterion.text, where: criterion.where } } };
}

/** On a sheet of one evaluator and one bidder the marks are the evaluator's. */
const withEvaluator = (column: ColumnMapping, evaluator: string | undefined): ColumnMapping =>
  evaluator !== undefined && column.fact === 'mark' && column.about.evaluator === undefined
    ? { ...column, about: { ...column.about, evaluator } }
    : column;

/** A known heading over cells of another kind says nothing about the table. */
const suits = (fact: FactId, { profile }: Draft['columns'][number]): boolean => {
  if (profile.filled === 0) return true;
  if (fact === 'mark' || fact === 'points') return profile.figures >= 0.5 && !isMoney(profile);
  if (fact === 'quantity' || fact === 'unit-price' || fact === 'unit-value' || fact === 'weight')
    return profile.figures >= 0.4;
  if (fact === 'commitment' || fact === 'outcome' || fact === 'theme' || fact === 'item' || fact === 'criterion')
    return profile.figures < 0.6;
  return true;
};

/** Without headings nothing is guessed; only what the buyer said counts. */
const headless = (context: Context, told: ReadonlyMap<string, MappingChoice>) =>
  mapColumns(context, told).map((column) =>
    told.has(column.where) ? column : { ...column, fact: null, doubtful: true, reason: 'no row of headings was found' },
  );

function bidderSections({ grid, notes, region }: Draft, knowledge: Knowledge): number {
  return notes.filter((note) => {
    if (note.class !== 'section') return false;
    const text = String(
      valueAt(grid, note.row, region.rows.find(({ row }) => row === note.row)?.columns[0] ?? 0),
    ).trim();
    return knowledge.bidders.has(nameKey(text)) || looksLikeCompany(text);
  }).length;
}

/** "Lot 2 prices", "Lots 1 and 2", "Lots 3-5". */
const lotInside = new RegExp(
  [
    String.raw`\blots\s*\d{1,2}(?:\s*(?:,|&|\+|and|to|-|–)\s*\d{1,2})*\b`,
    String.raw`\b${lotWord}\s*(?:(?:no|nr)\.?\s*)?\d{1,2}(?:\s*(?:,|&|\+|and)\s*(?:lot\s*)?\d{1,2})*\b`,
    String.raw`\b${lotWord}\s+[A-Z]\b`,
  ].join('|'),
  'i',
);

export function lotOf(
  grid: Grid,
  titles: readonly Title[],
): { readonly name: string; readonly where: string } | undefined {
  const title = titles.findLast(({ text }) => opensWithLot(text) && text.length <= 80);
  // "Lot 1 – Electrical. Scores out of 10." is more than a name.
  const name = title?.text.split(/(?<=[\p{L}\d)]{2})\.\s/u)[0]?.replace(/[:\s.]+$/, '');
  if (title && name !== undefined) return { name, where: title.where };
  const inside = lotInside.exec(grid.name);
  return inside ? { name: inside[0], where: cellWhere(grid.name, 0, 0) } : undefined;
}
