/** Whose sheet it is: a label such as "Supplier:" with a name beside it, else the sheet's own name. */
import type { Grid } from '../source';
import { consensusName, isEvaluator } from './evaluators-across';
import { tidy } from './headings';
import type { Owner } from './knowledge';
import { nameKey, pseudoBidder } from './names';
import { namesOf } from './naming';
import { looksLikeCompany } from './profile';
import type { Statement } from './recognition';

const sheetWords =
  /\b(?:scores?|scoring|marks?|marking|evaluation|sheet|prices?|pricing|bid|tender|response|submission|return|schedule|form|individual)\b/gi;

/** "Evaluator A", "Consensus", "Moderation", "AB": the sheet's name itself says that it is one evaluator's. */
export const namesEvaluator = (sheet: string): boolean => {
  const name = tidy(sheet);
  return (
    isEvaluator(name) ||
    consensusName.test(name) ||
    /^(?:eval(?:uator)?|assessor|moderat(?:ion|ed)|consensus)\b/i.test(name) ||
    isEvaluator(tidy(name.replace(sheetWords, ' ').replace(/^[\s–—-]+|[\s–—-]+$/g, '')))
  );
};

/** Label-value pairs first, because a sheet's name may be cut short. */
export function statedOwner(statements: readonly Statement[]): Owner | undefined {
  for (const { fact, text, where } of statements) {
    if (fact !== 'bidder' && fact !== 'evaluator') continue;
    if (text.length > 80 || (fact === 'bidder' && pseudoBidder(text)) || namesOf(text)[0]?.whole) continue;
    return { name: text, where, kind: fact };
  }
  return undefined;
}

/** The sheet's name when it is a bidder known from elsewhere, a company's or an evaluator's; `undefined` otherwise. */
export function namedOwner(grid: Grid, bidders: ReadonlySet<string>): Owner | undefined {
  const where = `${grid.name}`;
  const name = tidy(grid.name);
  const bare = tidy(name.replace(sheetWords, ' ').replace(/^[\s–—-]+|[\s–—-]+$/g, ''));
  if (namesEvaluator(name))
    return { name: bare === '' || consensusName.test(name) ? name : bare, where, kind: 'evaluator' };
  for (const candidate of [name, bare]) {
    if (candidate.length < 2 || pseudoBidder(candidate)) continue;
    if (bidders.has(nameKey(candidate)) || looksLikeCompany(candidate))
      return { name: candidate, where, kind: 'bidder' };
    const begins = candidate.length >= 5 && [...bidders].filter((key) => key.startsWith(nameKey(candidate)));
    if (begins && begins.length === 1) return { name: candidate, where, kind: 'bidder' };
  }
  return undefined;
}
