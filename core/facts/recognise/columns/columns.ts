/** Takes every column of a table for one fact, or for none, with the reason in words and how sure that is. */

import { readHeading } from '../../headings/heading';
import { looksLikeCompany } from '../../names/company';
import type { ColumnMapping, MappingChoice } from '../../recognition';
import type { FactId } from '../../vocabulary';
import { cellWhere } from '../../where';
import type { ColumnSubject } from '../layout/shape';
import type { Draft, DraftColumn } from '../sheet/draft';
import { type Choice, choose, least } from './choose';
import type { Candidate, Context } from './context';
import { candidatesFor, criterionIn } from './evidence';
import { type Rival, rivalsIn, twinOf } from './rivals';

/** Below this lead over the next best fact the buyer must tick the column. */
export const doubtfulBelow = 0.12;

export function headingWhere(draft: Draft, column: DraftColumn): string {
  const part = column.parts.at(-1);
  const row = part?.row ?? draft.header?.bottom ?? draft.dataRows[0] ?? draft.region.area.top;
  return cellWhere(draft.grid.name, row, part?.column ?? column.index);
}

export function mapColumns(context: Context, told: ReadonlyMap<string, MappingChoice>): readonly ColumnMapping[] {
  const { draft } = context;
  const choices: Choice[] = [];
  for (const column of draft.columns) choices.push(choiceFor(column, context, told));
  const facts = choose(choices);
  const rivals = rivalsIn(choices, facts);
  const mapped: ColumnMapping[] = [];
  for (const [index, choice] of choices.entries())
    mapped.push(mapping(draft, choice, facts[index] ?? null, rivals(choice)));
  return mapped;
}

function choiceFor(column: DraftColumn, context: Context, told: ReadonlyMap<string, MappingChoice>): Choice {
  const subject = context.shape.subjects.get(column.index) ?? { rest: column.parts };
  const ours = /^goodmark\b/i.test(column.parts.at(-1)?.text ?? '');
  return {
    column,
    subject,
    candidates: ours ? [] : candidatesFor(column, subject, context),
    told: told.get(headingWhere(context.draft, column)),
  };
}

function mapping(draft: Draft, choice: Choice, fact: FactId | null, rivals: readonly Rival[]): ColumnMapping {
  const { column, subject, candidates, told } = choice;
  const chosen = candidates.find((candidate) => candidate.fact === fact);
  const others = candidates.filter((candidate) => candidate.fact !== fact);
  const margin = told
    ? 1
    : Math.max(0, Math.min(1, (chosen?.score ?? (fact === null ? least : 0)) - (others[0]?.score ?? 0)));
  const twin = told ? undefined : twinOf(choice, fact, rivals);
  const weak = fact !== null && (chosen?.score ?? 0) < 0.6;
  return {
    index: column.index,
    where: headingWhere(draft, column),
    heading: column.heading,
    fact,
    reason: told ? 'You said so.' : reasonFor(choice, chosen, fact, twin),
    margin: Number(margin.toFixed(3)),
    doubtful:
      !told &&
      (twin !== undefined ||
        weak ||
        (fact !== null && margin < doubtfulBelow) ||
        (fact === null && (others[0]?.score ?? 0) >= 0.5)),
    samples: column.profile.samples,
    alternatives: others
      .slice(0, 4)
      .map(({ fact: other, score }) => ({ fact: other, score: Number(score.toFixed(3)) })),
    about: aboutOf(draft, column, subject, fact, told),
  };
}

function reasonFor(
  { column, subject }: Choice,
  chosen: Candidate | undefined,
  fact: FactId | null,
  twin: Choice | undefined,
): string {
  const base =
    chosen?.reason ??
    (column.heading === ''
      ? 'it has no heading'
      : fact === null && /^goodmark\b/i.test(column.parts.at(-1)?.text ?? '')
        ? 'Goodmark wrote it'
        : 'neither its heading nor its cells name a fact that scoring uses');
  const pseudo = subject.pseudo === undefined ? '' : `; no bid, because ${subject.pseudo}`;
  return `${base}${pseudo}${twin === undefined ? '' : `; another column is headed "${twin.column.heading}"`}`;
}

const marking: ReadonlySet<FactId> = new Set<FactId>([
  'mark',
  'points',
  'reason',
  'comment',
  'maximum',
  'weight',
  'minimum',
  'evidence',
]);

function aboutOf(
  draft: Draft,
  column: DraftColumn,
  subject: ColumnSubject,
  fact: FactId | null,
  told: MappingChoice | undefined,
): ColumnMapping['about'] {
  const place = (part: { readonly row: number; readonly column: number }) =>
    cellWhere(draft.grid.name, part.row, part.column);
  const bidder =
    told?.bidder !== undefined
      ? { name: told.bidder, where: headingWhere(draft, column) }
      : subject.bidder
        ? { name: bareBidder(subject.bidder.text), where: place(subject.bidder) }
        : undefined;
  const named = fact !== null && marking.has(fact) ? criterionOf(subject, fact) : undefined;
  const part = named ? subject.rest[named.part] : undefined;
  const criterion =
    told?.criterion !== undefined
      ? { name: told.criterion, where: headingWhere(draft, column) }
      : named && part
        ? { name: named.name, where: place(part) }
        : undefined;
  return {
    ...(bidder ? { bidder } : {}),
    ...(criterion ? { criterion } : {}),
    ...(subject.evaluator ? { evaluator: evaluatorOf(subject.evaluator.text) } : {}),
    ...(subject.lot ? { lot: subject.lot.text } : {}),
    ...(column.weight === undefined ? {} : { weight: column.weight }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
    ...(column.vat === undefined ? {} : { vat: column.vat }),
  };
}

/** A mark's own heading may be the criterion; of a comment only the group above it is. */
function criterionOf(
  subject: ColumnSubject,
  fact: FactId,
): { readonly name: string; readonly part: number } | undefined {
  if (fact === 'mark' || fact === 'points') return criterionIn(subject);
  return subject.rest.length > 1 ? criterionIn({ rest: subject.rest.slice(0, -1) }) : undefined;
}

const evaluatorOf = (text: string): string =>
  readHeading(text)
    .name.replace(/\s*[-–]?\s*\b(?:score|mark)s?$/i, '')
    .trim();

/** "Ash Ltd (0-10)" is Ash Ltd, and what its marks are out of. */
function bareBidder(text: string): string {
  const { name, maximum } = readHeading(text);
  return maximum === undefined || !looksLikeCompany(name) ? text : name;
}
