import { readNumbers } from '../cells';
import { lotWord } from '../names/lot-words';
import { nameKey } from '../names/name-key';
import { saysPrice } from '../names/price-words';
import type { CriterionFact } from '../tender';
import { isPercentCell } from './criteria';
import type { Frame } from './frame';
import { weighs } from './sections';

/** A name without the number that buyers put before it, and without what follows a colon or a weight. */
const bare = (text: string): string =>
  nameKey(
    text
      .replace(/\s*(?:[:|–—]|\s-\s|\().*$/u, '')
      .replace(/^\s*(?:q(?:uestion)?\s*)?\d+(?:\.\d+)*[.):]?\s+(?=\p{L})/iu, ''),
  );

/** Names of sheets that say what is done there, and not for which criterion. */
const general = new RegExp(
  String.raw`^(?:sheet|tab|table|taflen|tabelle|feuil)\s*\d*$|scor|mark|evaluat|assess|consensus|panel|^${lotWord}\b|^rhan\b|summar|result|moderat|\bbids?\b|tender|marc|sgor|gwerthus|wertung|bewertung`,
  'i',
);

/**
 * The criterion that a whole table of marks is about, where neither a heading nor a row says so: one that the workbook
 * lists and the sheet or a title is called after, else the sheet's own name unless it is a general one.
 */
export function tableCriterion({ table, fields }: Frame, listed: readonly CriterionFact[]): string | undefined {
  const marks = fields.filter(({ fact }) => fact === 'mark');
  if (marks.length === 0 || table.layout === 'sheet-per-evaluator' || table.layout === 'sheet-per-bid')
    return undefined;
  for (const text of [table.sheet, ...table.titles.map((title) => title.text)]) {
    const key = bare(text);
    const found = listed.find(
      ({ name, reference }) => bare(name) === key || (reference !== null && nameKey(reference) === nameKey(text)),
    );
    if (found) return found.name;
  }
  // "Dr A | Dr B | Agreed" on a sheet called "Q1 Delivery".
  const isOne =
    marks.length === 1 ||
    (marks.some(({ about }) => about.evaluator !== undefined) && marks.every(({ about }) => !about.criterion));
  if (!isOne) return undefined;
  return general.test(table.sheet) ? titleThatWeighs(table) : (weighedSheet(table)?.name ?? table.sheet.trim());
}

/** A tab that says what its criterion weighs: "Delivery 40%", "Price (45%)". */
function weighedSheet({ sheet }: Frame['table']): { readonly name: string; readonly weight: string } | undefined {
  const [, name, weight] = /^\s*(.*\p{L}{2}.*?)[\s([:–—-]+(\d{1,3}(?:\.\d+)?\s*%)\s*[)\]]?\s*$/u.exec(sheet) ?? [];
  const isShare = weight !== undefined && Number.parseFloat(weight) < 100 && weighs(`${name} (${weight})`);
  return name !== undefined && isShare ? { name, weight } : undefined;
}

/** "Q1 Service delivery – weighting 40%" over the marks of one question, on a sheet of many. */
function titleThatWeighs({ titles }: Frame['table']): string | undefined {
  const title = titles.findLast(({ text }) => weighs(text));
  return title?.text
    .replace(
      /[\s:;,–—([-]*(?:\b(?:weight(?:s|ing|ed)?|worth)\b(?: (?:at|of))?)?[\s:=–-]*\d{1,3}(?:\.\d+)?\s*%\s*[)\]]?\W*$/i,
      '',
    )
    .trim();
}

/** The criterion of a tab that weighs it, over the marks or the prices of bids. */
export function sheetThatWeighs(frame: Frame): readonly CriterionFact[] {
  const { table, fields } = frame;
  const said = weighedSheet(table);
  if (!said) return [];
  const isMarked = tableCriterion(frame, []) === said.name;
  const isPriced = saysPrice(said.name) && fields.some(({ fact }) => fact === 'price' || fact === 'line-amount');
  const isBids = table.purposes.includes('bids') || table.layout === 'matrix';
  const [weight] = readNumbers([{ value: said.weight, where: table.id }], { kind: 'share' });
  if (!(isMarked || isPriced) || !isBids || !weight) return [];
  return [{ ...blank, name: said.name, weight, weightIsPercent: true, where: table.id }];
}

const blank = { reference: null, parent: null, lot: null, maximum: null, minimum: null, method: null } as const;

/** "Score | Weighting | Weighted score" on a sheet called after its criterion: a weight that all rows share is its own. */
export function weighedTable(frame: Frame): readonly CriterionFact[] {
  const marks = frame.fields.filter(({ fact }) => fact === 'mark');
  const field = frame.fields.find(({ fact }) => fact === 'weight');
  const name = field && marks.every(({ about }) => !about.criterion) ? tableCriterion(frame, []) : undefined;
  if (!field || name === undefined || frame.table.layout !== 'row-per-bid') return [];
  const [weight, ...others] = frame.numbers(field, 'share').filter(({ kind }) => kind === 'value');
  if (weight?.kind !== 'value' || others.some((other) => other.kind === 'value' && other.value !== weight.value))
    return [];
  const isPercent = isPercentCell(frame, field, frame.entries[0] ?? 0);
  return [{ ...blank, name, weight, weightIsPercent: isPercent, where: field.where }];
}
