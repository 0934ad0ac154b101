/** Who and what the columns of a table are about: bidders across, evaluators across, groups of criteria or lots. */
import type { Draft, DraftColumn } from './draft';
import type { HeadingPart } from './headers';
import { readHeading } from './headings';
import type { Knowledge } from './knowledge';
import { nameKey, pseudoBidder } from './names';
import { namesOf } from './naming';
import { looksLikeCompany } from './profile';
import { keyFacts } from './roles';
import type { FactId } from './vocabulary';

export interface ColumnSubject {
  readonly bidder?: HeadingPart;
  /** The buyer's estimate or an average in a bidder's place. */
  readonly pseudo?: string;
  readonly evaluator?: HeadingPart;
  readonly consensus?: boolean;
  readonly lot?: HeadingPart;
  /** Parts of the heading that are left to name the fact. */
  readonly rest: readonly HeadingPart[];
}

export interface Shape {
  readonly bidderColumn: DraftColumn | null;
  /** The column that says what a row is about, other than the bidder. */
  readonly keyColumn: DraftColumn | null;
  readonly subjects: ReadonlyMap<number, ColumnSubject>;
  readonly biddersAcross: boolean;
  readonly evaluatorsAcross: boolean;
}

const evaluatorName =
  /^(?:evaluator|assessor|scorer|marker|panel(?: ?member)?|reviewer|judge|eval\.?|gwerthuswr|aseswr)\s*(?:no\.?\s*)?(?:[a-z]|\d{1,2}|\([a-z. ]+\))?(?:\s*[-–:]\s*.+)?$/i;
