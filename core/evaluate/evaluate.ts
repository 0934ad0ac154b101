/** Runs a pack's rules over its tables, and says for each bid how many rows have which verdict, and where. */
import type { Finding, Verdict } from '../assessment';
import type { Pack, Rule } from '../packs/pack';
import type { Where } from '../source';
import { decide, rememberedWords } from './columns';
import { fieldsOf, isBlank, leafTest, leavesOf, met, unclear, unmet } from './condition';
import { rationaleOf } from './rationale';
import type { RuleTable } from './table';

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
function verdictCodes(rule: Rule, table: RuleTable, read: (text: string) => string): Uint8Array {
  const expected = decide(rule.expect, table, read);
  if (!rule.when) return expected;
  const applies = decide(rule.when, table, read);
  return expected.map((degree, row) =>
    applies[row] === unmet ? code['not-applicable'] : applies[row] === unclear ? unclear : degree,
  );
}

/** The cells a reader should open: blank ones where it is unclear, those that fail where it is unmet. */
function cellsOf(
  rule: Rule,
  verdict: Verdict,
  table: RuleTable,
  rows: readonly number[],
  read: (text: string) => string,
): readonly Where[] {
  if (verdict === 'not-applicable') return [];
  const expected = leavesOf(rule.expect);
  const asked = [
    ...new Set([...(verdict === 'unclear' && rule.when ? fieldsOf(rule.when) : []), ...fieldsOf(rule.expect)]),
  ];
  const tests = expected.map((leaf) => ({ field: leaf.field, test: leafTest(leaf) }));
  const fieldsAt = (row: number): readonly string[] => {
    if (asked.length < 2) return asked;
    const telling =
      verdict === 'unclear'
        ? asked.filter((field) => isBlank(table.columns[field]?.[row]))
        : tests.flatMap(({ field, test }) =>
            (test(table.columns[field]?.[row], read) === met) === (verdict === 'met') ? [field] : [],
          );
    return telling.length > 0 ? telling : asked;
  };
  const cells = new Set<Where>();
  for (const row of rows) {
    for (const field of fieldsAt(row)) for (const cell of table.where(row, field, verdict)) cells.add(cell);
    if (verdict === 'met' && cells.size >= cellsWhenMet) break;
  }
  return verdict === 'met' ? [...cells].slice(0, cellsWhenMet) : [...cells];
}

/**
 * Findings in the order of the pack's rules, then of the bids, then worst verdict first.
 * Rows of a bid with the same verdict on a rule are one finding.
 */
export function evaluate(pack: Pack, tables: readonly RuleTable[]): readonly Finding[] {
  const read = rememberedWords();
  const prepared = new Map(tables.map((table) => [table.on, { table, bids: rowsByBid(table) }]));
  return pack.rules.flatMap((rule) => {
    const on = prepared.get(rule.on);
    if (!on) return [];
    const codes = verdictCodes(rule, on.table, read);
    return on.bids.flatMap(({ bid, rows }) =>
      verdicts.flatMap((verdict): Finding[] => {
        const those = rows.filter((row) => codes[row] === code[verdict]);
        if (those.length === 0) return [];
        const from = cellsOf(rule, verdict, on.table, those, read);
        const group = { rule, verdict, table: on.table, rows: those, total: rows.length, from };
        return [
          {
            rule: rule.id,
            title: rule.title,
            on: rule.on,
            bid,
            verdict,
            count: those.length,
            rationale: rationaleOf(group),
            hint: rule.hint,
            source: rule.source,
            standing: rule.standing,
            goals: rule.goals,
            from,
          },
        ];
      }),
    );
  });
}
