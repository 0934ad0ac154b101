/** Hidden sheets are never read; one that holds bids all the same may be what is missing, so it is named. */
import type { Problem } from '../result';
import type { Grid } from '../source';
import { namesOf } from './headings/naming';
import { saysOutOfUse } from './headings/sheet-names';
import type { FactId } from './vocabulary';
import { cellWhere } from './where';

const offered: ReadonlySet<FactId> = new Set<FactId>(['price', 'mark', 'points', 'unit-price', 'line-amount']);

/** Headings stand among the first rows. */
const looked = 15;

export const hiddenSheets = (grids: readonly Grid[]): readonly Problem[] =>
  grids.flatMap((grid) =>
    grid.visibility !== 'visible' && !saysOutOfUse(grid.name) && holdsBids(grid) ? [notRead(grid)] : [],
  );

/** Some row heads both bidders and what they offer or were given. */
const holdsBids = ({ values }: Grid): boolean =>
  values.slice(0, looked).some((row) => {
    const facts = new Set((row ?? []).flatMap((value) => wholeFact(value) ?? []));
    return facts.has('bidder') && [...facts].some((fact) => offered.has(fact));
  });

function wholeFact(value: unknown): FactId | undefined {
  const best = typeof value === 'string' ? namesOf(value)[0] : undefined;
  return best && best.score >= 0.8 ? best.fact : undefined;
}

const notRead = ({ name }: Grid): Problem => ({
  code: 'sheet-hidden',
  severity: 'notice',
  path: [cellWhere(name, 0, 0)],
  message: `The sheet “${name}” is hidden, so it was not read, though bids seem to stand on it.`,
  hint: 'Unhide it if it counts, then read the workbook again.',
});
