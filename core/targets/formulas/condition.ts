/** Conditions as native formulas: 0 is unmet, 1 unclear, 2 met, so that `all` is MIN, `any` is MAX and `not` takes from 2. */
import type { Condition } from '../../packs/pack';
import { type Question, questionOf } from '../question';
import { type HelperColumns, lengthOf } from './columns';
import {
  canBeRead,
  dayFormula,
  foldedFormula,
  isBlankFormula,
  isNumberFormula,
  isoDayFormula,
  isReadFormula,
  partings,
  replacedFormula,
  textLiteral,
  wordsFormula,
} from './texts';

/** A part of a formula, and how deep its functions nest. */
interface Part {
  readonly text: string;
  readonly depth: number;
}

/** Excel takes 8,192 characters, 64 levels and 255 arguments; what is near that goes into a column of its own. */
const longest = { part: 1500, joined: 6000, depth: 40, nested: 50, parts: 200 };

/** 15 digits are what a spreadsheet keeps and compares. */
export const numberFormula = (value: number): string =>
  Object.is(value, -0) ? '0' : String(Number(value.toPrecision(15))).toUpperCase();

const holds = (test: string): string => `IF(${test},2,0)`;
const oneOf = (tests: readonly string[]): string => (tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`);

/** Lists in which the items of each come to no more than so many characters. */
function parcels(items: readonly string[], most: number): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let room = 0;
  for (const item of items) {
    const size = lengthOf(item) + 1;
    const last = lists.at(-1);
    if (last && size <= room && last.length < longest.parts) {
      last.push(item);
      room -= size;
    } else {
      lists.push([item]);
      room = most - size;
    }
  }
  return lists;
}

export class ConditionFormulas {
  private readonly helpers: HelperColumns;
  private readonly cellOf: (field: string) => string;
  private readonly isDate: (field: string) => boolean;

  /** `cellOf` gives the cell of a field on the sheet of facts; in that of a date, a number is the sheet's own date. */
  constructor(helpers: HelperColumns, cellOf: (field: string) => string, isDate: (field: string) => boolean) {
    this.helpers = helpers;
    this.cellOf = cellOf;
    this.isDate = isDate;
  }

  /** A formula for the degree of a condition, of at most 6,000 characters and 50 levels. */
  degree(condition: Condition, name: string): string {
    return this.part(condition, name).text;
  }

  private part(condition: Condition, name: string): Part {
    if ('all' in condition) return this.joined('MIN', this.parts(condition.all, name), name);
    if ('any' in condition) return this.joined('MAX', this.parts(condition.any, name), name);
    if ('not' in condition) {
      const { text, depth } = this.short(this.part(condition.not, name), name);
      return { text: `(2-${text})`, depth: depth + 1 };
    }
    return this.joined('MAX', this.asked(condition.field, name, questionOf(condition)), name);
  }

  private parts(conditions: readonly Condition[], name: string): readonly Part[] {
    return conditions.map((condition) => this.part(condition, name));
  }

  /** What is long or deep is put into a column, and asked for by its cell. */
  private short(part: Part, name: string): Part {
    return lengthOf(part.text) <= longest.part && part.depth <= longest.depth
      ? part
      : { text: this.helpers.cell(`${name}, in part`, part.text), depth: 0 };
  }

  private joined(by: 'MIN' | 'MAX', parts: readonly Part[], name: string): Part {
    const [first, second] = parts;
    if (!first) return { text: by === 'MIN' ? '2' : '0', depth: 0 };
    if (!second) return first;
    const short = parts.map((part) => this.short(part, name));
    const depth = 1 + Math.max(...short.map((part) => part.depth));
    const lists = parcels(
      short.map(({ text }) => text),
      longest.joined,
    ).map((list) => ({ text: `${by}(${list.join(',')})`, depth }));
    return this.joined(by, lists, name);
  }

  /** What a question comes to: parts of which the greatest counts, where it asks for more than one formula holds. */
  private asked(field: string, name: string, question: Question): readonly Part[] {
    const cell = this.cellOf(field);
    switch (question.kind) {
      case 'stated': {
        const blank = `OR(ISNUMBER(${cell}),ISLOGICAL(${cell}),IF(ISTEXT(${cell}),NOT(${isBlankFormula(cell)}),FALSE))`;
        return [{ text: question.stated ? holds(blank) : `IF(${blank},0,2)`, depth: 15 }];
      }
      case 'within': {
        const least = question.least === undefined ? [] : [`${cell}>=${numberFormula(question.least)}`];
        const most = question.most === undefined ? [] : [`${cell}<=${numberFormula(question.most)}`];
        return [{ text: `IF(${isNumberFormula(cell)},${holds(`AND(${[...least, ...most].join(',')})`)},1)`, depth: 4 }];
      }
      case 'day': {
        const day = this.helpers.cell(`${field}: day`, (this.isDate(field) ? dayFormula : isoDayFormula)(cell));
        const sign = question.side === 'before' ? '<' : '>';
        return [
          { text: `IF(ISNUMBER(${day}),${holds(`${day}${sign}${question.day.replaceAll('-', '')}`)},1)`, depth: 2 },
        ];
      }
      case 'words': {
        const { words, read } = this.reading(field);
        const tests = question.phrases.filter(canBeRead).map((phrase) => {
          const text = textLiteral(phrase);
          return question.atStart
            ? `EXACT(LEFT(${words},${phrase.length}),${text})`
            : `ISNUMBER(FIND(${text},${words}))`;
        });
        return whereRead(read, tests);
      }
      case 'equal':
        return this.equal(field, name, question);
    }
  }

  private equal(field: string, name: string, question: Extract<Question, { readonly kind: 'equal' }>): readonly Part[] {
    const texts = question.texts.length === 0 ? [] : this.equalText(field, question.texts);
    const cell = this.cellOf(field);
    const alike = (list: readonly string[]) => list.map((value) => `${cell}=${value}`);
    const numbers = whereTrue(isNumberFormula(cell), alike(question.numbers.map(numberFormula)));
    const truths = whereTrue(`ISLOGICAL(${cell})`, alike(question.truths.map((truth) => (truth ? 'TRUE' : 'FALSE'))));
    if (texts.length === 0 || numbers.length === 0) {
      const all = [...texts, ...numbers, ...truths];
      return all.length > 0 ? all : [{ text: '1', depth: 0 }];
    }
    // Not the greater of both: a number that is none of these is unmet, though it is no text.
    const [number, text] = [numbers, texts].map((parts) => this.short(this.joined('MAX', parts, name), name).text);
    return [{ text: `IF(${isNumberFormula(cell)},${number},${text})`, depth: longest.depth }];
  }

  private equalText(field: string, texts: readonly string[]): readonly Part[] {
    const { folded, read } = this.reading(field);
    return whereRead(
      read,
      texts.filter(canBeRead).map((text) => `EXACT(${folded},${textLiteral(text)})`),
    );
  }

  /** The columns in which the texts of a field are read, for all formulas that ask about them. */
  private reading(field: string) {
    const cell = this.cellOf(field);
    const folded = this.helpers.cell(`${field}: folded`, foldedFormula(cell));
    const parted = this.replaced(`${field}: parted`, folded, partings);
    const words = this.helpers.cell(`${field}: words`, wordsFormula(parted));
    return { folded, words, read: this.helpers.cell(`${field}: read`, isReadFormula(cell, words)) };
  }

  /** Replaces more than one formula could. */
  private replaced(heading: string, text: string, replacements: typeof partings): string {
    let cell = text;
    for (let at = 0; at < replacements.length; at += longest.nested)
      cell = this.helpers.cell(heading, replacedFormula(cell, replacements.slice(at, at + longest.nested)));
    return cell;
  }
}

/** Met where one of the tests holds, unmet where none does, unclear where there is nothing of the kind to test. */
const whereTrue = (known: string, tests: readonly string[]): readonly Part[] =>
  parcels(tests, longest.part - 100).map((list) => ({ text: `IF(${known},${holds(oneOf(list))},1)`, depth: 5 }));

/** A text that could be read may still be none that a test can find. */
const whereRead = (read: string, tests: readonly string[]): readonly Part[] =>
  tests.length === 0 ? [{ text: `IF(${read},0,1)`, depth: 1 }] : whereTrue(read, tests);
