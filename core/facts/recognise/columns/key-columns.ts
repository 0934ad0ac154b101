/** The column that names bidders, and the column that says what else a row is about. */

import { type CellValue, valueAt } from '../../../source';
import type { Named } from '../../headings/naming';
import { nameKey } from '../../names';
import type { FactId } from '../../vocabulary';
import type { Draft, DraftColumn } from '../sheet/draft';
import type { Knowledge } from '../sheet/knowledge';
import { shareOfKind } from './profile';
import { keyFacts } from './roles';

const best = (column: DraftColumn) => column.named[0];

/** Share of the first different texts that the workbook names as bidders elsewhere. */
function knownShare({ profile }: DraftColumn, { bidders, texts: known }: Knowledge): number {
  if (bidders.size === 0 || profile.length > 60 || profile.figures > 0.5) return 0;
  const texts = firstDifferent(profile.texts, 24);
  return texts.filter((text) => bidders.has(known.of(text).key)).length / Math.max(1, texts.length);
}

function firstDifferent(texts: readonly string[], most: number): readonly string[] {
  const different = new Set<string>();
  for (const text of texts) if (different.add(text).size === most) break;
  return [...different];
}

/** "Version | Date | Who" is about the workbook itself. */
const isChangeLog = ({ columns }: Draft): boolean =>
  columns.some(({ heading }) =>
    /^(?:version|ver|rev(?:ision)?|issue|change)s?(?: (?:no|number|ref))?\.?$/i.test(heading),
  );

export function findBidderColumn(draft: Draft, knowledge: Knowledge): DraftColumn | null {
  if (isChangeLog(draft)) return null;
  let first: DraftColumn | null = null;
  let highest = 0;
  for (const column of draft.columns) {
    const score = likenessToBidders(column, knowledge);
    if (first !== null && score <= highest) continue;
    first = column;
    highest = score;
  }
  return highest >= 0.5 ? first : unknownBidders(draft);
}

/** From 0 to 1: how much a column looks like the names of bidders. */
function likenessToBidders(column: DraftColumn, knowledge: Knowledge): number {
  const { heading, profile } = column;
  const named = column.named.find(isBidder)?.score ?? 0;
  if (profile.filled === 0) return named * 0.9;
  const known = knownShare(column, knowledge);
  const bare = /^(?:name|names|who|by|from|enw|nom)$/i.test(heading) ? 0.5 : heading === '' ? 0.2 : 0;
  const words = 1 - profile.figures;
  const long = profile.length > 60 ? 0.4 : 1;
  // A "Code" that is a bidder throughout is one by its cells.
  const isCode = known > 0.9 && ['criterion-ref', 'bidder-id'].includes(best(column)?.fact ?? '');
  const other = best(column)?.whole && best(column)?.fact !== 'bidder' && !isCode ? 0.4 : 1;
  const byCells = Math.max(bare + 0.2 * profile.companies, 0.75 * profile.companies, known > 0.6 ? 0.8 * known : 0);
  return Math.max(named, other * byCells) * words * long;
}

const isBidder = ({ fact }: Named): boolean => fact === 'bidder';

/** Beside prices, points, ranks or criteria with their weights the first column of different short texts is who they belong to. */
function unknownBidders(draft: Draft): DraftColumn | null {
  const names = (column: DraftColumn, facts: readonly FactId[]) =>
    column.named.some(({ fact, score }) => score >= 0.8 && facts.includes(fact));
  const named = (facts: readonly FactId[]) => draft.columns.some((column) => names(column, facts));
  // "Service (60%)" over marks names no items.
  const lists = (facts: readonly FactId[]) =>
    draft.columns.some((column) => column.profile.figures < 0.6 && names(column, facts));
  if (
    !(named(['price', 'discount', 'points', 'rank', 'status']) || draft.columns.some(isWeighedCriterion)) ||
    named(['weight', 'quantity', 'unit']) ||
    repeatsUnderGroups(draft) ||
    lists(['criterion', 'sub-criterion', 'item', 'commitment', 'need'])
  )
    return null;
  // A status alone is that of whoever stands before it: "Status | Evaluation" is no bidder.
  const isOfStatus = !named(['price', 'discount', 'points', 'rank']) && !draft.columns.some(isWeighedCriterion);
  const last = isOfStatus ? (draft.columns.find((column) => names(column, ['status']))?.index ?? 0) : Infinity;
  return (
    draft.columns.find(({ index, profile, named: facts, heading }) => {
      const known = facts.some(({ score }) => score >= 0.7);
      return (
        !known &&
        index < last &&
        (heading !== '' || isFirstOfWeighed(index, draft)) &&
        profile.figures < 0.2 &&
        profile.texts.length === profile.filled &&
        profile.filled > 1 &&
        profile.distinct >= 0.9 &&
        profile.length < 45
      );
    }) ?? null
  );
}

