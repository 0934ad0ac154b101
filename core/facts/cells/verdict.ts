/** Passes and fails: what a cell says of a requirement that is met or not. */
import type { CellValue } from '../../source';

const verdict =
  /^\s*(?:pass(?:ed)?|fail(?:ed)?|(?:not |non-?)?compliant|n\/?a|yes|(?:wedi )?(?:pasio|methu)|(?:ddim )?yn cydymffurfio)\s*$/i;
const fail = /^\s*(?:fail(?:ed)?|(?:not |non-?)compliant|(?:wedi )?methu|ddim yn cydymffurfio)\s*$/i;
const pass = /^\s*(?:pass(?:ed)?|compliant|(?:wedi )?pasio|yn cydymffurfio)\s*$/i;
const plainNo = /^\s*(?:n|no|na|nac ydy|false)\s*$/i;
const plainYes = /^\s*(?:y|yes|ydy|ie|true|n\/?a)\s*$/i;

/** Where a requirement is mandatory a plain yes or no is a verdict too. */
export const isVerdict = (value: CellValue, isMandatory: boolean): boolean =>
  isWord(value) &&
  (verdict.test(`${value}`) || (isMandatory && (plainNo.test(`${value}`) || plainYes.test(`${value}`))));

export const passes = (value: CellValue, isMandatory: boolean): boolean =>
  isWord(value) && (pass.test(`${value}`) || (isMandatory && plainYes.test(`${value}`)));

export const fails = (value: CellValue, isMandatory: boolean): boolean =>
  isWord(value) && (fail.test(`${value}`) || (isMandatory && plainNo.test(`${value}`)));

/** "No", and nothing more. */
export const saysNo = (value: CellValue): boolean => isWord(value) && plainNo.test(`${value}`);

/** A ticked box is TRUE or FALSE. */
const isWord = (value: CellValue): value is string | boolean => typeof value === 'string' || typeof value === 'boolean';
