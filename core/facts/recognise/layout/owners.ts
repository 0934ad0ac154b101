/** Whose sheet it is: a label such as "Supplier:" with a name beside it, else the sheet's own name. */
import type { Grid } from '../../../source';
import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import { nameKey, pseudoBidder } from '../../names';
import { looksLikeCompany } from '../../names/company';
import type { Statement } from '../../recognition';
import { cellWhere, parseWhere } from '../../where';
import { consensusName, isEvaluator } from './evaluators-across';

export interface Owner {
  readonly name: string;
  readonly where: string;
  readonly kind: 'bidder' | 'evaluator';
}

const sheetWords =
  /\b(?:scores?|scoring|marks?|marking|evaluation|sheet|prices?|pricing|bid|tender|response|submission|return|schedule|form|individual)\b/gi;

/** "Evaluator A", "Consensus", "Moderation", "AB": the sheet's name itself says that it is one evaluator's. */
export const namesEvaluator = (sheet: string): boolean => {
  const name = tidy(sheet);
  const bare = tidy(name.replace(sheetWords, ' ').replace(/^[\s–—-]+|[\s–—-]+$/g, ''));
  return (
    [name, bare].some((text) => isEvaluator(text) && /[\s\d.]|^[A-Z]{2,3}$/.test(text)) ||
    consensusName.test(name) ||
    /^(?:evaluator|assessor)\b.|^(?:moderat(?:ion|ed)|consensus)\b/i.test(name)
  );
};

/** "Supplier: Osier Ltd" above a table, each with the row from which it holds; the first holds from the top. */
export function statedOwners(
  statements: readonly Statement[],
): readonly { readonly from: number; readonly owner: Owner }[] {
  const found: { readonly from: number; readonly owner: Owner }[] = [];
  for (const { fact, label, text, where } of statements) {
    if (fact !== 'bidder' && fact !== 'evaluator') continue;
    if (
      text.length > 80 ||
      (fact === 'bidder' && pseudoBidder(text)) ||
      isHeading(text, fact) ||
      !nameLabel.test(label)
    )
      continue;
    if (found.some(({ owner }) => owner.kind === fact && nameKey(owner.name) === nameKey(text))) continue;
    const row = parseWhere(where)?.area.top ?? 0;
    found.push({ from: found.length === 0 ? 0 : row, owner: { name: text, where, kind: fact } });
  }
  return found;
}

/** "Evaluator | Score" are two headings; "Evaluator: Tom" is a person, though TOMs are measures. */
const isHeading = (text: string, kind: Owner['kind']): boolean => {
  const best = namesOf(text)[0];
  return best?.whole === true && !(kind === 'evaluator' && best.fact === 'measure-ref');
};

/** A label that asks for a name, not one that speaks about bidders in a sentence. */
const nameLabel = /^.{1,45}$/;

/** The sheet's name when it is a bidder known from elsewhere, a company's or an evaluator's; `undefined` otherwise. */
export function namedOwner(grid: Grid, bidders: ReadonlySet<string>): Owner | undefined {
  const where = cellWhere(grid.name, 0, 0);
  const name = tidy(grid.name);
  const bare = tidy(name.replace(sheetWords, ' ').replace(/^[\s–—-]+|[\s–—-]+$/g, ''));
  if (namesEvaluator(name))
    return { name: bare === '' || consensusName.test(name) ? name : bare, where, kind: 'evaluator' };
  for (const candidate of [name, bare]) {
    if (candidate.length < 2 || pseudoBidder(candidate)) continue;
    const key = nameKey(candidate);
    if (bidders.has(key) || looksLikeCompany(candidate)) return { name: candidate, where, kind: 'bidder' };
    const begins = candidate.length >= 5 && [...bidders].filter((bidder) => bidder.startsWith(key));
    if (begins && begins.length === 1) return { name: candidate, where, kind: 'bidder' };
  }
  return undefined;
}
