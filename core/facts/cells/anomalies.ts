import type { Reading } from '../tender';
import { type CellInput, rawOf } from './cell';

interface Anomaly {
  /** Completes "Bids!C8 ...". `raw` is quoted by the caller where the sentence needs it. */
  readonly says: (raw: string) => string;
  readonly hint: string;
}

/** Every way a cell can refuse to become a value, what is said of it, and what a person should do. */
const anomalies = {
  'cell-error': {
    says: (raw) => `holds the error ${raw}`,
    hint: 'Mend the formula, or enter the value.',
  },
  'ambiguous-number': {
    says: (raw) => `says “${raw}”, which can be read as more than one number`,
    hint: 'Enter it as a number, so that point and comma cannot be confused.',
  },
  'broken-number': {
    says: (raw) => `says “${raw}”, whose digits are not grouped like any number`,
    hint: 'Ask what was meant and enter it as a number.',
  },
  'mixed-locale': {
    says: (raw) => `says “${raw}” with a decimal comma, while other cells of the column use a decimal point`,
    hint: 'Enter the column as numbers, written one way.',
  },
  'mixed-currency': {
    says: (raw) => `says “${raw}”, while the column is not all in that currency`,
    hint: 'Enter every amount in one currency.',
  },
  'currency-for-number': {
    says: (raw) => `says “${raw}”, an amount of money where none is expected`,
    hint: 'Enter the number alone, or state its unit.',
  },
  'percent-for-money': {
    says: (raw) => `says “${raw}”, a percentage where an amount of money is expected`,
    hint: 'Enter the amount.',
  },
  'scaled-number': {
    says: (raw) => `says “${raw}”, where the letter or word may mean thousands, millions or a unit`,
    hint: 'Write the number out in full.',
  },
  'unit-in-cell': {
    says: (raw) => `says “${raw}”, and no column states that unit`,
    hint: 'Enter the number alone and state the unit in its own column.',
  },
  'unit-differs': {
    says: (raw) => `says “${raw}”, which is not the unit stated for it`,
    hint: 'Convert it to the stated unit, or correct the unit.',
  },
  'range-for-number': {
    says: (raw) => `says “${raw}”, a range and not one number`,
    hint: 'Ask which number is offered and enter it.',
  },
  'inexact-number': {
    says: (raw) => `says “${raw}”, which is not an exact number`,
    hint: 'Ask which number is offered and enter it.',
  },
  'reference-for-number': {
    says: (raw) => `says “${raw}”, which looks like a reference or telephone number`,
    hint: 'Check that the column holds numbers, or enter the number.',
  },
  'words-around-number': {
    says: (raw) => `says “${raw}”, which is more than one number`,
    hint: 'Enter one number alone.',
  },
  'not-a-number': {
    says: (raw) => `says “${raw}” where a number is expected`,
    hint: 'Enter a number, or leave the cell blank.',
  },
  'truth-for-number': {
    says: (raw) => `says ${raw} where a number is expected`,
    hint: 'Enter a number, or leave the cell blank.',
  },
  'date-for-number': {
    says: (raw) => `holds a date (${raw}) where a number is expected`,
    hint: 'Enter the number and give the cell a number format.',
  },
  'number-for-date': {
    says: (raw) => `holds the number ${raw}, which is not formatted as a date`,
    hint: 'Give the cell a date format, or enter the date.',
  },
  'impossible-date': {
    says: (raw) => `says “${raw}”, a day that does not exist when the day comes first`,
    hint: 'Enter the date as day, month and year.',
  },
  'not-a-date': {
    says: (raw) => `says “${raw}” where a date is expected`,
    hint: 'Enter the date as day, month and year.',
  },
  'not-yes-no': {
    says: (raw) => `says “${raw}” where yes or no is expected`,
    hint: 'Enter Yes or No.',
  },
} satisfies Readonly<Record<string, Anomaly>>;

export type AnomalyCode = keyof typeof anomalies;

const shown = (raw: string): string => {
  const line = raw.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

export function anomaly(cell: CellInput, code: AnomalyCode, raw = rawOf(cell.value)): Reading<never> {
  const { says, hint } = anomalies[code];
  return { kind: 'anomaly', where: cell.where, raw, code, message: `${cell.where} ${says(shown(raw))}.`, hint };
}

const cellError =
  /^(?:#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|GETTING_DATA|ERROR!)|Err:\d{3})$/i;

/** An error that a spreadsheet shows as a cell's value: "#REF!"; "Err:502" in LibreOffice. */
export const isCellError = (text: string): boolean => cellError.test(text.trim());
