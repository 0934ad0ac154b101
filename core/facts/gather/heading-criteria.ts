import type { Problem } from '../../result';
import type { Where } from '../../source';
import { readNumbers } from '../cells';
import { isPercentFormat } from '../cells/formats';
import { nameKey } from '../names/name-key';
import { statedMaximum } from '../names/stated-scale';
import type { CriterionFact, Reading } from '../tender';
import { pointsBesidePrices, pointsLeftBlank, weightColumn, weightOfPrice } from './constant-columns';
import type { Field, Frame } from './frame';
import { type LabelRow, labelRowAt } from './label-rows';
import { inMarks } from './maxima';
import { isSameShare } from './merge-criteria';
import { tellAnomaly } from './reading-problems';
import { isOfUpper, sharedUppers, upperCriterion, upperHeading, upperTitle } from './upper-headings';
import { weightBeside } from './weight-beside';

type Row = { readonly kind: LabelRow; readonly row: number };

/** Rows under the headings that say "Weight" or "Max", in a table with criteria across. */
function labelRows({ table, sheet, fields }: Frame): readonly Row[] {
  if (table.layout === 'transposed' || table.layout === 'form') return [];
  if (!fields.some(({ about }) => about.criterion)) return [];
  const rows: Row[] = [];
  for (let row = table.header?.top ?? table.area.top; row <= table.area.bottom; row += 1) {
    const kind = labelRowAt(table, sheet, row);
    if (kind) rows.push({ kind, row });
  }
  return rows;
}

/** The maximum of each mark column, by column, where a row of maxima states it. */
export function labelRowMaxima(frame: Frame): ReadonlyMap<number, number> {
  const maxima = new Map<number, number>();
  const row = labelRows(frame).find(({ kind }) => kind === 'maximum')?.row;
  if (row === undefined) return maxima;
  for (const { index } of frame.fields.filter(({ fact }) => fact === 'mark')) {
    const [reading] = readNumbers([frame.sheet.cell(row, index)], { kind: 'mark' });
    if (reading?.kind === 'value') maxima.set(index, reading.value);
  }
  return maxima;
}

/** "(20%)", "Weight 0.2", "20 marks": the number of a weight inside a heading. */
function headingWeight(field: Field): { readonly weight: Reading<number>; readonly isPercent: boolean } | null {
  const text = field.about.weight;
  const number = text === undefined ? undefined : /\d[\d.,]*\s*(?:%|per ?cent)?/i.exec(text)?.[0];
  const where = field.about.criterion?.where ?? field.where;
  const [weight] = number === undefined ? [] : readNumbers([{ value: number, where }], { kind: 'share' });
  if (!weight || text === undefined || number === undefined) return null;
  return { weight: { ...weight, raw: text }, isPercent: /%|per ?cent/i.test(number) };
}

/** The name a heading gives its criterion: its own, or that of a column of figures without weight and unit. */
function namedIn(field: Field): { readonly name: string; readonly where: Where } | undefined {
  if (field.about.criterion) return field.about.criterion;
  if (!figureFacts.has(field.fact)) return undefined;
  const name = field.heading
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\d+(?:\.\d+)?\s*(?:%|per ?cent\b)/gi, ' ')
    .replace(/[\s,:;|–—-]+(?:£|€|\$|gbp|eur)?[\s,:;|–—-]*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? undefined : { name, where: field.where };
}

/** Rates whose own headings weigh them. */
export const weighedRates = (fields: readonly Field[]): readonly Field[] =>
  fields.filter((field) => field.fact === 'unit-price' && saysItself(field));

/** A weight in the heading over a group belongs to the group's criterion, not to the points or amounts below it. */
const saysItself = ({ heading, about }: Field): boolean =>
  about.weight !== undefined && (heading.split('|').at(-1) ?? heading).includes(about.weight);

const figureFacts: ReadonlySet<string> = new Set(['price', 'unit-price', 'line-amount', 'discount', 'social-value']);

/**
 * "Raw (out of 5) | Weighted (out of 35)" under each criterion, "Memory (max. 60) | Price points (max. 40)": points to be
 * had that make up 100, of which one at least is of points worked out, are the weights.
 */
function pointsThatWeigh({ fields }: Frame): ReadonlyMap<Field, NonNullable<ReturnType<typeof headingWeight>>> {
  const byCriterion = new Map<string, Field>();
  for (const fact of ['points', 'mark'] as const)
    for (const field of fields) {
      const key = nameKey(field.about.criterion?.name ?? '');
      if (field.fact === fact && field.about.maximum !== undefined && key !== '' && !byCriterion.has(key))
        byCriterion.set(key, field);
    }
  const points = [...byCriterion.values()];
  const sum = points.reduce((total, { about }) => total + (about.maximum ?? 0), 0);
  if (points.length < 2 || sum !== 100 || !points.some(({ fact }) => fact === 'points')) return new Map();
  return new Map(
    points.map((field) => {
      const { heading, where, about } = field;
      const weight = { kind: 'value', value: (about.maximum ?? 0) / 100, where, raw: heading, flags: [] } as const;
      return [field, { weight, isPercent: true }];
    }),
  );
}

