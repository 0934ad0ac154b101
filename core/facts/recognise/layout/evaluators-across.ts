/** Evaluators who stand across, one column each, by name, initials or number. */

import { namesOf } from '../../headings/naming';
import type { HeadingPart } from '../headings/headers';
import type { Draft, DraftColumn } from '../sheet/draft';

const evaluatorName =
  /^(?:evaluator|assessor|scorer|marker|panel(?: ?member)?|reviewer|judge|eval\.?|gwerthuswr|aseswr)\s*(?:no\.?\s*)?(?:[a-z]|\d{1,2}|\([a-z. ]+\))?(?:\s*[-–:]\s*.+)?$/i;
/** The same with the letter or number that tells one from another. */
const oneEvaluator =
  /^(?:evaluator|assessor|scorer|marker|panel ?member|reviewer|judge|eval\.?|gwerthuswr|aseswr)\s*(?:no\.?\s*)?(?:[a-z]|\d{1,2})$/i;
const initials = /^[A-Z]{2,3}$|^(?:[A-Z]\.\s?){1,3}[A-Z]?\.?$/;
const personName = /^(?:[A-Z]\.?\s?){1,2}[A-Z][a-z'’-]+$|^(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Sgt|Insp)\.? [A-Z]/;
const abbreviations =
  /^(?:SME|VAT|KPI|FTE|TBC|REF|QTY|UOM|NO|ID|SV|CO2|SDG|MEAT|LTD|PLC|CIC|CO|MS|IT|HR|QA|EDI|GHG|SUM|MAX|MIN)$/;

export const consensusName =
  /^(?:consensus|cons\.?|moderated|moderation|mod\.?|agreed|final agreed|panel)(?: (?:score|mark|scores|marks|panel|agreed))?$|^sgôr consensws$/i;

/** "Evaluator 2", "Assessor B" or initials. */
export const isEvaluator = (text: string): boolean =>
  evaluatorName.test(text) || (initials.test(text) && !abbreviations.test(text));

/** "J Hartley", "Ms A. Rahman", "Jo Pryce". */
export const looksLikePerson = (text: string): boolean =>
  personName.test(text) ||
  isEvaluator(text) ||
  consensusName.test(text) ||
  (/^[A-Z][a-z'’-]+ [A-Z][a-z'’-]+$/.test(text) && namesOf(text).length === 0);

/** Beside moderated marks: what stood before the panel met. */
const firstMark = /^(?:initial|first|pre-?moderation|provisional|draft|original)$/i;

const bare = (text: string): string => text.replace(/\s*[-–]?\s*\b(?:score|mark)s?$/i, '');

/** The heading part that names an evaluator, by column; with evaluators the consensus beside them is taken too. */
export function evaluatorParts(
  draft: Draft,
  across: ReadonlyMap<number, HeadingPart> | undefined,
): ReadonlyMap<number, HeadingPart> {
  const sure = new Map<number, HeadingPart>();
  const likely = new Map<number, HeadingPart>();
  const moderated = draft.columns.some(({ parts }) => parts.some(({ text }) => consensusName.test(text)));
  const groups = moderatedGroups(draft);
  for (const column of draft.columns)
    for (const part of column.parts) {
      if (part === across?.get(column.index)) continue;
      const figures = column.profile.figures >= 0.5 || column.profile.filled === 0 || column.parts.length > 1;
      if (part.isEvaluator) sure.set(column.index, part);
      else if (consensusName.test(part.text)) likely.set(column.index, part);
      else if (moderated && firstMark.test(bare(part.text))) sure.set(column.index, part);
      else if (isBesideConsensus(part, column, groups)) sure.set(column.index, part);
      else if (figures && oneEvaluator.test(bare(part.text))) sure.set(column.index, part);
      else if (namesOf(part.text)[0]?.whole || !figures) continue;
      else if (isEvaluator(bare(part.text))) sure.set(column.index, part);
      else if (personName.test(part.text)) likely.set(column.index, part);
    }
  const people = [...likely.values()].filter(({ text }) => !consensusName.test(text)).length;
  return sure.size > 0 || people >= 2 ? new Map([...likely, ...sure]) : new Map();
}

/** Cells that head a group of columns of which one is what the panel agreed: "Need" over "Cllr A | Officer B | Agreed". */
const moderatedGroups = ({ columns }: Draft): ReadonlySet<string> =>
  new Set(
    columns.flatMap(({ parts }) =>
      parts.length > 1 && consensusName.test(parts.at(-1)?.text ?? '') ? groupOf(parts) : [],
    ),
  );

const groupOf = (parts: readonly HeadingPart[]): string =>
  parts
    .slice(0, -1)
    .map(({ row, column }) => `${row}:${column}`)
    .join(' ');

/** In such a group a heading that names nothing else stands over one evaluator's marks, whoever that is. */
const isBesideConsensus = (part: HeadingPart, { parts, profile }: DraftColumn, groups: ReadonlySet<string>): boolean =>
  groups.size > 0 &&
  part === parts.at(-1) &&
  parts.length > 1 &&
  profile.figures >= 0.5 &&
  groups.has(groupOf(parts)) &&
  (namesOf(part.text).length === 0 || initials.test(part.text)) &&
  !/\b(?:weight|total|sum|max|out of|variance|spread|range|difference)/i.test(part.text);
