import { nameKey } from '../names/name-key';
import type { Flag, Reading } from '../tender';
import { type AmountText, dissect } from './amount-text';
import { type AnomalyCode, anomaly, isCellError } from './anomalies';
import { type CellInput, type NumberContext, type NumberKind, placeFlags, rawOf } from './cell';
import { leadingCurrency, takeCurrency } from './currencies';
import { serialDate } from './dates';
import { currencyOfFormat, isDateFormat, isPercentFormat } from './formats';
import { type ColumnLocale, localeOf, settle } from './locale';
import { outOfContest, pointsElsewhere, saysNothing } from './missing';
import { remembered } from './remembered';
import { isPercentUnit, unitAgrees } from './units';
import { wordedMark } from './worded-mark';

/** Excel keeps 15 significant digits; a calculated 0.30000000000000004 is the 0.3 that the sheet shows. */
function denoised(value: number): number {
  // Most values have few decimals and no noise; telling them first spares a detour over text.
  if (Number.isInteger(value) || Math.round(value * 1e4) / 1e4 === value) return value;
  return Number(value.toPrecision(15));
}

const unitAt = (context: NumberContext, index: number): string | null =>
  typeof context.unit === 'string' ? context.unit : (context.unit?.[index] ?? null);

/** What the whole column says, before any cell of it is settled. */
interface Column {
  readonly context: NumberContext;
  readonly locale: ColumnLocale;
  /** Set when the column names several currencies. */
  readonly currency: string | undefined;
  /** The unit that every price of the column carries, as "£30 per hour" and "£28 per hour" do. */
  readonly unit: string | undefined;
  /** The one maximum of a column of "3/5" marks; `null` where they differ or there is none. */
  readonly outOf: number | null;
}

const currencyIn = (cell: CellInput, text: AmountText | undefined): string | null => {
  if (text) return text.currency;
  return cell.format ? currencyPrinted(cell.format) : null;
};

const currencyPrinted = remembered((format: string): string | null => {
  const printed = currencyOfFormat(format);
  return printed === '' ? null : (takeCurrency(printed)?.currency ?? printed);
});

/** Why the decorations of this number are out of place in this column; `undefined` when they are in place. */
function objection(
  text: AmountText,
  unit: string | null,
  { context, currency, outOf, unit: shared }: Column,
): AnomalyCode | undefined {
  const isMoney = context.kind === 'money';
  if (isMoney && currency !== undefined && text.currency !== null && text.currency !== currency)
    return 'mixed-currency';
  // A letter behind a number is a multiplier only beside a currency sign: "3k" may be a unit, "5m" five metres.
  if (text.scaleWord && !(isMoney && text.currency) && !unitAgrees(text.scaleWord, unit)) return 'scaled-number';
  if (text.percent && isMoney) return 'percent-for-money';
  if (text.currency && !isMoney && !unitAgrees(text.currency, unit)) return 'currency-for-number';
  if (text.vat && !isMoney) return 'unit-in-cell';
  // "40/100" and "1/3" are shares.
  if (text.outOf !== null && text.outOf > 1 && context.kind === 'share') return undefined;
  if (text.outOf !== null) return context.kind === 'mark' && text.outOf === outOf ? undefined : 'words-around-number';
  if (text.unit === '') return undefined;
  if (unitAgrees(text.unit, context.kind === 'mark' ? 'marks' : (unit ?? shared ?? null))) return undefined;
  return unit ? 'unit-differs' : 'unit-in-cell';
}

/**
 * Of a mark, a share and an amount in euros, złoty or crowns a comma with one or two digits behind it is the decimal one;
 * and no such amount has three decimals.
 */
function isEuropean({ digits: { shape }, percent, currency }: AmountText, kind: NumberKind): boolean {
  const isForeign = currency !== null && !english.has(currency);
  if (shape === 'dot-thousands') return isForeign;
  return shape === 'decimal-comma' && (kind === 'mark' || kind === 'share' || percent || isForeign);
}

const english: ReadonlySet<string> = new Set(['GBP', 'USD']);

function readText(cell: CellInput, text: AmountText, unit: string | null, column: Column): Reading<number> {
  const objected = objection(text, unit, column);
  if (objected) return anomaly(cell, objected);
  const locale = column.locale === 'unknown' && isEuropean(text, column.context.kind) ? 'european' : column.locale;
  const settled = settle(text.digits, locale, column.context.kind === 'money');
  if (typeof settled === 'string') return anomaly(cell, settled);
  if (text.outOf !== null && settled.value > text.outOf) return anomaly(cell, 'words-around-number');
  const flags: Flag[] = ['text-number'];
  if (text.footnote) flags.push('footnote-mark');
  if (settled.european) flags.push('european');
  if (text.digits.lakh) flags.push('lakh');
  if (text.brackets) flags.push('negative-brackets');
  if (text.eastern) flags.push('eastern-digits');
  const isPart = text.outOf !== null && column.context.kind === 'share';
  if (text.unit !== '' || text.scale !== 1 || (text.outOf !== null && !isPart) || text.vat) flags.push('unit-in-cell');
  const percent = text.percent && !isPercentUnit(unit) ? 0.01 : 1;
  const scale = text.scaleWord && unitAgrees(text.scaleWord, unit) ? 1 : text.scale;
  const size = denoised((settled.value * scale * percent) / ((isPart && text.outOf) || 1));
  return {
    kind: 'value',
    value: text.negative && size !== 0 ? -size : size,
    where: cell.where,
    raw: rawOf(cell.value),
    flags: [...flags, ...placeFlags(cell)],
  };
}

