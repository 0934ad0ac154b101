/** What is asked where a workbook names no bidder: most often one is named in a way that nothing can tell from a heading. */
import type { Problem } from '../result';
import { namesOf } from './headings/naming';
import { list } from './names/labels';
import type { ColumnMapping, Recognition } from './recognition';

const figures: ReadonlySet<string | null> = new Set(['price', 'unit-price', 'line-amount', 'mark', 'quantity']);

export function noBidders({ tables }: Recognition): Problem {
  const alike = tables.flatMap(({ columns }) => namesAhead(columns))[0];
  if (!alike)
    return {
      ...base,
      path: [],
      message: 'No bidder was found in this workbook.',
      hint: 'Open the workbook that lists the bids, or say which column holds the bidders.',
    };
  const names = list(alike.map(({ name }) => `“${name}”`));
  return {
    ...base,
    path: alike.map(({ where }) => where),
    message: `No bidder was found in this workbook. The headings open with ${names}: are these the bidders?`,
    hint: 'If so, write the names in a row of their own above the headings, or say of each column whose it is. If not, open the workbook that lists the bids.',
  };
}

const base = { code: 'no-tender', severity: 'stop' } as const;

interface Ahead {
  readonly name: string;
  readonly where: string;
}

/** "Fern Foods unit price | Gorse Foods unit price": what stands ahead of the words that name what the figures are. */
function namesAhead(columns: readonly ColumnMapping[]): readonly (readonly Ahead[])[] {
  const byEnding = new Map<string, Ahead[]>();
  for (const { heading, fact, where } of columns) {
    const words = heading.split(/\s+/);
    const at = words.findIndex((_, index) => index > 0 && namesOf(words.slice(index).join(' '))[0]?.whole);
    if (at < 0 || !figures.has(fact) || !/^\p{Lu}/u.test(heading)) continue;
    const ending = words.slice(at).join(' ').toLowerCase();
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), { name: words.slice(0, at).join(' '), where }]);
  }
  return [...byEnding.values()].filter((names) => names.length > 1);
}
