import type { Problem } from '../../result';
import { readNumbers } from '../cells';
import { isPercentFormat } from '../cells/formats';
import type { CriterionFact, Reading } from '../tender';
import type { Field, Frame } from './frame';
import { type LabelRow, labelRowAt } from './label-rows';
import { statedMaximum } from './maxima';
import { tellAnomaly } from './reading-problems';

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
  return weight && number !== undefined ? { weight, isPercent: /%|per ?cent/i.test(number) } : null;
}

/** Criteria that stand across, as headings of mark columns, where a heading or a label row states something about them. */
export function headingCriteria(frame: Frame, lot: string | null, problems: Problem[]): CriterionFact[] {
  const rows = labelRows(frame);
  const seen = new Set<string>();
  return frame.fields.flatMap((field): CriterionFact[] => {
    const criterion = field.about.criterion;
    if (field.fact !== 'mark' || !criterion || seen.has(criterion.name)) return [];
    seen.add(criterion.name);
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
    const heading = headingWeight(field);
    const row = inRow('weight');
    const stated = field.about.maximum ?? statedMaximum(field.heading);
    const fromHeading: Reading<number> | null =
      stated === null ? null : { kind: 'value', value: stated, where: criterion.where, raw: field.heading, flags: [] };
    const maximum = fromHeading ?? inRow('maximum')?.reading ?? null;
    const minimum = inRow('minimum')?.reading ?? null;
    const weight = heading?.weight ?? row?.reading ?? null;
    if (!weight && !maximum && !minimum) return [];
    return [
      {
        name: criterion.name,
        reference: null,
        parent: null,
        lot,
        weight,
        weightIsPercent: heading?.isPercent ?? row?.isPercent ?? false,
        maximum,
        minimum,
        method: null,
        where: criterion.where,
      },
    ];
  });
}