/**
 * Criteria that stand across, as headings of columns of marks, of prices, or of the buyer's own points, where a heading
 * or a label row states something about them. Over prices a weight or the points to be had, over points only a weight is a statement.
 */
export function headingCriteria(frame: Frame, lot: string | null, problems: Problem[]): CriterionFact[] {
  const rows = labelRows(frame);
  const weighted = new Set<string>();
  const marked = new Set<string>();
  const uppers = new Set<string>();
  const title = upperTitle(frame);
  const weighing = pointsThatWeigh(frame);
  const shared = sharedUppers(frame.fields);
  const rates = weighedRates(frame.fields);
  const order = ['mark', 'points', 'price', 'unit-price', 'line-amount', 'discount', 'social-value'];
  const fields = frame.fields
    .filter(({ fact }) => order.includes(fact))
    .toSorted((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact));
  return fields.flatMap((field): CriterionFact[] => {
    const criterion = namedIn(field);
    const isMark = field.fact === 'mark';
    // Prices with and without VAT are one criterion; parts of the price may each be one.
    const isPart = field.fact === 'line-amount' || (field.fact === 'unit-price' && rates.length > 1);
    const isOne = figureFacts.has(field.fact) && !isPart;
    const key = isOne ? field.fact : nameKey(criterion?.name ?? '');
    if (!criterion || (isMark ? marked : weighted).has(key)) return [];
    const inRow = (kind: LabelRow) => {
      const row = rows.find((candidate) => candidate.kind === kind)?.row;
      if (row === undefined) return null;
      const cell = frame.sheet.cell(row, field.index);
      const [reading] = readNumbers([cell], { kind: kind === 'weight' ? 'share' : 'mark' });
      tellAnomaly(reading ?? null, 'notice', problems);
      if (!reading || reading.kind === 'missing') return null;
      return {
        reading,
        isPercent: /%/.test(reading.raw) || (cell.format !== undefined && isPercentFormat(cell.format)),
      };
    };
    const above = upperHeading(field) ?? (isMark ? title : undefined);
    const mayBeOfGroup =
      field.fact === 'points' ||
      field.fact === 'line-amount' ||
      (above !== undefined && shared.has(above.name) && isOfUpper(field));
    const heading = weighing.get(field) ?? (mayBeOfGroup && !saysItself(field) ? null : headingWeight(field));
    // Under a column of points a number in the row of weights may be their sum.
    const row = field.fact === 'points' ? null : inRow('weight');
    const stated = isMark
      ? (field.about.maximum ?? statedMaximum(field.heading) ?? null)
      : field.fact === 'price' || field.fact === 'discount'
        ? (field.about.maximum ?? pointsLeftBlank(frame))
        : null;
    const fromHeading: Reading<number> | null =
      stated === null ? null : { kind: 'value', value: stated, where: criterion.where, raw: field.heading, flags: [] };
    const besideRows = isMark ? (inRow('maximum')?.reading ?? null) : isOne ? pointsBesidePrices(frame) : null;
    const maximum = fromHeading ?? besideRows;
    const least = isMark ? inRow('minimum') : null;
    const minimum = inMarks(least?.reading ?? null, least?.isPercent === true, maximum);
    const called = isMark ? criterion.name : (field.heading.split('|')[0]?.trim() ?? '');
    const column =
      isMark || isOne
        ? (weightColumn(frame, weightBeside(frame, field, called)) ??
          (field.fact === 'price' ? weightColumn(frame, weightOfPrice(frame)) : null))
        : null;
    const weight = heading?.weight ?? row?.reading ?? column?.weight ?? null;
    if (isMark) marked.add(key);
    if (weight) weighted.add(key);
    if (!weight && !maximum && !minimum && (!above || above !== title)) return [];
    const parent = above && !uppers.has(nameKey(above.name)) ? [upperCriterion(above, lot)] : [];
    if (above) uppers.add(nameKey(above.name));
    return [
      ...parent,
      {
        name: criterion.name,
        reference: null,
        parent: above?.name ?? null,
        lot,
        weight,
        ...(heading && row && !isSameShare(heading.weight, row.reading) && { otherWeight: row.reading }),
        weightIsPercent: heading?.isPercent ?? row?.isPercent ?? column?.isPercent ?? false,
        maximum,
        minimum,
        method: null,
        where: criterion.where,
      },
    ];
  });
}
