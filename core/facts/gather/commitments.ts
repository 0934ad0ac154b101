import type { Where } from '../../source';
import { readDate } from '../cells';
import type { CommitmentFact, Reading } from '../tender';
import type { FactId } from '../vocabulary';
import type { Field } from './frame';
import { tellAnomaly } from './reading-problems';
import type { Used } from './used';
import { type Gathering, headsOf, pick, textsOf, type View } from './views';

const textFacts: readonly FactId[] = ['commitment', 'measure-ref', 'outcome', 'item'];

/** Commitments of one view. Marks the entries it used. */
export function gatherCommitments(view: View, gathering: Gathering, used: Used): CommitmentFact[] {
  const { frame } = view;
  const isCommitments = frame.table.purposes.includes('commitments');
  const names = (fact: FactId): boolean => [...view.own, ...view.shared].some((field) => field.fact === fact);
  if (!isCommitments && !names('commitment') && !(names('measure-ref') && names('quantity'))) return [];
  const text = textFacts.map((fact) => pick(view, fact)).find((field) => field !== undefined);
  const wide = wideColumns(view, text);
  return wide.length > 0
    ? wide.flatMap((field) => fromColumn(view, field, gathering, used))
    : text
      ? fromRows(view, text, gathering, used)
      : [];
}

/** Columns that are themselves commitments ("Apprentices (FTE)" across, a row a bid): numbers under a heading. */
function wideColumns(view: View, text: Field | undefined): readonly Field[] {
  if (view.isMatrix || !(text === undefined || view.frame.table.layout === 'row-per-bid')) return [];
  if (text === undefined) return view.own.filter(({ fact }) => fact === 'quantity');
  return view.own.filter(({ fact, index }) => {
    if (fact !== 'commitment') return false;
    const given = view.frame.entries.map((entry) => view.frame.cell({ ...text, index }, entry).value);
    const numbers = given.filter((value) => typeof value === 'number').length;
    return numbers > 0 && numbers * 2 >= given.filter((value) => value !== null).length;
  });
}

const said = <T>(reading: Reading<T> | undefined): Reading<T> | null =>
  reading === undefined || reading.kind === 'missing' ? null : reading;

type Texts = readonly (string | null)[];

/** What is said beside every commitment of a view, read column by column; one item an entry. */
interface Beside {
  readonly references: Texts;
  readonly outcomes: Texts;
  readonly themes: Texts;
  readonly units: Texts;
  readonly unitValues: readonly Reading<number>[] | undefined;
  readonly targets: readonly Reading<number>[] | undefined;
  readonly dates: Field | undefined;
  readonly places: Texts;
  readonly needs: Texts;
  readonly evidence: Texts;
  readonly goals: Texts;
}

function besideOf(view: View): Beside {
  const { frame } = view;
  const targets = pick(view, 'target');
  const unitValues = pick(view, 'unit-value');
  const units = textsOf(view, 'unit');
  return {
    references: textsOf(view, 'measure-ref'),
    outcomes: headsOf(view, 'outcome'),
    themes: pick(view, 'theme') ? headsOf(view, 'theme') : sectionTexts(view),
    units,
    unitValues: unitValues && frame.numbers(unitValues, 'money'),
    targets: targets && frame.numbers(targets, 'number', units),
    dates: pick(view, 'date'),
    places: textsOf(view, 'place'),
    needs: textsOf(view, 'need'),
    evidence: textsOf(view, 'evidence'),
    goals: textsOf(view, 'goal'),
  };
}

const sectionTexts = ({ frame, sections: { heading } }: View): Texts =>
  heading === frame.blanks ? frame.blanks : heading.map((section) => section?.text ?? null);

