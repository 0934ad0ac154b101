/** What the terminal shows: the ranking as a table, then what is wrong and what was assumed. */
import type { Assessment, BidScore } from '../../core/assessment';
import { list } from '../../core/facts/names/labels';
import type { Problem } from '../../core/result';

const width = (rows: readonly (readonly string[])[], column: number): number =>
  Math.max(...rows.map((row) => row[column]?.length ?? 0));

function table(rows: readonly (readonly string[])[], leftAligned: ReadonlySet<number>): string {
  const widths = (rows[0] ?? []).map((_, column) => width(rows, column));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          leftAligned.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function rankingText(assessment: Assessment): string {
  const { decimals } = assessment.setup;
  const number = (value: number | null): string => (value === null ? '-' : value.toFixed(decimals));
  const row = (bid: BidScore): string[] => [
    bid.rank === null ? '-' : `${bid.rank}${bid.tied ? '=' : ''}`,
    bid.name,
    number(bid.total),
    ...bid.criteria.map(({ points }) => number(points)),
  ];
  return assessment.lots
    .map(({ lot, sensitivity }) => {
      const bids = assessment.bids.filter((bid) => bid.lot === lot);
      const headings = ['Rank', 'Bidder', 'Total', ...(bids[0]?.criteria ?? []).map(({ name }) => name)];
      const unranked = bids
        .filter(({ rank }) => rank === null)
        .map(({ name, statusReason, status }) => `Not ranked: ${name} (${statusReason ?? status})`);
      const warnings = [...sensitivity.leaveOneOut, ...sensitivity.addOne]
        .filter(({ winnerChanges }) => winnerChanges)
        .map(({ sentence }) => `Note: ${sentence}`);
      return [
        ...(lot === null ? [] : [lot]),
        table([headings, ...bids.map(row)], new Set([1])),
        ...unranked,
        ...warnings,
      ].join('\n');
    })
    .join('\n\n');
}

const verdicts = ['met', 'unmet', 'unclear', 'not-applicable'] as const;

/** What each rule of the pack finds, counted, and of whom it is not met. */
export function findingsText({ pack, findings }: Assessment): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const lines = rules.map((rule) => {
    const own = findings.filter((one) => one.rule === rule);
    const said = verdicts.flatMap((verdict) => {
      const these = own.filter((one) => one.verdict === verdict);
      const rows = these.reduce((sum, { count }) => sum + count, 0);
      const whose = [...new Set(these.flatMap(({ bid }) => bid ?? []))];
      const named = verdict === 'unmet' && whose.length > 0 ? ` (${list(whose)})` : '';
      return rows === 0 ? [] : [`${rows} ${verdict}${named}`];
    });
    return `  ${own[0]?.title ?? rule}: ${said.join(', ')}`;
  });
  return [`By the pack ${pack.id} ${pack.version}:`, ...lines].join('\n');
}

export const problemsText = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ severity, path, message, hint, code }) =>
        `${severity === 'notice' ? 'Note' : severity === 'stop' ? 'Stop' : 'Problem'}: ${message} ${hint} [${[code, ...path].join(' ')}]`,
    )
    .join('\n');
