/** What a person should check about how numbers were read: nothing is changed in the workbook, and nothing is hidden. */
import type { Problem } from '../result';
import { type Grid, valueAt, type Where } from '../source';
import { withoutFootnoteMark } from './names/footnote-mark';
import type { Bidder, Flag, Reading, TenderFacts } from './tender';
import { cellWhere, parseWhere } from './where';

/** In words, after "such as X": how such cells were read, and what to do about it. */
const notes: Readonly<Partial<Record<Flag, { readonly what: string; readonly hint: string }>>> = {
  'text-number': {
    what: 'numbers stored as text',
    hint: 'Check that they were read as meant. Formulas such as SUM and MIN in the workbook pass over such cells.',
  },
  'footnote-mark': { what: 'numbers with a footnote mark', hint: 'Read the footnote before relying on the number.' },
  european: { what: 'numbers written the European way (1.200,50)', hint: 'Check that they were read as meant.' },
  lakh: { what: 'numbers grouped in lakh and crore', hint: 'Check that they were read as meant.' },
  'negative-brackets': {
    what: 'numbers in brackets, read as negative',
    hint: 'Check that they are meant as negative.',
  },
  'unit-in-cell': {
    what: 'numbers with their unit in the cell',
    hint: 'Check that the unit is the one of the column.',
  },
  grade: {
    what: 'marks given in words, read by the scale that the workbook states',
    hint: 'Check the scale.',
  },
  'words-beside-mark': {
    what: 'marks with words in the same cell, of which the number was read',
    hint: 'Check that the number is the mark.',
  },
  'eastern-digits': { what: 'numbers in Arabic-Indic digits', hint: 'Check that they were read as meant.' },
  'external-link': {
    what: 'values that come from another workbook, read as last calculated',
    hint: 'Open that workbook and let Excel recalculate if they may be out of date.',
  },
  hidden: {
    what: 'values in hidden rows or columns, counted like all others',
    hint: 'Show them in Excel to see whether they belong to the tender.',
  },
};

/** One notice for each way of reading that needs a look, with up to twenty of its cells. */
export function readingNotes(facts: TenderFacts, grids: readonly Grid[]): Problem[] {
  const found = flagged(facts, grids);
  const numbers = [...found].flatMap(([flag, byCell]): Problem[] => {
    const note = notes[flag];
    const cells = [...byCell.values()];
    const [first] = cells;
    if (!note || !first) return [];
    const footnote = flag === 'footnote-mark' ? footnoteOf(first.where, first.raw, grids) : undefined;
    return [
      {
        code: `read-${flag}`,
        severity: 'notice',
        path: cells.slice(0, 20).map(({ where }) => where),
        message: `${cells.length === 1 ? 'One cell has' : `${cells.length} cells have`} ${note.what}${footnote ? ` (“${footnote}”)` : ''}, such as ${first.where}: “${first.raw.trim()}” was read as ${String(first.value)}.`,
        hint: note.hint,
      },
    ];
  });
  return [...numbers, ...facts.bidders.flatMap((bidder) => markedName(bidder, grids))];
}

/** What the workbook says of a bidder behind whose name a footnote mark stands. */
function markedName({ name, spellings, where }: Bidder, grids: readonly Grid[]): Problem[] {
  const spelling = spellings.find((one) => withoutFootnoteMark(one) !== one);
  if (spelling === undefined) return [];
  const notes = where.flatMap((at) => footnoteOf(at, spelling, grids) ?? []);
  return [
    {
      code: 'read-name-footnote',
      severity: 'notice',
      path: [...where.slice(0, 20)],
      message: `“${spelling}” was read as ${name}, with a footnote mark${notes[0] ? ` (“${notes[0]}”)` : ''}.`,
      hint: 'Read the footnote: if it takes the bid out of the contest, exclude the bid in the set-up.',
    },
  ];
}

type Value = Extract<Reading<unknown>, { kind: 'value' }>;
type Flagged = Map<Flag, Map<Where, Value>>;

/** The readings under each flag that has a note, each cell once. */
function flagged(facts: TenderFacts, grids: readonly Grid[]): Flagged {
  const found: Flagged = new Map();
  for (const { amount } of facts.prices) note(amount, found);
  for (const { mark } of facts.marks) note(mark, found);
  for (const { weight, maximum, minimum } of facts.criteria) {
    if (!isInHeading(weight, grids)) note(weight, found);
    note(maximum, found);
    note(minimum, found);
  }
  for (const { quantity, unitValue, target } of facts.commitments) {
    note(quantity, found);
    note(unitValue, found);
    note(target, found);
  }
  for (const { value } of facts.unitValues) note(value, found);
  return found;
}

/** "Quality (60%)" is a heading that states a weight, and no number stored as text. */
function isInHeading(weight: Reading<unknown> | null, grids: readonly Grid[]): boolean {
  const place = weight?.kind === 'value' ? parseWhere(weight.where) : undefined;
  const grid = grids.find(({ name }) => name === place?.sheet);
  const text = place && grid ? valueAt(grid, place.area.top, place.area.left) : null;
  return typeof text === 'string' && /\p{L}{2}/u.test(text.replace(weight?.raw ?? '', ''));
}

function note(reading: Reading<unknown> | null, found: Flagged): void {
  if (reading?.kind !== 'value' || reading.flags.length === 0) return;
  for (const flag of reading.flags) {
    if (!(flag in notes)) continue;
    const cells = found.get(flag) ?? new Map<Where, Value>();
    found.set(flag, cells);
    if (!cells.has(reading.where)) cells.set(reading.where, reading);
  }
}

/** The note below that begins with the mark the number or name ends with: "* Corrected sum". */
function footnoteOf(where: string, raw: string, grids: readonly Grid[]): string | undefined {
  const sign = /(?:[*^†‡§¶]+|[⁰¹²³⁴-⁹]+)\s*$/.exec(raw)?.[0]?.trim();
  const place = parseWhere(where);
  const grid = grids.find(({ name }) => name === place?.sheet);
  if (!sign || !place || !grid) return undefined;
  for (let row = place.area.top + 1; row < grid.values.length; row++)
    for (const [column, text] of (grid.values[row] ?? []).entries())
      if (typeof text === 'string' && text.trim().startsWith(sign) && /\p{L}{2}/u.test(text))
        return `${text.trim()} (${cellWhere(grid.name, row, column)})`;
  return undefined;
}
