import type { Problem } from '../../result';
import type { Where } from '../../source';
import { isCellError } from '../cells/anomalies';
import type { FactId } from '../vocabulary';
import { bidderGroups } from './bidder-groups';
import { carriedLots, fillDown, groupedWithin, isClearlyGrouped } from './fill-down';
import type { Field, Frame } from './frame';
import { lotInNames } from './lot-in-names';
import { everyLot, type Lots, saysEveryLot } from './lots';
import type { Register } from './register';
import { type Sections, sectionsOf } from './sections';

/** One bidder's share of a table (a group of columns in a matrix), or a whole table whose rows say whose they are. */
export interface View {
  readonly frame: Frame;
  readonly sections: Sections;
  /** The bidder's own columns in a matrix; in other layouts every column. */
  readonly own: readonly Field[];
  /** Columns that all bidders of a matrix share; empty in other layouts. */
  readonly shared: readonly Field[];
  /** Bidder's id an entry; `null` where the entry belongs to nobody that counts. */
  readonly bidders: readonly (string | null)[];
  readonly lots: readonly (string | null)[];
  /** True where one bidder's columns stand beside another's. */
  readonly isMatrix: boolean;
  /** True where an entry is a whole bid, so that its price is the bid's price. */
  readonly entryIsBid: boolean;
}

export interface Gathering {
  readonly register: Register;
  readonly lots: Lots;
  readonly problems: Problem[];
  /** No column of the workbook holds totals or line amounts, so a rate may be the price. */
  readonly rateIsPrice: boolean;
  /** No column of the workbook lists commitments, so a sum of social value is what a bid offers. */
  readonly sumIsOffer: boolean;
}

/** The first column of a fact, the bidder's own before the shared ones. */
export const pick = ({ own, shared }: View, fact: FactId): Field | undefined =>
  own.find((field) => field.fact === fact) ?? shared.find((field) => field.fact === fact);

/** The texts of a fact, one an entry, `null` throughout where no column gives it. */
export function textsOf(view: View, fact: FactId): readonly (string | null)[] {
  const field = pick(view, fact);
  return field ? view.frame.texts(field) : view.frame.blanks;
}

/** The same for what heads several rows (a theme, an outcome): carried down where it is written once above them. */
export function headsOf(view: View, fact: 'theme' | 'outcome'): readonly (string | null)[] {
  return groupedWithin(textsOf(view, fact), view.bidders);
}

/** Layouts in which an entry is a bid. */
const bidLayouts = new Set(['row-per-bid', 'transposed', 'form']);

const bidFacts: readonly FactId[] = ['price', 'unit-price', 'line-amount', 'mark', 'commitment', 'quantity'];

/** All views of a table; none for a table without bidders. */
export function viewsOf(frame: Frame, gathering: Gathering): readonly View[] {
  const { table, fields } = frame;
  const sections = sectionsOf(frame);
  const { groups, shared } = bidderGroups(fields);
  if (groups.length > 0) {
    const lots = lotsOf(frame, sections, frame.blanks, gathering);
    return groups.map(({ bidder, own }) => {
      const id = gathering.register.idOf(bidder.name, () => bidder.where, table.id);
      const bidders = frame.entries.map(() => id);
      return { frame, sections, own, shared, bidders, lots, isMatrix: true, entryIsBid: false };
    });
  }
  const named = biddersOf(frame, gathering);
  const bidders = named?.bidders ?? biddersOfSections(frame, sections, gathering);
  if (!bidders) return [];
  const lots = lotsOf(frame, sections, bidders, gathering);
  const themed = named ? sections : { ...sections, heading: frame.blanks };
  const entryIsBid = (bidLayouts.has(table.layout) || isListOfBids(frame)) && named?.carries !== true;
  return [{ frame, sections: themed, own: fields, shared: [], bidders, lots, isMatrix: false, entryIsBid }];
}

/** The lot of each row of a table without bidders: "Lot 1 | Quality | 60%" in a list of criteria. */
export const lotsOfRows = (frame: Frame, gathering: Gathering): readonly (string | null)[] =>
  lotsOf(frame, sectionsOf(frame), frame.blanks, gathering);

function lotsOf(
  frame: Frame,
  sections: Sections,
  bidders: readonly (string | null)[],
  { lots, problems }: Gathering,
): readonly (string | null)[] {
  const inNames = lotInNames(frame);
  if (inNames) return inNames.lots.map((lot) => (lot === null ? null : lots.named(lot)));
  const field = lotField(frame);
  const carried = field && carriedLots(frame.texts(field), bidders);
  if (field && carried?.isByPattern)
    problems.push(lotCarriedDown(frame.where(field, frame.entries[0] ?? 0), frame.table.id));
  if (!carried && !frame.table.lot && sections.lot === frame.blanks) return frame.blanks;
  return frame.entries.map((_, index) => {
    const own = carried?.texts[index] ?? undefined;
    const text = own ?? sections.lot[index]?.text ?? frame.table.lot?.name;
    if (text !== undefined && saysEveryLot(text)) return own === undefined ? null : lots.named(everyLot);
    return text === undefined ? null : lots.named(text);
  });
}

const lotField = ({ fields }: Frame): Field | undefined => fields.find(({ fact }) => fact === 'lot');

/** "Evaluated by: DM" above one row a bidder, or one row a bidder and lot. */
const isListOfBids = ({ table, fields }: Frame): boolean =>
  (table.layout === 'sheet-per-evaluator' ||
    (table.layout === 'long' && fields.some(({ fact, about }) => fact === 'lot' && !about.bidder))) &&
  fields.some(({ fact }) => fact === 'bidder') &&
  !fields.some(({ fact }) => manyPerBid.includes(fact));

