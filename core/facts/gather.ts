import type { Problem } from '../result';
import type { Grid, Where } from '../source';
import { withBidKeys } from './gather/bid-keys';
import { gatherBidderFacts } from './gather/bidder-facts';
import { gatherCommitments } from './gather/commitments';
import { gatherCompliance, gatherGates } from './gather/compliance';
import { rowCriteria } from './gather/criteria';
import { type CriterionNames, criterionNames } from './gather/criterion-names';
import { gatherFates } from './gather/fates';
import { type Frame, frameOf } from './gather/frame';
import { headingCriteria } from './gather/heading-criteria';
import { laterColumns } from './gather/later-columns';
import { byTicks, lotTicks } from './gather/lot-ticks';
import { openLots } from './gather/lots';
import { gatherMarks } from './gather/marks';
import { mergeCriteria } from './gather/merge-criteria';
import { mixedCurrencies } from './gather/mixed-currencies';
import { tellNoBids, withoutEmptyBids } from './gather/no-bid';
import { pointsAsMarks } from './gather/points-as-marks';
import { type PriceRows, priceRows, pricesInRows, withoutPlainSums } from './gather/price-rows';
import { gatherPrices } from './gather/prices';
import { needs, unitValues } from './gather/references';
import { type Decisions, openRegister } from './gather/register';
import { spreadOverLots } from './gather/several-lots';
import { openSheet, type Sheet } from './gather/sheet';
import { statedPrices } from './gather/stated-prices';
import { summedOffers } from './gather/summed-offers';
import { sheetThatWeighs, tableCriterion, weighedTable } from './gather/table-criterion';
import { withoutUnusedRows } from './gather/unused-rows';
import { Used } from './gather/used';
import { gatherVerdicts, verdictRows, withoutVerdicts } from './gather/verdict-rows';
import { marksThatCount, pricesThatCount } from './gather/versions';
import { type Gathering, lotsOfRows, type View, viewsOf } from './gather/views';
import type { RecognisedTable, Recognition } from './recognition';
import type { MarkFact, PriceFact, TenderFacts } from './tender';

/** Rows of one table that gave facts, and rows that did not: titles, totals, notes, rows of nobody that counts. */
export interface RowCount {
  readonly used: number;
  readonly skipped: number;
}

export interface Gathered {
  readonly facts: TenderFacts;
  readonly problems: readonly Problem[];
  /** By the table's id. In a transposed table columns are counted. */
  readonly rows: ReadonlyMap<Where, RowCount>;
}

type Lists = {
  -readonly [K in 'prices' | 'marks' | 'commitments' | 'criteria' | 'unitValues' | 'needs']: TenderFacts[K][number][];
};

/**
 * Turns recognised tables of every layout into facts that no longer know any layout. Cells are read column by column;
 * only rows classed as data count; hidden rows count and say so; what a person must look at becomes a problem at its cell.
 * The buyer's own ranks, points and totals of points are never inputs.
 */
export function gather(grids: readonly Grid[], recognition: Recognition, decisions: Decisions = {}): Gathered {
  const problems: Problem[] = [];
  const register = openRegister(withBidKeys(decisions, grids, recognition, problems), problems);
  const columns = recognition.tables.flatMap((table) => table.columns);
  const rateIsPrice = !columns.some(({ fact }) => fact === 'price' || fact === 'line-amount');
  const sumIsOffer = !columns.some(({ fact }) => fact === 'commitment' || fact === 'measure-ref');
  const gathering: Gathering = { register, lots: openLots(), problems, rateIsPrice, sumIsOffer };
  const lists: Lists = { prices: [], marks: [], commitments: [], criteria: [], unitValues: [], needs: [] };
  const rows = new Map<Where, RowCount>();
  const sheets = new Map<string, Sheet>();
  const opened: OpenTable[] = [];
  for (const table of pointsAsMarks(recognition.tables)) {
    const grid = grids.find(({ id }) => id === table.sheetId);
    if (!grid) continue;
    const sheet = sheets.get(grid.id) ?? openSheet(grid);
    sheets.set(grid.id, sheet);
    const frame = frameOf(laterColumns(table, problems), sheet, recognition.grades);
    opened.push(openTable(frame, recognition.references, gathering, lists));
  }
  // Marks may go by a criterion that another sheet lists, so the criteria of all tables are known first.
  for (const table of opened) {
    gatherTable(table, gathering, lists);
    const { frame, used } = table;
    rows.set(frame.table.id, { used: used.size, skipped: skipped(frame.table, frame, used.size) });
  }
  const given = <T>(of: (table: OpenTable) => readonly T[]) =>
    opened.map((table) => ({ table: table.frame.table, facts: of(table) }));
  append(
    lists.prices,
    pricesThatCount(
      given(({ prices }) => prices),
      problems,
    ),
  );
  append(
    lists.marks,
    marksThatCount(
      given(({ marks }) => marks),
      problems,
    ),
  );
  append(problems, mixedCurrencies(recognition.tables));
  const sheetsRead = new Set(recognition.sheets.flatMap((sheet) => (sheet.read ? [sheet.name] : [])));
  gatherCompliance(
    grids.filter(({ name }) => sheetsRead.has(name)),
    register,
  );
  const priced = new Set(lists.prices.map(({ bidder }) => bidder));
  append(lists.prices, statedPrices(recognition, sheets, priced, gathering));
  const ticks = lotTicks(
    opened.flatMap(({ views }) => views),
    lists.prices,
    gathering.lots,
  );
  const ticked = byTicks(lists, ticks, problems);
  const bidders = register.bidders();
  const nameOf = (id: string) => bidders.find((bidder) => bidder.id === id)?.name ?? id;
  const marks = withoutEmptyBids(ticked.prices, ticked.marks, nameOf, problems);
  const read = { ...lists, ...ticked, marks, bidders, lots: gathering.lots.all() };
  const facts = { ...lists, ...spreadOverLots(read, gathering.lots, problems) };
  return {
    facts: withoutUnusedRows({
      ...facts,
      pseudoBidders: register.pseudoBidders(),
      sameBidder: register.sameBidder(),
      criteria: mergeCriteria(facts.criteria, facts.marks, problems),
    }),
    problems,
    rows,
  };
}

