/** The sentences of a finding: how many rows, which cells, and what was found there. */
import type { Verdict } from '../assessment';
import type { Rule } from '../packs/pack';
import type { Where } from '../source';
import { fieldsOf, isBlank, leavesOf } from './condition';
import { describeCondition, describeValue } from './describe-condition';
import { fieldOf } from './fields';
import type { RuleTable } from './rule-table';
import type { Reader } from './words';

/** What one verdict of a rule was given on: rows of one bid, or of the tender. */
export interface Group {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly table: RuleTable;
  readonly rows: readonly number[];
  /** Rows of the same bid, whatever their verdict. */
  readonly total: number;
  readonly from: readonly Where[];
  readonly reader: Reader;
}

const cellsShown = 5;
const wordsShown = 4;

/** "Commitments!F7, F9, F11 and 3 more": a sheet is named once as long as it stays the same. */
export function listCells(cells: readonly Where[]): string {
  let sheet = '';
  const named = cells.slice(0, cellsShown).map((cell) => {
    const end = cell.lastIndexOf('!') + 1;
    const same = end > 0 && cell.slice(0, end) === sheet;
    sheet = cell.slice(0, end);
    return same ? cell.slice(end) : cell;
  });
  const rest = cells.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const ended = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

function fieldsAsked({ rule, verdict }: Group): readonly string[] {
  const expected = fieldsOf(rule.expect);
  // A row may be unclear because it is unclear whether the rule applies to it.
  return verdict === 'unclear' && rule.when ? [...new Set([...fieldsOf(rule.when), ...expected])] : expected;
}

function firstNote(table: RuleTable, rows: readonly number[], names: readonly string[]): string | undefined {
  for (const row of rows)
    for (const name of names) {
      const note = table.note(row, name);
      if (note !== undefined) return note;
    }
  return undefined;
}

/** Several rows: what they lack or say, with the cells. */
function onCommitments(group: Group): string {
  const { rule, verdict, table, rows, total, from } = group;
  const subject = `${rows.length} of ${total} ${total === 1 ? 'commitment' : 'commitments'}`;
  const many = rows.length !== 1;
  const cells = from.length > 0 ? `: ${listCells(from)}` : '';
  if (verdict === 'met') return `${subject} ${many ? 'meet' : 'meets'} this${cells}.`;
  if (verdict === 'not-applicable') return `The rule does not apply to ${subject}.`;
  const condition = describeCondition(rule.expect, rule.on, wordsShown);
  if (verdict === 'unmet') return `${subject} ${many ? 'do' : 'does'} not meet this (${condition})${cells}.`;
  const lacking = fieldsAsked(group).filter((name) => rows.some((row) => isBlank(table.columns[name]?.[row])));
  const labels = lacking.map((name) => fieldOf(rule.on, name)?.label ?? name);
  if (labels.length === 0) return `${subject} cannot be judged (${condition})${cells}.`;
  // A cell that is filled in and cannot be read is told from a blank one: "TBC" is there, and is no date.
  const note = firstNote(table, rows, lacking);
  const lack = `${many ? 'have' : 'has'} no ${note ? 'clear ' : ''}${labels.join(' or ')}`;
  return `${subject} ${lack}${cells}.${note ? ` ${ended(note)}` : ''}`;
}

/** The first words of a rule that a text holds, as the rule spells them. */
function firstMentioned({ rule, reader }: Group, name: string, text: string): string | undefined {
  const padded = reader.words(text);
  for (const leaf of leavesOf(rule.expect))
    if (leaf.field === name && 'contains' in leaf)
      for (const phrase of leaf.contains) if (padded.includes(reader.words(phrase))) return phrase;
  return undefined;
}

/** What one field of one row says, or nothing worth telling. */
function told(group: Group, row: number, name: string): readonly string[] {
  const { rule, table } = group;
  const field = fieldOf(rule.on, name);
  const label = field?.label ?? name;
  const value = table.columns[name]?.[row];
  const note = table.note(row, name);
  const beside = note ? ` (${note.replace(/\.$/, '')})` : '';
  if (isBlank(value)) return [`${label}: not ${field?.type === 'known' ? 'known' : 'stated'}${beside}`];
  if (field?.type !== 'long-text' || typeof value !== 'string')
    return [`${label}: ${describeValue(value, field?.type)}${beside}`];
  const found = firstMentioned(group, name, value);
  return [found === undefined ? `${label}: no such words` : `${label}: mentions "${found}"`];
}

/** One row: what each field says, against what is expected. */
function onOne(group: Group, row: number): string {
  const { rule, verdict, from } = group;
  if (verdict === 'not-applicable')
    return rule.when
      ? `The rule applies where ${describeCondition(rule.when, rule.on)}, and that is not so here.`
      : 'The rule does not apply here.';
  const facts = fieldsAsked(group).flatMap((name) => told(group, row, name));
  const expected =
    verdict === 'met' ? '' : ` Expected: ${describeCondition(rule.expect, rule.on, wordsShown).replace(/^the /, '')}.`;
  return `${capital(facts.join('; '))}.${expected}${from.length > 0 ? ` See ${listCells(from)}.` : ''}`;
}

/** What was found, then why it matters. */
export function rationaleOf(group: Group): string {
  const found =
    group.rule.on === 'commitment' ? onCommitments(group) : group.rows.map((row) => onOne(group, row)).join(' ');
  return `${found} ${group.rule.rationale}`;
}
