/** Conditions as SQL. Its own three-valued logic is the engine's: NULL is unclear, and AND, OR and NOT do the rest. */
import type { Condition } from '../../packs/pack';
import type { Check } from '../check';
import { type Question, questionOf } from '../question';
import { columnName } from './columns';
import { numberLiteral, textLiteral } from './literal';

function oneOf(column: string, literals: readonly string[]): readonly string[] {
  if (literals.length === 0) return [];
  return [literals.length === 1 ? `${column} = ${literals[0]}` : `${column} IN (${literals.join(', ')})`];
}

function questionSql(field: string, question: Question): string {
  switch (question.kind) {
    case 'stated':
      return `${columnName(field, 'stated')} = ${question.stated ? 'TRUE' : 'FALSE'}`;
    case 'within': {
      const column = columnName(field, 'number');
      return [
        ...(question.least === undefined ? [] : [`${column} >= ${numberLiteral(question.least)}`]),
        ...(question.most === undefined ? [] : [`${column} <= ${numberLiteral(question.most)}`]),
      ].join(' AND ');
    }
    case 'equal': {
      // A value is of one type, so that at most one of these is not NULL.
      const known = [
        ...oneOf(columnName(field, 'folded'), question.texts.map(textLiteral)),
        ...oneOf(columnName(field, 'number'), question.numbers.map(numberLiteral)),
        ...oneOf(
          columnName(field, 'yes'),
          question.truths.map((truth) => (truth ? 'TRUE' : 'FALSE')),
        ),
      ];
      if (known.length === 0) return 'CAST(NULL AS BOOLEAN)';
      return known.length === 1 ? (known[0] ?? '') : `COALESCE(${known.join(', ')})`;
    }
    case 'words': {
      const column = columnName(field, 'words');
      const before = question.atStart ? '' : '%';
      // Words are letters, digits and spaces alone: no quote, and nothing that means anything to LIKE.
      const found = question.phrases.map((phrase) => `${column} LIKE '${before}${phrase}%'`);
      return found.length === 0 ? `${column} <> ${column}` : found.join(' OR ');
    }
    case 'day':
      return `${columnName(field, 'day')} ${question.side === 'before' ? '<' : '>'} ${textLiteral(question.day)}`;
  }
}

const joined = (parts: readonly Condition[], by: 'AND' | 'OR'): string =>
  parts.map((part) => `(${conditionSql(part)})`).join(` ${by} `) || (by === 'AND' ? 'TRUE' : 'FALSE');

function conditionSql(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, 'AND');
  if ('any' in condition) return joined(condition.any, 'OR');
  if ('not' in condition) return `NOT (${conditionSql(condition.not)})`;
  return questionSql(condition.field, questionOf(condition));
}

/** A verdict as an expression on a row. */
export function verdictSql({ when, expect }: Check): string {
  const held = `CASE (${conditionSql(expect)}) WHEN TRUE THEN 'met' WHEN FALSE THEN 'unmet' ELSE 'unclear' END`;
  return when === undefined
    ? held
    : `CASE (${conditionSql(when)}) WHEN TRUE THEN ${held} WHEN FALSE THEN 'not-applicable' ELSE 'unclear' END`;
}
