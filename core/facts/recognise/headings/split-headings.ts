/** Headings that say two things in one cell: "Osier Ltd score", "Price (Lot 2)", "Bidder A - reason". */

import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import { nameKey } from '../../names';
import { isNumberedBidder, looksLikeCompany } from '../../names/company';
import { lotFirst, lotLast, onlyLot } from '../../names/lot-words';
import { type Draft, type DraftColumn, nameParts } from '../sheet/draft';
import type { Knowledge } from '../sheet/knowledge';
import { evaluatorIn, evaluatorsByWeight } from './evaluators-in-headings';
import type { HeadingPart } from './headers';

/** The same table with such headings in two parts, both at their one cell; other columns stay as they are. */
export function splitHeadings(draft: Draft, knowledge: Knowledge): Draft {
  let changed = false;
  const columns: DraftColumn[] = [];
  const evaluators = evaluatorsByWeight(draft.columns);
  const shared = besideCompanies(draft.columns);
  for (const column of draft.columns) {
    const parts = evaluators.get(column);
    const split = splitColumn(parts ? { ...column, parts } : column, knowledge, shared);
    changed ||= split !== column;
    columns.push(split);
  }
  return changed ? { ...draft, columns } : draft;
}

function splitColumn(column: DraftColumn, knowledge: Knowledge, shared: ReadonlySet<string>): DraftColumn {
  const parts: HeadingPart[] = [];
  for (const part of column.parts) {
    const split = splitPart(part, knowledge, part === column.parts.at(-1));
    const company = split.length === 1 && split[0] === part && shared.size > 0 ? companyIn(part.text) : undefined;
    if (company && shared.has(company.rest))
      parts.push({ ...part, text: company.name }, { ...part, text: company.rest });
    else parts.push(...split);
  }
  if (parts.length === column.parts.length && !parts.some(({ isEvaluator }) => isEvaluator)) return column;
  const own = parts
    .filter(({ text, isEvaluator }) => !isEvaluator && !onlyLot.test(text) && !isBidder(text, knowledge))
    .filter(
      ({ text }) => shared.size === 0 || column.parts.some((part) => part.text === text) || !looksLikeCompany(text),
    )
    .map(({ text }) => text);
  return { ...column, parts, named: nameParts(own) };
}

function splitPart(part: HeadingPart, knowledge: Knowledge, isOwn: boolean): readonly HeadingPart[] {
  const { text } = part;
  const lot = lotFirst.exec(text);
  // "Lot A – Plastics" over the bidders of the lot is its name.
  const isName = !isOwn && !isBidder(lot?.[2] ?? '', knowledge) && !looksLikeCompany(lot?.[2] ?? '');
  if (lot && isName) return [part];
  if (lot?.[1] !== undefined && lot[2] !== undefined)
    return [
      { ...part, text: lot[1] },
      { ...part, text: lot[2] },
    ];
  const after = lotLast.exec(text);
  if (after?.[1] !== undefined && after[2] !== undefined)
    return [
      { ...part, text: after[2] },
      { ...part, text: after[1] },
    ];
  return splitBidder(part, knowledge) ?? evaluatorIn(part) ?? [part];
}

/** The longest run of words, at either end, that is a bidder known elsewhere or a numbered one. */
function splitBidder(part: HeadingPart, knowledge: Knowledge): readonly HeadingPart[] | undefined {
  const words = part.text.split(' ');
  if (words.length < 2 || words.length > 12 || isBidder(part.text, knowledge)) return undefined;
  for (let count = words.length - 1; count > 0; count--) {
    const head = bare(words.slice(0, count).join(' '));
    // "Ash Ltd (0-5)" is a name and what its marks are out of, and names no criterion.
    if (
      isBidder(head, knowledge) &&
      !/\p{L}/u.test(
        words
          .slice(count)
          .join('')
          .replace(/\bto\b/gi, ''),
      )
    )
      return undefined;
    if (isBidder(head, knowledge))
      return [
        { ...part, text: head },
        { ...part, text: bare(words.slice(count).join(' ')) },
      ];
    const tail = bare(words.slice(-count).join(' '));
    if (isBidder(tail, knowledge))
      return [
        { ...part, text: tail },
        { ...part, text: bare(words.slice(0, -count).join(' ')) },
      ];
  }
  return undefined;
}

/** "Score Ash Ltd" or "Ash Ltd score": the shortest company that leaves a known heading. */
function companyIn(text: string): { readonly name: string; readonly rest: string } | undefined {
  const words = text.split(' ');
  for (let count = 2; count < words.length && words.length <= 12; count++)
    for (const [name, rest] of [
      [words.slice(-count), words.slice(0, -count)],
      [words.slice(0, count), words.slice(count)],
    ].map((part) => part.map((some) => bare(some.join(' '))))) {
      if (name !== undefined && rest !== undefined && looksLikeCompany(name) && namesOf(rest)[0]?.whole)
        return { name, rest };
    }
  return undefined;
}

/** What stands beside the names of two companies at least: "Cost Consultants Ltd" alone is a name. */
function besideCompanies(columns: readonly DraftColumn[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { parts } of columns)
    for (const { text } of parts) {
      const found = companyIn(text);
      if (found) names.set(found.rest, (names.get(found.rest) ?? new Set()).add(nameKey(found.name)));
    }
  return new Set([...names].flatMap(([rest, companies]) => (companies.size > 1 ? [rest] : [])));
}

const isBidder = (name: string, { bidders }: Knowledge): boolean =>
  isNumberedBidder(name) || bidders.has(nameKey(name));

const bare = (text: string): string => tidy(text.replace(/^[\s:–—,|-]+|[\s:–—,|-]+$/g, ''));
