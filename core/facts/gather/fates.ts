import type { Problem } from '../../result';
import type { Where } from '../../source';
import { type CellInput, readText } from '../cells';
import { fateWords, isOfAnotherBid, mentionsFate, nameAndFate, saysBidIsOut } from '../names/fate';
import type { Reading } from '../tender';
import type { FactId } from '../vocabulary';
import type { Gathering, View } from './views';

const spoken: readonly FactId[] = ['price', 'unit-price', 'mark', 'points', 'rank', 'comment', 'reason', 'outcome'];

/** A remark that begins so speaks of the whole bid; "Excluded items: skips" and "Rejected materials" do not. */
const fate = new RegExp(
  String.raw`^\s*(?:(?:bid|tender|offer)\s+)?${fateWords}\s*(?:$|[:;,.(–—-]|(?:\d|(?:at|on|by|before|after|because|due|as|from|bid|tender|for|ar|oherwydd|por|pour|car|per|perch[eé]|wegen|weil|aufgrund|door|wegens|omdat)\b))`,
  'iu',
);

/** "No public liability – non-compliant": a remark that ends with what it comes to; "Scaffolding – excluded" speaks of a price. */
const verdictAtEnd =
  /[–—:;.-]\s+(?:bid |tender |therefore |so |hence )?(?:non[- ]?compliant|disqualified|ineligible)\s*[.!]?\s*$/i;

/** The same anywhere in a remark: it may speak of the bid, or of an option. */
const mayBeOut =
  /^(?!.*\b(?:not|if|unless|may|might|would|option|variant|alternative|query|previous\w*)\b).*\b(?:non[- ]?compliant|disqualified|withdrew|withdrawn|rejected|ineligible)\b/is;

const remarks: ReadonlySet<FactId> = new Set<FactId>(['comment', 'reason', 'outcome']);

/** "WITHDRAWN" in the price column, "Non-compliant: no bond" among the remarks: a status outside a column of statuses. */
export function gatherFates(view: View, gathering: Gathering): void {
  fatesBesideNames(view, gathering);
  const { frame, own, bidders, lots, entryIsBid } = view;
  if (view.isMatrix) fatesUnderNames(view, gathering);
  if (!entryIsBid) return;
  fatesUnderUnknownHeadings(view, gathering);
  for (const field of own.filter(({ fact }) => spoken.includes(fact)))
    for (const [index, entry] of frame.entries.entries()) {
      const bidder = bidders[index];
      if (bidder === null || bidder === undefined) continue;
      const cell = frame.cell(field, entry);
      if (typeof cell.value !== 'string') continue;
      const isRemark = remarks.has(field.fact);
      if ((mentionsFate(cell.value) && fate.test(cell.value)) || (isRemark && verdictAtEnd.test(cell.value)))
        gathering.register.addStatus(bidder, lots[index] ?? null, readStatus(cell));
      else if (isRemark && mayBeOut.test(cell.value)) gathering.problems.push(outOrNot(cell.value, cell.where));
    }
}

const withReason = /\p{L}[\s:;,.(–—-]+[\p{L}\d]/u;

/** "LATE - not opened" under "Opening record", which is no fact, or under no heading at all. */
function fatesUnderUnknownHeadings({ frame, bidders, lots }: View, { register, problems }: Gathering): void {
  if (frame.table.layout !== 'row-per-bid') return;
  for (const { index: column, fact, heading, samples } of frame.table.columns) {
    if (fact !== null || samples.length === 0 || isOfAnotherBid(heading)) continue;
    for (const [index, entry] of frame.entries.entries()) {
      const bidder = bidders[index] ?? null;
      const cell = frame.sheet.cell(entry, column);
      if (bidder === null || typeof cell.value !== 'string' || !mentionsFate(cell.value)) continue;
      // "Excluded: no bond" gives its reason; "Excluded" alone may be said of a crane.
      const isGiven = fate.test(cell.value) && withReason.test(cell.value);
      if (saysBidIsOut(cell.value) || isGiven) register.addStatus(bidder, lots[index] ?? null, readStatus(cell));
      else if (fate.test(cell.value)) problems.push(outOrNot(cell.value, cell.where));
    }
  }
}

const outOrNot = (text: string, where: Where): Problem => ({
  code: 'remark-on-bid',
  severity: 'notice',
  path: [where],
  message: `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}” in ${where} may say that the bid is out of the contest. It counts.`,
  hint: 'Exclude the bid with its reason if it is out.',
});

const offered: ReadonlySet<FactId> = new Set<FactId>(['price', 'unit-price', 'line-amount', 'mark']);

/** "Withdrawn" all down a bidder's column, or down its rows of one lot, where others have prices or marks. */
function fatesUnderNames({ frame, own, bidders, lots }: View, { register }: Gathering): void {
  const said = new Map<string | null, { fates: CellInput[]; others: number }>();
  for (const field of own)
    if (field.fact !== null && offered.has(field.fact))
      for (const [index, entry] of frame.entries.entries()) {
        const cell = frame.cell(field, entry);
        if (cell.value === null || cell.value === '') continue;
        const lot = lots[index] ?? null;
        const ofLot = said.get(lot) ?? { fates: [], others: 0 };
        said.set(lot, ofLot);
        if (typeof cell.value === 'string' && fate.test(cell.value)) ofLot.fates.push(cell);
        else ofLot.others += 1;
      }
  const bidder = bidders[0];
  if (bidder === null || bidder === undefined) return;
  for (const [lot, { fates, others }] of said)
    if (fates[0] && others === 0) register.addStatus(bidder, lot, readStatus(fates[0]));
}

/** "Ferrer LLP (withdrawn)" as the name itself, wherever the layout has names; in a lot it is out of that lot. */
function fatesBesideNames({ frame, own, bidders, lots }: View, { register }: Gathering): void {
  const field = frame.fields.find(({ fact }) => fact === 'bidder');
  const over = own[0]?.about.bidder ?? frame.table.owner;
  const texts = field && !over ? frame.texts(field) : frame.entries.map(() => over?.name ?? null);
  const fates = new Map<string | null, string>();
  for (const text of new Set(texts)) {
    const { fate } = nameAndFate(text ?? '');
    if (fate !== undefined) fates.set(text, fate);
  }
  if (fates.size === 0) return;
  const told = new Set<string>();
  for (const [index, bidder] of bidders.entries()) {
    const fate = fates.get(texts[index] ?? null);
    const lot = lots[index] ?? null;
    const key = `${bidder}\n${lot}`;
    if (fate === undefined || bidder === null || told.has(key)) continue;
    told.add(key);
    const where = over?.where ?? (field ? frame.where(field, frame.entries[index] ?? 0) : frame.table.id);
    register.addStatus(bidder, lot, { kind: 'value', value: fate, raw: fate, where, flags: [] });
  }
}

/** "Did not bid" says nothing where a number is wanted, and all there is to say of a bid. */
export function readStatus(cell: CellInput): Reading<string> {
  const reading = readText(cell);
  const isFate = reading.kind === 'missing' && fate.test(reading.raw);
  return isFate
    ? { kind: 'value', value: reading.raw.trim(), raw: reading.raw, where: reading.where, flags: [] }
    : reading;
}