/** "Day rate | Total" under one name and again under the next: the names above are who is compared. */
function repeatsUnderGroups({ columns }: Draft): boolean {
  const over = new Map<string, Set<string>>();
  for (const { parts, profile } of columns) {
    const [group, own] = [parts[0], parts.at(-1)];
    if (!group || !own || group === own || profile.figures < 0.5) continue;
    const groups = over.get(own.text) ?? new Set();
    over.set(own.text, groups.add(group.text));
  }
  return [...over.values()].filter((groups) => groups.size > 1).length > 1;
}

/** "Menu (40%)" over marks, or "Menu" with 40% in a row of weights. */
const isWeighedCriterion = ({ weight, profile }: DraftColumn): boolean =>
  profile.figures >= 0.6 && weight !== undefined;

/** The corner over "Weighting" and the bidders is often left blank. */
const isFirstOfWeighed = (index: number, { columns }: Draft): boolean =>
  index === columns[0]?.index && columns.slice(1).every(isWeighedCriterion);

/** Yes and No, or ticks, name nothing that a row could be about. */
const holdsTicks = ({ profile }: DraftColumn): boolean =>
  shareOfKind(profile, 'yes-no') >= 0.6 ||
  (profile.texts.length > 0 && profile.texts.every((text) => text.length === 1));

/** 1.1 and 1.2 as numbers in the first column: under a heading of questions, or as the list of criteria has them. */
function numbersCriteria(column: DraftColumn, { grid, columns, dataRows }: Draft, { references }: Knowledge): boolean {
  const { profile, named } = column;
  const isFirst = column === columns[0] && profile.figures > 0.5 && profile.filled > 1;
  if (!isFirst || profile.distinct < 1 || profile.filled > mostQuestions || profile.minimum < 0) return false;
  if (named.some(({ fact, score }) => questions.has(fact) && score >= 0.6)) return true;
  return references.size > 0 && dataRows.every((row) => isListed(valueAt(grid, row, column.index), references));
}

const questions: ReadonlySet<FactId> = new Set<FactId>(['criterion', 'criterion-ref', 'sub-criterion']);
/** Longer tables hold something else than questions. */
export const mostQuestions = 100;

export const isListed = (value: CellValue, references: Knowledge['references']): boolean =>
  value === null || value === '' || references.has(nameKey(String(value)));

export function findKeyColumn(draft: Draft, bidder: DraftColumn | null, knowledge: Knowledge): DraftColumn | null {
  const textual = draft.columns.filter(
    (column) => column !== bidder && column.profile.figures < 0.5 && column.profile.filled > 0 && !holdsTicks(column),
  );
  const named = textual.filter((column) =>
    column.named.some(({ fact, score }) => keyFacts.has(fact) && fact !== 'bidder' && score >= 0.6),
  );
  const speaking = named.filter((column) => !['criterion-ref', 'measure-ref'].includes(best(column)?.fact ?? ''));
  return (
    speaking[0] ??
    textual.find((column) => !column.named.some(({ score }) => score >= 0.6)) ??
    named[0] ??
    (bidder ? undefined : draft.columns.find((column) => numbersCriteria(column, draft, knowledge))) ??
    (bidder ? null : (textual[0] ?? null))
  );
}
