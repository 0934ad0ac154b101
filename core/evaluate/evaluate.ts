/** Runs a pack's rules over its tables, and says for each bid how many rows have which verdict, and where. */
import type { Finding, Verdict } from '../assessment';
import { eachCellOnce } from '../facts/where';
import type { Pack, Rule } from '../packs/pack';
import type { Where } from '../source';
import { fieldsOf, isBlank, leavesOf, met } from './condition';
import { type Column, columnOf } from './engine/columns';
import { Decisions } from './engine/decisions';
import { judge, verdicts as numbered } from './engine/judge';
import { Plan } from './engine/plan';
import { compile, type Program } from './engine/program';
import { rationaleOf } from './rationale';
import type { RuleTable } from './rule-table';
import { type Reader, rememberingReader } from './words';

/** A met finding names enough cells to look at; what is unmet or unclear names every one, since someone must act. */
const cellsWhenMet = 20;

/** Worst first, in the order a reader needs them. */
const verdicts: readonly Verdict[] = ['unmet', 'unclear', 'met', 'not-applicable'];

/** Rows of one bid, in order; the tender has a single group named `null`. */
interface BidRows {
  readonly bid: string | null;
  readonly rows: readonly number[];
}

function rowsByBid(table: RuleTable): readonly BidRows[] {
  const groups = new Map<string | null, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const bid = table.bid(row);
    const rows = groups.get(bid);
    if (rows) rows.push(row);
    else groups.set(bid, [row]);
  }
  return [...groups].map(([bid, rows]) => ({ bid, rows }));
}

/** The rules on one table, judged. */
interface Judged {
  readonly table: RuleTable;
  readonly decisions: Decisions;
  readonly bids: readonly BidRows[];
  /** For each of these rules the number of its verdict, row by row. */
  readonly codes: ReadonlyMap<Rule, Uint8Array>;
}

/** A pack's rules on one kind of table. */
interface Compiled {
  readonly rules: readonly Rule[];
  readonly fields: ReadonlySet<string>;
  readonly program: Program;
}

/** A pack is compiled once, however often it is run: a buyer tries many weights on one tender. */
const compiled = new WeakMap<Pack, Map<Rule['on'], Compiled>>();

function compiledFor(pack: Pack, on: Rule['on']): Compiled {
  const own = compiled.get(pack) ?? new Map<Rule['on'], Compiled>();
  compiled.set(pack, own);
  const before = own.get(on);
  if (before) return before;
  const rules = pack.rules.filter((rule) => rule.on === on);
  const fields = rules.flatMap(({ when, expect }) => [...(when ? fieldsOf(when) : []), ...fieldsOf(expect)]);
  const made = { rules, fields: new Set(fields), program: compile(rules) };
  own.set(on, made);
  return made;
}

function judgeTable(table: RuleTable, { rules, fields, program }: Compiled, reader: Reader): Judged {
  const columns = new Map<string, Column>();
  for (const field of fields) columns.set(field, columnOf(table.columns[field] ?? [], table.rows));
  const decisions = new Decisions({ rows: table.rows, columns }, reader);
  const judged = judge(new Plan(program, decisions), 0, table.rows);
  const codes = new Map<Rule, Uint8Array>();
  for (const [at, rule] of rules.entries()) codes.set(rule, judged[at] ?? new Uint8Array(table.rows));
  return { table, decisions, bids: rowsByBid(table), codes };
}

/** The rows of a bid under each verdict, by the number of each. Mostly all rows of a bid have one verdict. */
function byVerdict(rows: readonly number[], codes: Uint8Array): readonly (readonly number[])[] {
  const groups: [number[], number[], number[], number[]] = [[], [], [], []];
  const first = codes[rows[0] ?? 0];
  if (haveAll(rows, codes, first)) return groups.map((none, each) => (each === first ? rows : none));
  for (const row of rows) groups[codes[row] ?? 0]?.push(row);
  return groups;
}

