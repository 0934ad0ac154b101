/** The sentences of a finding: how many rows, which cells, and what was found there. */
import type { Verdict } from '../assessment';
import type { Rule } from '../packs/pack';
import type { Where } from '../source';
import { fieldsOf, isBlank } from './condition';
import { describeCondition, describeValue } from './describe-condition';
import { fieldOf } from './fields';
import type { RuleTable } from './table';

/** What one verdict of a rule was given on: rows of one bid, or of the tender. */
export interface Group {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly table: RuleTable;
  readonly rows: readonly number[];
  /** Rows of the same bid, whatever their verdict. */
  readonly total: number;
  readonly from: readonly Where[];
}

const shown = 5;

/** "Commitments!F7, F9, F11 and 3 more": a sheet is named once as long as it stays the same. */
export function listCells(cells: readonly Where[]): string {
  let sheet = '';
  const named = cells.slice(0, shown).map((cell) => {
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

/** Several rows: what most of them lack or say, with the cells. */
function onCommitments(group: Group): string {
  const { rule, verdict, table, rows, total, from } = group;
  const subject = `${rows.length} of ${total} ${total === 1 ? 'commitment' : 'commitments'}`;
  const many = rows.length !== 1;
  const cells = from.length > 0 ? `: ${listCells(from)}` : '';
  if (verdict === 'met') return `${subject} ${many ? 'meet' : 'meets'} this${cells}.`;
  if (verdict === 'not-applicable') return `The rule does not apply to ${subject}.`;
  const condition = describeCondition(rule.expect, rule.on);
  if (verdict === 'unmet') return `${subject} ${many ? 'do' : 'does'} not meet this (${condition})${cells}.`;
  const lacking = fieldsAsked(group).filter((name) => rows.some((row) => isBlank(table.columns[name]?.[row])));
  const labels = lacking.map((name) => fieldOf(rule.on, name)?.label ?? name);
  if (labels.length === 0) return `${subject} cannot be judged (${condition})${cells}.`;
  // Anomalies are worth their own words once: "TBC" is there, and is no date.
  const note = rows.flatMap((row) => lacking.flatMap((name) => table.note(row, name) ?? []))[0];
  return `${subject} ${many ? 'have' : 'has'} no clear ${labels.join(' or ')}${cells}.${note ? ` ${ended(note)}` : ''}`;
}

/** One row: what each field says, against what is expected. */
function onOne(group: Group): string {
  const { rule, verdict, table, rows, from } = group;
  const [row = 0] = rows;
  if (verdict === 'not-applicable')
    return `The rule applies where ${rule.when ? describeCondition(rule.when, rule.on) : 'always'}, and that is not so here.`;
  const told = fieldsAsked(group).map((name) => {
    const field = fieldOf(rule.on, name);
    const value = table.columns[name]?.[row];
    const label = field?.label ?? name;
    const note = table.note(row, name);
    if (isBlank(value)) return `${label} is not stated${note ? ` (${note.replace(/\.$/, '')})` : ''}`;
    if (field?.type === 'long-text') return `${label} is given`;
    return `${label} is ${describeValue(value, field?.type)}${note ? ` (${note.replace(/\.$/, '')})` : ''}`;
  });
  const cells = from.length > 0 ? ` See ${listCells(from)}.` : '';
  const expected = verdict === 'met' ? '' : ` Expected: ${describeCondition(rule.expect, rule.on)}.`;
  return `${capital(told.join('; '))}.${expected}${cells}`;
}

/** What was found, then why it matters. */
export function rationaleOf(group: Group): string {
  const found =
    group.rule.on === 'commitment'
      ? onCommitments(group)
      : group.rows.length === 1
        ? onOne(group)
        : group.rows.map((row) => onOne({ ...group, rows: [row] })).join(' ');
  return `${found} ${group.rule.rationale}`;
}
