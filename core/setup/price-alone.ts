/** Quotes that only their price decides: no criterion but price, and a sentence that says so. */
import type { CriterionNode } from './criteria-tree';
import type { Priced } from './priced';
import type { StatedText } from './propose';

const decides =
  /\b(?:award|select|basis|decision|chos|accept|success|evaluat)\w*\b[^./÷]*\b(?:lowest|cheapest)\b(?![^.]*[/÷])|\b(?:lowest|cheapest) (?:\p{L}+ )?(?:price|quote|quotation|tender|bid|cost|fee)s? (?:only|alone|wins|will be (?:accepted|awarded|selected|successful))|\bprice (?:only|alone)\b|\bon price only\b/iu;

/** The same in languages seen in exports. */
const decidesElsewhere =
  /\blägsta \p{L}*(?:pris|summa) (?:vinner|antas)|\blaagste (?:\p{L}+ )?\p{L}*prijs\b(?![^.]*[/÷])|\bniedrigste[rn]? \p{L}*preis (?:gewinnt|allein|entscheidet|erhält den zuschlag)|\bprix (?:seul|uniquement)\b|\b[uú]nico criterio\b[^.]*\bprecio|\b(?:precio|prezzo|preço) (?:m[aá]s bajo|più basso|mais baixo) gana\b|\bminor prezzo\b|\bnajniższa cena\b(?![^.]*[/÷])/iu;

export function addPriceAlone(
  roots: readonly CriterionNode[],
  texts: readonly StatedText[],
  { isNamed }: Priced,
): void {
  const [only, second] = roots;
  if (!only || second || only.weight !== null || only.children.length > 0 || !isNamed(only.name)) return;
  const said = texts.find(({ label, text }) =>
    [decides, decidesElsewhere].some((words) => words.test(`${label} ${text}`)),
  );
  if (!said) return;
  only.weight = 1;
  only.weightFrom = [said.where];
}
