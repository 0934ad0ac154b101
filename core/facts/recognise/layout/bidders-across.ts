/** Bidders who stand across, one column or one group of columns each. */

import { isUnit } from '../../cells/units';
import { countsThings, readHeading } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import { nameKey, pseudoBidder } from '../../names';
import { looksLikeCompany } from '../../names/company';
import { nameAndFate } from '../../names/fate';
import { lotWord } from '../../names/lot-words';
import type { FactId } from '../../vocabulary';
import { keyFacts } from '../columns/roles';
import type { HeadingPart } from '../headings/headers';
import type { Draft, DraftColumn } from '../sheet/draft';
import { type Knowledge, ownerAt } from '../sheet/knowledge';
import { consensusName, isEvaluator } from './evaluators-across';

type Parts = ReadonlyMap<number, HeadingPart>;

const notABidder = new RegExp(
  String.raw`^(?:year|yr|${lotWord}|phase|option|part|q|quarter|stage|month|week|period|tier|level|zone|section|scenario|total|note|blwyddyn|20\d\d)\b|^20\d\d`,
  'i',
);

/** "Q3", "Q4 2026/27", "Y1", "FY27", "Mar-26": parts of the years, or questions, and no names. */
const period =
  /^(?:(?:q|qtr|y|yr|fy|h|m|mth|p|w|wk)\s?\d{1,4}|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\s*[-–/]\s*\p{L}{3,9})?)(?:[\s,/('’–-]*(?:fy)?\d{2,4}){0,2}\)?$/u;

/** Words of these facts head columns of figures; a bidder's name hardly holds one. */
const columnFacts: ReadonlySet<FactId> = new Set<FactId>([
  ...(['comment', 'reason', 'rank', 'weight', 'maximum', 'minimum', 'unit', 'quantity', 'mark', 'points'] as const),
  ...(['method', 'price', 'unit-price', 'line-amount', 'discount', 'target', 'unit-value'] as const),
]);

/**
 * The heading part that names a bidder, by column; `undefined` when bidders do not stand across. Known names and
 * companies are sure; unknown words count where rows are items or criteria and the columns under them hold figures.
 */
export function bidderParts(draft: Draft, key: DraftColumn | null, knowledge: Knowledge): Parts | undefined {
  const sure = new Map<number, HeadingPart>();
  const likely = new Map<number, HeadingPart>();
  const bottom = draft.header?.bottom ?? 0;
  for (const column of draft.columns) {
    if (column === key) continue;
    for (const part of column.parts) {
      const bare = nameAndFate(part.text).name;
      const name = readHeading(bare).name;
      const known = knowledge.bidders.has(nameKey(name)) || (looksLikeCompany(name) && !namesOf(bare)[0]?.whole);
      const figures = column.profile.filled === 0 || hasFigures(draft, part);
      if (known) sure.set(column.index, sure.get(column.index) ?? part);
      else if (figures && isCandidate(bare, name, knowledge))
        likely.set(column.index, likely.get(column.index) ?? part);
    }
  }
  if (namesIn(sure) >= 1 && namesIn(sure) + namesIn(likely) >= 2)
    return withPseudo(draft, new Map([...likely, ...sure]), sure);
  if (!key || ownerAt(knowledge, draft.grid.id, bottom)?.kind === 'bidder' || namesIn(likely) < 2)
    return sure.size > 0 ? sure : undefined;
  if (!isKey(key)) return undefined;
  const evaluators = [...likely.values()].filter(({ text }) => isEvaluator(text) || consensusName.test(text)).length;
  return evaluators >= likely.size / 2 ? undefined : withPseudo(draft, likely, likely);
}

/** A column under this very heading cell holds figures; texts alone are no marks and no prices. */
const hasFigures = (draft: Draft, part: HeadingPart): boolean =>
  draft.columns.some(
    ({ parts, profile }) =>
      profile.figures >= 0.5 && parts.some(({ row, column }) => row === part.row && column === part.column),
  );

const namesIn = (parts: Parts): number => new Set([...parts.values()].map(({ text }) => nameKey(text))).size;

const isKey = ({ named, heading }: DraftColumn): boolean =>
  named.some(({ fact, score }) => keyFacts.has(fact) && score >= 0.6) || heading === '' || named.length === 0;

function isCandidate(raw: string, name: string, knowledge: Knowledge): boolean {
  if (name.length > 60 || !/\p{L}/u.test(name) || /\?$/.test(name)) return false;
  if (
    notABidder.test(name) ||
    period.test(name.toLowerCase()) ||
    countsThings.test(name) ||
    consensusName.test(name) ||
    isUnit(name)
  )
    return false;
  if (knowledge.criteria.has(nameKey(name))) return false;
  const { weight, maximum } = readHeading(raw);
  // "Menu (40%)" and "Menu (out of 10)" are criteria.
  if (weight !== undefined || maximum !== undefined) return false;
  return namesOf(raw).every(({ fact, score, whole }) => !whole && score < (columnFacts.has(fact) ? 0.55 : 0.72));
}

/** Estimates and averages count as a bidder's column, so that they are seen and left out, never scored. */
function withPseudo(draft: Draft, parts: Parts, sure: Parts): Parts {
  const rows = new Set([...sure.values()].map(({ row }) => row));
  const found = new Map([...parts].filter(([, part]) => rows.has(part.row)));
  for (const column of draft.columns)
    for (const part of column.parts) {
      const fact = namesOf(part.text)[0]?.fact;
      const stands = !found.has(column.index) && rows.has(part.row) && column.profile.figures >= 0.5;
      if (stands && fact !== 'maximum' && fact !== 'weight' && pseudoBidder(part.text)) found.set(column.index, part);
    }
  return withNeighbours(draft, found, rows);
}

/** Between and right after bidders' columns stands a bidder too, though a word of its name is known: "Price & Sons". */
function withNeighbours(draft: Draft, found: Map<number, HeadingPart>, rows: ReadonlySet<number>): Parts {
  let last = -1;
  for (const column of draft.columns) {
    const part = column.parts.find(({ row }) => rows.has(row));
    const beside = last >= 0 && column.index === last + 1;
    if (
      !found.has(column.index) &&
      beside &&
      part &&
      column.profile.figures >= 0.5 &&
      column.profile.derived < 0.5 &&
      isName(part.text)
    )
      found.set(column.index, part);
    if (found.has(column.index)) last = column.index;
  }
  return found;
}

const isName = (text: string): boolean => {
  const { name } = readHeading(text);
  const best = namesOf(text)[0];
  return (
    /^[A-Z]/.test(name) &&
    / /.test(name) &&
    !best?.whole &&
    !notABidder.test(name.replace(/^total /i, '')) &&
    !/\b(?:score|mark|rank|weight|max|total|average|cost|estimate)\w*$/i.test(name)
  );
};
