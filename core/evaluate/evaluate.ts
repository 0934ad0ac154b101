/** Runs a pack's rules over its tables, and says for each bid how many rows have which verdict, and where. */
import type { Finding, Verdict } from '../assessment';
import { eachCellOnce } from '../facts/where';
import type { Pack, Rule } from '../packs/pack';
import type { Where } from '../source';
import { decide, type Judged, judged } from './columns';
import { fieldsOf, isBlank, leafTest, leavesOf, met, unclear, unmet } from './condition';
import { rationaleOf } from './rationale';
import type { RuleTable } from './rule-table';
import { type Reader, rememberingReader } from './words';

/** A met finding names enough cells to look at; what is unmet or unclear names every one, since someone must act. */
const cellsWhenMet = 20;

/** Worst first, in the order a reader needs them. */
const verdicts: readonly Verdict[] = ['unmet', 'unclear', 'met', 'not-applicable'];
const code = { unmet: 0, unclear: 1, met: 2, 'not-applicable': 3 } as const;

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

/** One code of `code` a row. */
function verdictCodes(rule: Rule, on: Judged): Uint8Array {
  const expected = decide(rule.expect, on);
  if (!rule.when) return expected;
  const applies = decide(rule.when, on);
  for (let row = 0; row < expected.length; row++)
    if (applies[row] !== met) expected[row] = applies[row] === unmet ? code['not-applicable'] : unclear;
  return expected;
}

/** The rows of a bid under each verdict, in the order of `code`. Mostly all rows of a bid have one verdict. */
function byVerdict(rows: readonly number[], codes: Uint8Array): readonly (readonly number[])[] {
  const groups: [number[], number[], number[], number[]] = [[], [], [], []];
  const first = codes[rows[0] ?? 0] ?? unclear;
  if (haveAll(rows, codes, first)) return groups.map((none, each) => (each === first ? rows : none));
  for (const row of rows) groups[codes[row] ?? unclear]?.push(row);
  return groups;
}

function haveAll(rows: readonly number[], codes: Uint8Array, wanted: number): boolean {
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
  table: RuleTable,
  asked: readonly string[],
  reader: Reader,
): (row: number) => readonly string[] {
  if (asked.length < 2) return () => asked;
  const tests = leavesOf(rule.expect).map((leaf) => ({ field: leaf.field, test: leafTest(leaf) }));
  return (row) => {
    const telling =
      verdict === 'unclear'
        ? asked.filter((field) => isBlank(table.columns[field]?.[row]))
        : tests.flatMap(({ field, test }) =>
            (test(table.columns[field]?.[row], reader) === met) === (verdict === 'met') ? [field] : [],
          );
    return telling.length > 0 ? telling : asked;
  };
}

/** The cells a reader should open. */
function cellsOf(
  rule: Rule,
  verdict: Verdict,
  table: RuleTable,
  rows: readonly number[],
  reader: Reader,
): readonly Where[] {
  if (verdict === 'not-applicable') return [];
  const asked = fieldsAsked(rule, verdict);
  const [only] = asked;
  if (verdict !== 'met' && table.cells && only !== undefined && asked.length === 1)
    return eachCellOnce(table.cells(rows, only));
  const fieldsAt = tellingFields(rule, verdict, table, asked, reader);
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
  const prepared = new Map(tables.map((table) => [table.on, { on: judged(table, reader), bids: rowsByBid(table) }]));
  return pack.rules.flatMap((rule) => {
    const found = prepared.get(rule.on);
    if (!found) return [];
    const { table } = found.on;
    const codes = verdictCodes(rule, found.on);
    return found.bids.flatMap(({ bid, rows }) => {
      const groups = byVerdict(rows, codes);
      return verdicts.flatMap((verdict): Finding[] => {
        const those = groups[code[verdict]] ?? [];
        if (those.length === 0) return [];
        const from = cellsOf(rule, verdict, table, those, reader);
        const rationale = rationaleOf({ rule, verdict, table, rows: those, total: rows.length, from, reader });
        const { id, title, on: subject, hint, source, standing, goals } = rule;
        return [
          {
            rule: id,
            title,
            on: subject,
            bid,
            verdict,
            count: those.length,
            rationale,
            hint,
            source,
            standing,
            goals,
            from,
          },
        ];
      });
    });
  });
}
