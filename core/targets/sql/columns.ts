/**
 * The columns a loader fills for a field. No two engines normalise Unicode alike, so that texts come normalised, by
 * the very functions the engine of Goodmark uses; what is left to SQL is comparing.
 */
import { dayOf, isBlank, leavesOf, type Value } from '../../evaluate/condition';
import { fold, words } from '../../evaluate/words';
import { type Check, conditionsOf } from '../check';
import { type Question, questionOf } from '../question';

/** What of a field a column holds. */
export type Form = 'stated' | 'number' | 'yes' | 'folded' | 'words' | 'day';
export type Loaded = string | number | boolean | null;

export interface SqlColumn {
  readonly name: string;
  readonly field: string;
  readonly form: Form;
  readonly type: 'text' | 'number' | 'yes-no';
}

/** What no database holds: a null character, and half of a pair. In no literal of ours, so that nothing equals it. */
const unheld = /[\0\p{Cs}]/gu;
const held = (text: string): string => text.replace(unheld, '\ufffd');

interface Holds {
  readonly type: SqlColumn['type'];
  readonly read: (value: Exclude<Value, undefined>) => Loaded;
  readonly meaning: string;
}

const ofText =
  (read: (text: string) => Loaded) =>
  (value: Exclude<Value, undefined>): Loaded =>
    typeof value === 'string' ? read(value) : null;

export const forms: Readonly<Record<Form, Holds>> = {
  stated: {
    type: 'yes-no',
    read: () => true,
    meaning: 'Whether it is stated at all; never NULL.',
  },
  number: {
    type: 'number',
    read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null),
    meaning: 'The number. NULL where blank.',
  },
  yes: {
    type: 'yes-no',
    read: (value) => (typeof value === 'boolean' ? value : null),
    meaning: 'Yes or no. NULL where blank.',
  },
  folded: {
    type: 'text',
    read: ofText((text) => held(fold(text))),
    meaning: 'The text folded: NFKC, invisible marks gone, lower case, single spaces. NULL where blank.',
  },
  words: {
    type: 'text',
    read: ofText((text) => held(words(text))),
    meaning: 'Its words, one space before and after each. NULL where blank.',
  },
  day: {
    type: 'text',
    read: (value) => dayOf(value) ?? null,
    meaning: 'Its ISO day, as 2026-03-31. NULL where blank or no ISO date.',
  },
};

/** What a column holds of a value. NaN and infinity count as blank: no workbook holds either. */
export function loadedValue({ form }: Pick<SqlColumn, 'form'>, value: Value): Loaded {
  const blank = isBlank(value) || (typeof value === 'number' && !Number.isFinite(value));
  if (form === 'stated') return !blank;
  return blank ? null : forms[form].read(value);
}

/** One row to load, in the order of the columns. */
export const loadedRow = (columns: readonly SqlColumn[], row: Readonly<Record<string, Value>>): readonly Loaded[] =>
  columns.map((column) => loadedValue(column, row[column.field]));

/** `quantifiedShare` as `quantified_share_number`: lower case needs no quotes, and the ending keeps clear of keywords. */
export const columnName = (field: string, form: Form): string =>
  `${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_${form}`;

/** Every field of Goodmark is named so; within PostgreSQL's 63 bytes. */
export const canBeNamed = (field: string): boolean =>
  /^[a-z][A-Za-z0-9]*$/.test(field) && columnName(field, 'stated').length <= 63;

export function formsOf(question: Question): readonly Form[] {
  switch (question.kind) {
    case 'stated':
      return ['stated'];
    case 'within':
      return ['number'];
    case 'words':
      return ['words'];
    case 'day':
      return ['day'];
    case 'equal':
      return [
        ...(question.texts.length > 0 ? (['folded'] as const) : []),
        ...(question.numbers.length > 0 ? (['number'] as const) : []),
        ...(question.truths.length > 0 ? (['yes'] as const) : []),
      ];
  }
}

/** Each column that the checks ask about once, by name. */
export function columnsOf(checks: readonly Check[]): readonly SqlColumn[] {
  const found = new Map<string, SqlColumn>();
  for (const leaf of checks.flatMap(conditionsOf).flatMap(leavesOf))
    for (const form of formsOf(questionOf(leaf))) {
      const name = columnName(leaf.field, form);
      found.set(name, { name, field: leaf.field, form, type: forms[form].type });
    }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
