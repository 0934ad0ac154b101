/** One label with the values beside it, in a form or a transposed table, and the fact it is taken for. */
import { type Grid, valueAt } from '../../../source';
import { criterionName } from '../../headings/criterion-name';
import { readHeading, tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import type { ColumnMapping, MappingChoice } from '../../recognition';
import type { FactId } from '../../vocabulary';
import { cellWhere } from '../../where';
import type { Candidate } from '../columns/context';
import { fitOf } from '../columns/fit';
import { profileCells } from '../columns/profile';

export const textAt = (grid: Grid, row: number, column: number): string =>
  tidy(String(valueAt(grid, row, column) ?? ''));

export interface Line {
  readonly row: number;
  readonly label: string;
  readonly labelColumn: number;
  readonly values: readonly number[];
}

export function mapLine(
  grid: Grid,
  line: Line,
  told: ReadonlyMap<string, MappingChoice>,
  allowed: (fact: FactId) => boolean,
  extra: readonly Candidate[],
): ColumnMapping {
  const where = cellWhere(grid.name, line.row, line.labelColumn);
  const choice = told.get(where);
  const profile = profileCells(
    grid,
    line.values.map((column) => ({ row: line.row, column })),
  );
  const heading = readHeading(line.label.replace(/\s*:$/, ''));
  const candidates = [
    ...namesOf(line.label.replace(/\s*:$/, '')).flatMap(({ fact, score, reason, whole }): Candidate[] => {
      if (!allowed(fact)) return [];
      const fit = fitOf(fact, profile);
      return [
        {
          fact,
          // A whole label stands by itself: "to follow" beside "Total price" is a price that is missing.
          score: score * (whole ? 0.7 + 0.3 * fit.score : fit.score < 0.15 ? 0.35 : 0.55 + 0.45 * fit.score),
          reason: `${reason} and ${fit.reason}`,
        },
      ];
    }),
    ...extra,
  ].toSorted((a, b) => b.score - a.score);
  const best = candidates[0];
  const fact = choice ? choice.fact : best && best.score >= 0.5 ? best.fact : null;
  const margin = choice
    ? 1
    : Math.max(0, (best?.score ?? 0) - (candidates.find((other) => other.fact !== best?.fact)?.score ?? 0));
  const isMark = fact === 'mark' || fact === 'points';
  return {
    index: line.row,
    where,
    heading: line.label,
    fact,
    reason: choice
      ? 'You said so.'
      : (fact !== null && best?.reason) || 'neither its label nor its cells name a fact that scoring uses',
    margin: Number(Math.min(1, margin).toFixed(3)),
    doubtful: !choice && fact !== null && (margin < 0.12 || (best?.score ?? 0) < 0.6),
    samples: profile.samples,
    alternatives: candidates
      .filter((other) => other.fact !== fact)
      .slice(0, 4)
      .map(({ fact: other, score }) => ({ fact: other, score: Number(score.toFixed(3)) })),
    about: {
      ...(choice?.bidder === undefined ? {} : { bidder: { name: choice.bidder, where } }),
      ...(choice?.criterion !== undefined
        ? { criterion: { name: choice.criterion, where } }
        : isMark
          ? { criterion: { name: criterionName(line.label) || heading.name, where } }
          : {}),
      ...(heading.weight === undefined ? {} : { weight: heading.weight }),
      ...(heading.maximum === undefined ? {} : { maximum: heading.maximum }),
      ...(heading.vat === undefined ? {} : { vat: heading.vat }),
    },
  };
}