/** Facts of which a table has many a bid: there a name may stand once above its rows. */
const manyPerBid: readonly FactId[] = ['commitment', 'measure-ref', 'item', 'criterion', 'sub-criterion'];

/** Whose each entry is; `undefined` where neither a column nor the sheet says so. */
function biddersOf(
  frame: Frame,
  gathering: Gathering,
): { readonly bidders: readonly (string | null)[]; readonly carries: boolean } | undefined {
  const { table, entries, fields } = frame;
  const { register, problems } = gathering;
  const { owner } = table;
  if (owner && table.layout !== 'sheet-per-evaluator') {
    const id = register.idOf(owner.name, () => owner.where, table.id);
    return { bidders: entries.map(() => id), carries: false };
  }
  const field = fields.find(({ fact }) => fact === 'bidder') ?? fields.find(({ fact }) => fact === 'bidder-id');
  if (!field) return undefined;
  const texts = frame.texts(field);
  const mayCarry = table.layout === 'long' || fields.some(({ fact }) => manyPerBid.includes(fact));
  const carries = mayCarry && isClearlyGrouped(inLots(frame, texts));
  if (carries) problems.push(carriedDown(frame.where(field, entries[0] ?? 0), table.id));
  const names = carries || isLotBelow(frame, texts) ? fillDown(texts) : texts;
  const ids = new Map<string, string | null>();
  for (const [name, index] of firstPlaces(names)) {
    const where = () => frame.where(field, entries[index] ?? 0);
    if (!isCellError(name)) ids.set(name, register.idOf(name, where, table.id));
    else problems.push(bidderUnreadable(name, where()));
  }
  const bidders = names.map((name) => (name === null ? null : (ids.get(name) ?? null)));
  for (const index of placesOfBlanks(names))
    if (saysAnything(frame, index)) problems.push(bidderMissing(frame.where(field, entries[index] ?? 0)));
  return { bidders, carries };
}

/** Every row without a name gives another lot than the rows of the bidder above it: it is that bidder's bid for it. */
function isLotBelow(frame: Frame, names: Names): boolean {
  const field = lotField(frame);
  if (!field || !names.includes(null) || (names[0] ?? null) === null) return false;
  let own = new Set<string>();
  return frame.texts(field).every((lot, index) => {
    const isNamed = (names[index] ?? null) !== null;
    if (isNamed) own = new Set();
    const isNew = lot !== null && !own.has(lot);
    if (lot !== null) own.add(lot);
    return isNamed || isNew;
  });
}

/** A bidder's name comes once in each lot, so both together tell whether a column is grouped. */
function inLots(frame: Frame, names: Names): Names {
  const field = lotField(frame);
  if (!field || !names.includes(null)) return names;
  const lots = fillDown(frame.texts(field));
  return names.map((name, index) => (name === null ? null : `${lots[index] ?? ''}\n${name}`));
}

type Names = readonly (string | null)[];

/** Each name with the place where it comes first, in that order. */
function firstPlaces(names: Names): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? null;
    if (name !== null && !first.has(name)) first.set(name, index);
  }
  return first;
}

function placesOfBlanks(names: Names): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < names.length; index++) if (names[index] === null) places.push(index);
  return places;
}

/** A long table without a bidder column may name each bidder in a section row above its rows. */
function biddersOfSections(frame: Frame, sections: Sections, { register }: Gathering) {
  const { table, fields } = frame;
  const isBids = fields.some(({ fact }) => bidFacts.includes(fact));
  if (table.layout !== 'long' || !isBids || !sections.heading.some((section) => section)) return undefined;
  return sections.heading.map((section) =>
    section
      ? register.idOf(section.text.replace(/^(?:bidder|supplier|tenderer)\s*:\s*/i, ''), () => section.where, table.id)
      : null,
  );
}

const saysAnything = (frame: Frame, index: number): boolean =>
  frame.fields.some((field) => bidFacts.includes(field.fact) && frame.texts(field)[index] !== null);

const carriedDown = (where: Where, table: Where): Problem => ({
  code: 'bidder-carried-down',
  severity: 'notice',
  path: [where],
  message: `In ${table} each bidder's name stands once above its rows; rows without a name were counted for the name above.`,
  hint: 'Check the first and last row of each bidder, or write the name on every row.',
});

const lotCarriedDown = (where: Where, table: Where): Problem => ({
  code: 'lot-carried-down',
  severity: 'notice',
  path: [where],
  message: `In ${table} each lot stands once above its rows; rows without a lot were counted for the lot above.`,
  hint: 'Check the first and last row of each lot, or write the lot on every row.',
});

/** Excel shows a linked data type under a name, and gives an error as what the cell holds. */
const bidderUnreadable = (error: string, where: Where): Problem => ({
  code: 'bidder-unreadable',
  severity: 'notice',
  path: [where],
  message: `Instead of a bidder ${where} holds the error ${error}: its row, and any other with that error, counts for nobody.`,
  hint: 'Mend the formula, or enter the bidder; turn a linked data type into text (right-click, Data Type, Convert to Text).',
});

const bidderMissing = (where: Where): Problem => ({
  code: 'bidder-missing',
  severity: 'notice',
  path: [where],
  message: `Bidder missing in ${where}: the row counts for nobody.`,
  hint: 'Enter the bidder, or clear the row.',
});
