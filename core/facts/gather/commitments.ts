import { readDate } from '../cells';
import type { CommitmentFact, Reading } from '../tender';
import type { FactId } from '../vocabulary';
import type { Field } from './frame';
import { tellAnomaly } from './reading-problems';
import { type Gathering, headsOf, pick, textsOf, type View } from './views';

const textFacts: readonly FactId[] = ['commitment', 'measure-ref', 'outcome', 'item'];

/** Commitments of one view. Marks the entries it used. */
export function gatherCommitments(view: View, gathering: Gathering, used: Set<number>): CommitmentFact[] {
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

/** What only one row, or one bidder's cell in it, says of a commitment. */
type Own = Pick<CommitmentFact, 'bidder' | 'text' | 'quantity' | 'where'>;

const said = <T>(reading: Reading<T> | undefined): Reading<T> | null =>
  reading === undefined || reading.kind === 'missing' ? null : reading;

/** What is said beside every commitment of a view, read column by column. */
function describe(view: View, gathering: Gathering) {
  const { frame } = view;
  const of = (fact: FactId) => textsOf(view, fact);
  const themes = pick(view, 'theme')
    ? headsOf(view, 'theme')
    : view.sections.heading.map((section) => section?.text ?? null);
  const columns = {
    references: of('measure-ref'),
    outcomes: headsOf(view, 'outcome'),
    places: of('place'),
    needs: of('need'),
    evidence: of('evidence'),
    goals: of('goal'),
    units: of('unit'),
  };
  const targetField = pick(view, 'target');
  const targets = targetField && frame.numbers(targetField, 'number', columns.units);
  const valueField = pick(view, 'unit-value');
  const unitValues = valueField && frame.numbers(valueField, 'money');
  const dates = pick(view, 'date');
  return (index: number, entry: number, own: Own): CommitmentFact => {
    // One literal with every field in its place: spreads would double the time of ten thousand rows.
    const fact: CommitmentFact = {
      bidder: own.bidder,
      lot: view.lots[index] ?? null,
      text: own.text,
      reference: columns.references[index] ?? null,
      outcome: columns.outcomes[index] ?? null,
      theme: themes[index] ?? null,
      quantity: own.quantity,
      unit: columns.units[index] ?? null,
      unitValue: said(unitValues?.[index]),
      target: said(targets?.[index]),
      date: dates ? said(readDate(frame.cell(dates, entry))) : null,
      place: columns.places[index] ?? null,
      need: columns.needs[index] ?? null,
      evidence: columns.evidence[index] ?? null,
      goal: columns.goals[index] ?? null,
      where: own.where,
    };
    tellAnomaly(fact.unitValue, 'notice', gathering.problems);
    tellAnomaly(fact.target, 'notice', gathering.problems);
    if (fact.date?.kind === 'anomaly' && fact.date.code === 'impossible-date')
      tellAnomaly(fact.date, 'notice', gathering.problems);
    return fact;
  };
}

/** One commitment an entry. In a matrix a blank cell under a bidder is no commitment; a "TBC" is one without quantity. */
function fromRows(view: View, text: Field, gathering: Gathering, used: Set<number>): CommitmentFact[] {
  const { frame, bidders } = view;
  const texts = frame.texts(text);
  const quantityField = pick(view, 'quantity');
  const units = pick(view, 'unit');
  const quantities = quantityField && frame.numbers(quantityField, 'number', units && frame.texts(units));
  const ownText = view.own.includes(text);
  const describeEntry = describe(view, gathering);
  const facts: CommitmentFact[] = [];
  for (const [index, entry] of frame.entries.entries()) {
    const bidder = bidders[index];
    const written = texts[index] ?? fallbackText(view, index);
    if (bidder === null || bidder === undefined || written === null) continue;
    const offered = view.isMatrix && !ownText ? quantityField : text;
    if (view.isMatrix && (offered === undefined || frame.cell(offered, entry).value === null)) continue;
    const where = frame.where(view.isMatrix && offered ? offered : text, entry);
    const quantity: Reading<number> = quantities?.[index] ?? { kind: 'missing', where, raw: '' };
    report(quantity, written, gathering);
    used.add(index);
    facts.push(describeEntry(index, entry, { bidder, text: written, quantity, where }));
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

function fromColumn(view: View, field: Field, gathering: Gathering, used: Set<number>): CommitmentFact[] {
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