/** One literal with every field in its place: spreads would double the time of ten thousand rows. */
function commitmentAt(
  index: number,
  { frame, lots }: View,
  beside: Beside,
  bidder: string,
  text: string,
  quantity: Reading<number>,
  where: Where,
): CommitmentFact {
  return {
    bidder,
    lot: lots[index] ?? null,
    text,
    reference: beside.references[index] ?? null,
    outcome: beside.outcomes[index] ?? null,
    theme: beside.themes[index] ?? null,
    quantity,
    unit: beside.units[index] ?? null,
    unitValue: said(beside.unitValues?.[index]),
    target: said(beside.targets?.[index]),
    date: beside.dates ? said(readDate(frame.cell(beside.dates, frame.entries[index] ?? 0))) : null,
    place: beside.places[index] ?? null,
    need: beside.needs[index] ?? null,
    evidence: beside.evidence[index] ?? null,
    goal: beside.goals[index] ?? null,
    where,
  };
}

function tellAnomalies({ unitValue, target, date }: CommitmentFact, { problems }: Gathering): void {
  tellAnomaly(unitValue, 'notice', problems);
  tellAnomaly(target, 'notice', problems);
  if (date?.kind === 'anomaly' && date.code === 'impossible-date') tellAnomaly(date, 'notice', problems);
}

/** One commitment an entry. In a matrix a blank cell under a bidder is no commitment; a "TBC" is one without quantity. */
function fromRows(view: View, text: Field, gathering: Gathering, used: Used): CommitmentFact[] {
  const { frame, bidders } = view;
  const texts = frame.texts(text);
  const quantityField = pick(view, 'quantity');
  const units = pick(view, 'unit');
  const quantities = quantityField && frame.numbers(quantityField, 'number', units && frame.texts(units));
  const ownText = view.own.includes(text);
  const offered = view.isMatrix && !ownText ? quantityField : text;
  const beside = besideOf(view);
  const facts: CommitmentFact[] = [];
  for (let index = 0; index < frame.entries.length; index++) {
    const entry = frame.entries[index] ?? 0;
    const bidder = bidders[index];
    const written = texts[index] ?? fallbackText(view, index);
    if (bidder === null || bidder === undefined || written === null) continue;
    if (view.isMatrix && (offered === undefined || frame.cell(offered, entry).value === null)) continue;
    const where = frame.where(view.isMatrix && offered ? offered : text, entry);
    const quantity: Reading<number> = quantities?.[index] ?? { kind: 'missing', where, raw: '' };
    report(quantity, written, gathering);
    used.add(index);
    const fact = commitmentAt(index, view, beside, bidder, written, quantity, where);
    tellAnomalies(fact, gathering);
    facts.push(fact);
  }
  return facts;
}

function fallbackText(view: View, index: number): string | null {
  for (const fact of textFacts) {
    const field = pick(view, fact);
    const text = field && view.frame.texts(field)[index];
    if (text) return text;
  }
  return null;
}

/** All that a bare number under a heading leaves open. */
const unsaid = {
  reference: null,
  outcome: null,
  theme: null,
  unit: null,
  unitValue: null,
  target: null,
  date: null,
  place: null,
  need: null,
  evidence: null,
  goal: null,
};

function fromColumn(view: View, field: Field, gathering: Gathering, used: Used): CommitmentFact[] {
  const { frame, bidders } = view;
  const text = field.heading.replace(/\s+/g, ' ').trim();
  return frame.numbers(field, 'number', field.heading).flatMap((quantity, index): CommitmentFact[] => {
    const bidder = bidders[index];
    if (bidder === null || bidder === undefined || (quantity.kind === 'missing' && quantity.raw.trim() === ''))
      return [];
    report(quantity, text, gathering);
    used.add(index);
    return [{ ...unsaid, bidder, lot: view.lots[index] ?? null, text, quantity, where: quantity.where }];
  });
}

function report(quantity: Reading<number>, text: string, { problems }: Gathering): void {
  tellAnomaly(quantity, 'unranked', problems);
  if (quantity.kind !== 'missing') return;
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  problems.push({
    code: 'quantity-missing',
    severity: 'notice',
    path: [quantity.where],
    message: `Quantity missing in ${quantity.where}: “${shown}” counts nothing.`,
    hint: 'Enter the quantity, or leave it so and it is listed as not quantified.',
  });
}