/** `money`: what the column says, where it holds money and this cell has a format. */
function readNumber(cell: CellInput, value: number, unit: string | null, money?: Column): Reading<number> {
  const { format } = cell;
  if (!Number.isFinite(value)) return anomaly(cell, 'not-a-number');
  if (format !== undefined) {
    if (isDateFormat(format)) return anomaly(cell, 'date-for-number', serialDate(value) ?? String(value));
    if (money && isPercentFormat(format)) return anomaly(cell, 'percent-for-money', `${denoised(value * 100)}%`);
    const currency = money?.currency === undefined ? null : currencyIn(cell, undefined);
    if (currency !== null && currency !== money?.currency) return anomaly(cell, 'mixed-currency');
  }
  const inPercent = format !== undefined && isPercentFormat(format) && isPercentUnit(unit);
  return {
    kind: 'value',
    value: denoised(inPercent ? value * 100 : value),
    where: cell.where,
    raw: String(value),
    flags: placeFlags(cell),
  };
}

/** A cell that waits for what its column says: a text taken apart, or a number whose format may print a currency. */
interface Unsettled {
  readonly index: number;
  readonly cell: CellInput;
  readonly text: AmountText | undefined;
}

/** One cell before its column is known: a reading that no neighbour can change, or a text taken apart. */
function firstLook(
  cell: CellInput,
  value: string | boolean | null,
  { kind, grades }: NumberContext,
): Reading<number> | AmountText {
  if (value === null) return { kind: 'missing', where: cell.where, raw: '' };
  if (typeof value === 'boolean') return anomaly(cell, 'truth-for-number');
  if (isCellError(value)) return anomaly(cell, 'cell-error');
  if (saysNothing(value) || pointsElsewhere(value) || outOfContest(value))
    return { kind: 'missing', where: cell.where, raw: value };
  const mark = kind === 'mark' ? wordedMark(value) : undefined;
  if (mark !== undefined)
    return {
      kind: 'value',
      value: mark,
      where: cell.where,
      raw: value,
      flags: ['words-beside-mark', ...placeFlags(cell)],
    };
  const grade = kind === 'mark' && grades ? grades[nameKey(value)] : undefined;
  if (grade !== undefined)
    return { kind: 'value', value: grade, where: cell.where, raw: value, flags: ['grade', ...placeFlags(cell)] };
  const text = dissect(value);
  return typeof text === 'string' ? anomaly(cell, text) : text;
}

const isText = (look: Reading<number> | AmountText): look is AmountText => 'digits' in look;

function columnOf(unsettled: readonly Unsettled[], context: NumberContext): Column {
  const texts = unsettled.flatMap(({ text }) => text ?? []);
  const maxima = new Set(texts.flatMap((text) => text.outOf ?? []));
  const [maximum = null] = maxima.size === 1 ? maxima : [];
  return {
    context,
    locale: localeOf(texts.map((text) => text.digits)),
    currency:
      context.kind === 'money'
        ? leadingCurrency(unsettled.flatMap(({ cell, text }) => currencyIn(cell, text) ?? []))
        : undefined,
    unit: context.kind === 'money' ? sharedUnit(texts) : undefined,
    outOf: maximum,
  };
}

/** Of one text alone nobody can say whether the others mean the same. */
function sharedUnit(texts: readonly AmountText[]): string | undefined {
  const [first] = texts;
  if (!first || texts.length < 2 || first.unit === '') return undefined;
  return texts.every(
    ({ unit }) => unit === first.unit || (unitAgrees(unit, first.unit) && unitAgrees(first.unit, unit)),
  )
    ? first.unit
    : undefined;
}

/** Cells one below the other: an array of them, or a column that makes each when it is asked for. */
export interface CellColumn {
  readonly length: number;
  at(index: number): CellInput | undefined;
}

/**
 * Reads a whole column of numbers. Point and comma, the currency and the maximum of "3/5" are settled by the column,
 * never cell by cell; a blank and its many words are missing and never zero; what a person must decide is an anomaly.
 * A percentage reads as a fraction (10 % is 0.1), unless the stated unit is itself per cent.
 */
export function readNumbers(cells: CellColumn, context: NumberContext): Reading<number>[] {
  const readings: Reading<number>[] = new Array(cells.length);
  const unsettled: Unsettled[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells.at(index);
    if (!cell) continue;
    const { value } = cell;
    if (typeof value !== 'number') {
      const look = firstLook(cell, value, context);
      if (isText(look)) unsettled.push({ index, cell, text: look });
      else readings[index] = look;
    } else if (context.kind === 'money' && cell.format !== undefined) unsettled.push({ index, cell, text: undefined });
    else readings[index] = readNumber(cell, value, unitAt(context, index));
  }
  if (unsettled.length === 0) return readings;
  const column = columnOf(unsettled, context);
  for (const { index, cell, text } of unsettled)
    readings[index] = text
      ? readText(cell, text, unitAt(context, index), column)
      : readNumber(cell, Number(cell.value), unitAt(context, index), column);
  return readings;
}