function haveAll(rows: readonly number[], codes: Uint8Array, wanted: number | undefined): boolean {
  for (let at = 0; at < rows.length; at++) if (codes[rows[at] ?? 0] !== wanted) return false;
  return true;
}

function fieldsAsked(rule: Rule, verdict: Verdict): readonly string[] {
  const when = verdict === 'unclear' && rule.when ? fieldsOf(rule.when) : [];
  return [...new Set([...when, ...fieldsOf(rule.expect)])];
}

/** The fields of a row that make its verdict: blank ones where it is unclear, those that fail where it is unmet. */
function tellingFields(
  rule: Rule,
  verdict: Verdict,
  { table, decisions }: Judged,
  asked: readonly string[],
): (row: number) => readonly string[] {
  if (asked.length < 2) return () => asked;
  const leaves = leavesOf(rule.expect).map((leaf) => ({ field: leaf.field, degreeOf: decisions.ofRows(leaf) }));
  return (row) => {
    const telling =
      verdict === 'unclear'
        ? asked.filter((field) => isBlank(table.columns[field]?.[row]))
        : leaves.flatMap(({ field, degreeOf }) => ((degreeOf(row) === met) === (verdict === 'met') ? [field] : []));
    return telling.length > 0 ? telling : asked;
  };
}

/** The cells a reader should open. */
function cellsOf(rule: Rule, verdict: Verdict, judged: Judged, rows: readonly number[]): readonly Where[] {
  if (verdict === 'not-applicable') return [];
  const { table } = judged;
  const asked = fieldsAsked(rule, verdict);
  const [only] = asked;
  if (verdict !== 'met' && table.cells && only !== undefined && asked.length === 1) return table.cells(rows, only);
  const fieldsAt = tellingFields(rule, verdict, judged, asked);
  if (verdict === 'met') return firstCells(rows, table, fieldsAt);
  const cells: Where[] = [];
  for (const row of rows)
    for (const field of fieldsAt(row)) for (const cell of table.where(row, field, verdict)) cells.push(cell);
  return eachCellOnce(cells);
}

function firstCells(
  rows: readonly number[],
  table: RuleTable,
  fieldsAt: (row: number) => readonly string[],
): readonly Where[] {
  const cells = new Set<Where>();
  for (const row of rows)
    for (const field of fieldsAt(row))
      for (const cell of table.where(row, field, 'met', cellsWhenMet)) {
        cells.add(cell);
        if (cells.size >= cellsWhenMet) return [...cells];
      }
  return [...cells];
}

/**
 * Findings in the order of the pack's rules, then of the bids, then worst verdict first.
 * Rows of a bid with the same verdict on a rule are one finding.
 */
export function evaluate(pack: Pack, tables: readonly RuleTable[]): readonly Finding[] {
  const reader = rememberingReader();
  const judged = new Map<Rule['on'], Judged>();
  for (const table of tables) judged.set(table.on, judgeTable(table, compiledFor(pack, table.on), reader));
  return pack.rules.flatMap((rule) => {
    const on = judged.get(rule.on);
    return on ? findingsOf(rule, on, reader) : [];
  });
}

function findingsOf(rule: Rule, judged: Judged, reader: Reader): readonly Finding[] {
  const { table, bids } = judged;
  const codes = judged.codes.get(rule) ?? new Uint8Array(0);
  const { id, title, on, hint, source, standing, goals } = rule;
  const findings: Finding[] = [];
  for (const { bid, rows: all } of bids) {
    const groups = byVerdict(all, codes);
    for (const verdict of verdicts) {
      const rows = groups[numbered.indexOf(verdict)] ?? [];
      if (rows.length === 0) continue;
      const from = cellsOf(rule, verdict, judged, rows);
      const rationale = rationaleOf({ rule, verdict, table, rows, total: all.length, from, reader });
      const count = rows.length;
      findings.push({ rule: id, title, on, bid, verdict, count, rationale, hint, source, standing, goals, from });
    }
  }
  return findings;
}
