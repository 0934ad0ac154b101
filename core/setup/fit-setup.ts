/** Whether a set-up speaks of this workbook: its bidders, lots, cells and facts. A name that fits nothing stops the scoring. */
import { nameKey } from '../facts/names';
import { list, nearest } from '../facts/names/labels';
import type { Recognition } from '../facts/recognition';
import type { TenderFacts } from '../facts/tender';
import { factIds } from '../facts/vocabulary';
import type { Problem } from '../result';
import type { Setup } from './setup';

export function setupProblems(setup: Setup, facts: TenderFacts, recognition: Recognition): Problem[] {
  return [...unknownBidders(setup, facts), ...unknownLots(setup, facts), ...unknownMapping(setup, recognition)];
}

const misfit = (path: readonly string[], what: string, known: readonly string[], asked: string): Problem => {
  const near = nearest(asked, known);
  return {
    code: 'setup-misfit',
    severity: 'stop',
    path,
    message: `The set-up speaks of ${what}, which this workbook does not have.`,
    hint:
      near.length > 0
        ? `Did you mean ${list(near.map((name) => `"${name}"`))}? Correct the set-up.`
        : 'Correct the set-up, or open the workbook it was made for.',
  };
};

function unknownBidders(
  { exclusions = [], consensus = [] }: Setup,
  { bidders, pseudoBidders }: TenderFacts,
): Problem[] {
  const spellings = bidders.flatMap((bidder) => [bidder.name, ...bidder.spellings]);
  const known = new Set([...spellings, ...pseudoBidders.map(({ name }) => name)].map(nameKey));
  const named = [
    ...exclusions.map(({ bidder }, index) => ({ bidder, path: ['exclusions', String(index), 'bidder'] })),
    ...consensus.map(({ bidder }, index) => ({ bidder, path: ['consensus', String(index), 'bidder'] })),
  ];
  return named.flatMap(({ bidder, path }) =>
    known.has(nameKey(bidder))
      ? []
      : [
          misfit(
            path,
            `a bidder "${bidder}"`,
            bidders.map(({ name }) => name),
            bidder,
          ),
        ],
  );
}

function unknownLots({ lots = [] }: Setup, facts: TenderFacts): Problem[] {
  const known = new Set(facts.lots.map(nameKey));
  return lots.flatMap(({ name }, index) =>
    known.has(nameKey(name)) ? [] : [misfit(['lots', String(index), 'name'], `a lot "${name}"`, facts.lots, name)],
  );
}

function unknownMapping({ mapping = [] }: Setup, { tables }: Recognition): Problem[] {
  const places = tables.flatMap(({ columns }) => columns.map(({ where }) => where));
  const headings = new Set(places);
  return mapping.flatMap(({ where, fact }, index) => {
    const path = ['mapping', String(index)];
    if (!headings.has(where)) return [misfit([...path, 'where'], `a heading in ${where}`, places, where)];
    if (fact === null || factIds.some((id) => id === fact)) return [];
    const near = nearest(fact, factIds);
    return [
      {
        code: 'setup-misfit',
        severity: 'stop' as const,
        path: [...path, 'fact'],
        message: `The set-up takes ${where} for "${fact}", which is no fact Goodmark knows.`,
        hint:
          near.length > 0 ? `Did you mean ${list(near.map((id) => `"${id}"`))}?` : `Use one of ${factIds.join(', ')}.`,
      },
    ];
  });
}