/** Spreading a million rows into `push` would overflow the stack. */
function append<T>(list: T[], items: readonly T[]): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item !== undefined) list.push(item);
  }
}

interface OpenTable {
  readonly frame: Frame;
  readonly views: readonly View[];
  readonly names: CriterionNames;
  /** Entries of questions that are passed or failed. */
  readonly verdicts: ReadonlySet<number>;
  /** Entries of a matrix of marks that give prices instead. */
  readonly priced: PriceRows;
  readonly used: Used;
  readonly prices: PriceFact[];
  readonly marks: MarkFact[];
}

/** Whose the entries are and which criteria the table states. */
function openTable(frame: Frame, references: Recognition['references'], gathering: Gathering, lists: Lists): OpenTable {
  const views = viewsOf(frame, gathering);
  const named = criterionNames(frame, references);
  const verdicts = verdictRows(frame, named);
  const names = withoutVerdicts(named, verdicts);
  const used = new Used(frame.entries.length);
  const lot = frame.table.lot ? gathering.lots.named(frame.table.lot.name) : null;
  const lots = views[0]?.lots ?? lotsOfRows(frame, gathering);
  append(lists.criteria, headingCriteria(frame, lot, gathering.problems));
  append(lists.criteria, weighedTable(frame));
  append(lists.criteria, sheetThatWeighs(frame));
  const priced = priceRows(frame, names, views);
  const inRows = rowCriteria(frame, names, lots, gathering.lots.named, gathering.problems, used);
  append(lists.criteria, withoutPlainSums(inRows, frame, priced));
  return { frame, views, names, verdicts, priced, used, prices: [], marks: [] };
}

function gatherTable(table: OpenTable, gathering: Gathering, lists: Lists): void {
  const { frame, views, names, verdicts, priced, used, prices, marks } = table;
  const ofTable = tableCriterion(frame, lists.criteria);
  const unmarked = verdicts.size === 0 ? priced : new Set([...priced, ...verdicts]);
  for (const view of views) {
    gatherBidderFacts(view, gathering, used);
    gatherFates(view, gathering);
    gatherGates(view, gathering);
    gatherVerdicts(view, verdicts, gathering);
    tellNoBids(view, gathering.problems);
    append(prices, gatherPrices(view, gathering, used));
    append(prices, pricesInRows(view, priced, names, gathering, used));
    append(marks, gatherMarks(view, names, gathering, used, ofTable, unmarked));
    append(lists.commitments, gatherCommitments(view, gathering, used));
    if (gathering.sumIsOffer) append(lists.commitments, summedOffers(view, gathering, used));
  }
  if (views.length > 0) return;
  append(lists.unitValues, unitValues(frame, gathering.problems, used));
  append(lists.needs, needs(frame, used));
}

/** Every row that says something and gave no fact, headings aside. */
function skipped(table: RecognisedTable, frame: Frame, used: number): number {
  if (table.layout === 'transposed' || table.layout === 'form') return frame.entries.length - used;
  let spoken = 0;
  for (let at = 0; at < table.rows.length; at++) {
    const kind = table.rows[at]?.class;
    if (kind !== 'blank' && kind !== 'header') spoken += 1;
  }
  return spoken - used;
}