const initials = /^[A-Z]{2,3}$|^(?:[A-Z]\.\s?){1,3}[A-Z]?\.?$/;
const personName = /^(?:[A-Z]\.?\s?){1,2}[A-Z][a-z'’-]+$|^(?:Mr|Mrs|Ms|Dr|Cllr)\.? [A-Z]/;
export const consensusName =
  /^(?:consensus|moderated|moderation|agreed|final agreed|panel)(?: (?:score|mark|scores|marks|panel|agreed))?$|^sgôr consensws$/i;
const notABidder =
  /^(?:year|yr|lot|phase|option|part|q|quarter|stage|month|week|period|zone|section|scenario|total|note|blwyddyn|20\d\d)\b|^20\d\d/i;
export const lotName = /^lot\s*(?:no\.?\s*)?[\w.]{1,4}\b/i;

export const isEvaluator = (text: string): boolean =>
  evaluatorName.test(text) ||
  (initials.test(text) &&
    !/^(?:SME|VAT|KPI|FTE|TBC|REF|QTY|UOM|NO|ID|SV|CO2|SDG|MEAT|LTD|PLC|CIC|CO|MS|IT|HR|QA|EDI|GHG)$/.test(text));

export function shapeOf(draft: Draft, knowledge: Knowledge): Shape {
  const bidderColumn = findBidderColumn(draft, knowledge);
  const keyColumn = findKeyColumn(draft, bidderColumn);
  const subjects = new Map<number, ColumnSubject>();
  const across = bidderColumn ? undefined : bidderParts(draft, keyColumn, knowledge);
  const evaluators = evaluatorParts(draft, across);
  for (const column of draft.columns) {
    const bidder = across?.get(column.index);
    const evaluator = evaluators.get(column.index);
    const lot = column.parts.find((part) => part !== bidder && column.parts.length > 1 && lotName.test(part.text));
    const reason = bidder ? pseudoBidder(bidder.text) : undefined;
    const consensus = evaluator !== undefined && consensusName.test(evaluator.text);
    subjects.set(column.index, {
      rest: column.parts.filter((part) => part !== bidder && part !== lot && (part !== evaluator || consensus)),
      ...(bidder ? { bidder } : {}),
      ...(reason === undefined ? {} : { pseudo: reason }),
      ...(evaluator ? (consensus ? { consensus } : { evaluator }) : {}),
      ...(lot ? { lot } : {}),
    });
  }
  return {
    bidderColumn,
    keyColumn,
    subjects,
    biddersAcross: across !== undefined,
    evaluatorsAcross: evaluators.size > 0,
  };
}

const best = (column: DraftColumn) => column.named[0];

function findBidderColumn(draft: Draft, knowledge: Knowledge): DraftColumn | null {
  const ranked = draft.columns
    .map((column) => {
      const named = column.named.find(({ fact }) => fact === 'bidder')?.score ?? 0;
      const known =
        column.profile.texts.filter((text) => knowledge.bidders.has(nameKey(text))).length /
        Math.max(1, column.profile.filled);
      const bare = /^(?:name|names|who|by|from|enw|nom)$/i.test(column.heading) ? 0.5 : column.heading === '' ? 0.2 : 0;
      const words = 1 - column.profile.figures;
      const long = column.profile.length > 60 ? 0.4 : 1;
      const other = best(column)?.whole && best(column)?.fact !== 'bidder' ? 0.4 : 1;
      const evidence = Math.max(
        named,
        other *
          Math.max(
            bare + 0.2 * column.profile.companies,
            0.75 * column.profile.companies,
            known > 0.6 ? 0.8 * known : 0,
          ),
      );
      return { column, score: column.profile.filled === 0 ? named * 0.9 : evidence * words * long };
    })
    .toSorted((a, b) => b.score - a.score);
  const first = ranked[0];
  return first && first.score >= 0.5 ? first.column : null;
}

function findKeyColumn(draft: Draft, bidder: DraftColumn | null): DraftColumn | null {
  const textual = draft.columns.filter(
    (column) => column !== bidder && column.profile.figures < 0.5 && column.profile.filled > 0,
  );
  const named = textual.filter((column) =>
    column.named.some(({ fact, score }) => keyFacts.has(fact) && fact !== 'bidder' && score >= 0.6),
  );
  const speaking = named.filter((column) => !['criterion-ref', 'measure-ref'].includes(best(column)?.fact ?? ''));
  return speaking[0] ?? named[0] ?? (bidder ? null : (textual[0] ?? null));
}

/** The heading part that names a bidder, by column; `undefined` when bidders do not stand across. */
function bidderParts(
  draft: Draft,
  key: DraftColumn | null,
  knowledge: Knowledge,
): ReadonlyMap<number, HeadingPart> | undefined {
  const strong = new Map<number, HeadingPart>();
  const weak = new Map<number, HeadingPart>();
  for (const column of draft.columns) {
    if (column === key) continue;
    for (const part of column.parts) {
      const text = readHeading(part.text).name;
      if (knowledge.bidders.has(nameKey(text)) || looksLikeCompany(text))
        strong.set(column.index, strong.get(column.index) ?? part);
      else if (isCandidate(part.text, knowledge)) weak.set(column.index, weak.get(column.index) ?? part);
    }
  }
  const names = (parts: ReadonlyMap<number, HeadingPart>) =>
    new Set([...parts.values()].map(({ text }) => nameKey(text))).size;
  if (names(strong) >= 1 && names(strong) + names(weak) >= 2)
    return withPseudo(draft, new Map([...weak, ...strong]), strong);
  if (!key || knowledge.owners.get(draft.grid.id)?.kind === 'bidder' || names(weak) < 2)
    return strong.size > 0 ? strong : undefined;
  const keyed =
    key.named.some(({ fact, score }) => keyFacts.has(fact) && score >= 0.6) ||
    key.heading === '' ||
    key.named.length === 0;
  const figures = [...weak.keys()].filter(
    (index) => (draft.columns.find((column) => column.index === index)?.profile.figures ?? 0) >= 0.5,
  );
  const grouped = [...weak.values()].some((part) => part.row < (draft.header?.bottom ?? 0));
  const looksLikeEvaluators = [...weak.values()].filter(
    (part) => isEvaluator(part.text) || consensusName.test(part.text),
  ).length;
  if (!keyed || looksLikeEvaluators >= weak.size / 2) return undefined;
  return grouped || figures.length >= 2 ? withPseudo(draft, weak, weak) : undefined;
}

/** Estimates and averages count as a bidder's column, so that they are seen and left out, never scored. */
function withPseudo(
  draft: Draft,
  parts: ReadonlyMap<number, HeadingPart>,
  sure: ReadonlyMap<number, HeadingPart>,
): ReadonlyMap<number, HeadingPart> {
  const rows = new Set([...sure.values()].map(({ row }) => row));
  const found = new Map<number, HeadingPart>();
  for (const [index, part] of parts) if (rows.has(part.row)) found.set(index, part);
  for (const column of draft.columns)
    for (const part of column.parts)
      if (
        !found.has(column.index) &&
        rows.has(part.row) &&
        column.profile.figures >= 0.5 &&
        pseudoBidder(part.text) &&
        namesOf(part.text)[0]?.fact !== 'maximum' &&
        namesOf(part.text)[0]?.fact !== 'weight'
      )
        found.set(column.index, part);
  return found;
}

const columnWords: ReadonlySet<FactId> = new Set<FactId>([
  'comment',
  'reason',
  'rank',
  'weight',
  'maximum',
  'minimum',
  'unit',
  'quantity',
]);

function isCandidate(raw: string, knowledge: Knowledge): boolean {
  const { name } = readHeading(raw);
  if (
    name.length > 60 ||
    notABidder.test(name) ||
    /\?$/.test(name) ||
    knowledge.criteria.has(nameKey(name)) ||
    consensusName.test(name)
  )
    return false;
  const named = namesOf(raw)[0];
  if (!named) return /\p{L}/u.test(name);
  return named.score < (columnWords.has(named.fact) ? 0.55 : 0.72) && !named.whole;
}

function evaluatorParts(
  draft: Draft,
  across: ReadonlyMap<number, HeadingPart> | undefined,
): ReadonlyMap<number, HeadingPart> {
  const found = new Map<number, HeadingPart>();
  const people = new Map<number, HeadingPart>();
  for (const column of draft.columns)
    for (const part of column.parts) {
      if (part === across?.get(column.index)) continue;
      if (isEvaluator(part.text.replace(/\s*[-–]?\s*\b(?:score|mark)s?$/i, ''))) found.set(column.index, part);
      else if (consensusName.test(part.text)) people.set(column.index, part);
      else if (personName.test(part.text) && column.profile.figures >= 0.5) people.set(column.index, part);
    }
  const persons = [...people.values()].filter(({ text }) => !consensusName.test(text)).length;
  return found.size > 0 || persons >= 2 ? new Map([...people, ...found]) : new Map();
}
