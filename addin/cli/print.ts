/** What the terminal shows: the ranking as a table, then what is wrong and what was assumed. */
import type { Assessment, BidScore } from '../../core/assessment';
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

export const problemsText = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ severity, path, message, hint, code }) =>
        `${severity === 'notice' ? 'Note' : severity === 'stop' ? 'Stop' : 'Problem'}: ${message} ${hint} [${[code, ...path].join(' ')}]`,
    )
    .join('\n');
