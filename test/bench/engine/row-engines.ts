/**
 * Two general rule engines that run without eval. Each gets objects ready made, with `null` for blank and the words of a
 * text ready to be searched; each rule as one expression that is true where the rule is not denied, which few rows pass,
 * and one that is true of those where nothing is blank. That is the quickest way to three values that we found for them.
 */
import { Environment } from '@marcbachmann/cel-js';
import { LogicEngine } from 'json-logic-engine';
import type { Cell } from '../../../core/evaluate/engine/columns';
import { words } from '../../../core/evaluate/words';
import { bidderNumber, Outcome, placeOf } from './outcome';
import { type BenchRule, type Field, fields, type Part } from './workload';

type Facts = Readonly<Record<string, string | number | boolean | null>>;

export function objectsOf(rows: readonly (readonly Cell[])[]): readonly Facts[] {
  return rows.map((row) =>
    Object.fromEntries(
      fields.map((field, place) => {
        const cell = row[place];
        const value = cell === undefined || cell === '' ? null : cell;
        return [field, field === 'evidence' && typeof value === 'string' ? words(value) : value];
      }),
    ),
  );
}

interface Expressions {
  readonly notDenied: (row: Facts) => unknown;
  readonly allStated: (row: Facts) => unknown;
}

/** Row after row, rule after rule. */
function run(rows: readonly Facts[], rules: readonly Expressions[]): Outcome {
  const outcome = new Outcome(rules.length);
  for (const row of rows) {
    const bidder = bidderNumber(row['bidder']);
    const { quantity, unitValue } = row;
    const pence = typeof quantity === 'number' && typeof unitValue === 'number' ? quantity * unitValue : 0;
    for (let rule = 0; rule < rules.length; rule++) {
      const asked = rules[rule];
      if (asked?.notDenied(row) !== true) continue;
      const place = placeOf(rule, bidder);
      if (asked.allStated(row) === true) {
        outcome.met[place] = (outcome.met[place] ?? 0) + 1;
        outcome.pence[place] = (outcome.pence[place] ?? 0) + pence;
      } else outcome.unclear[place] = (outcome.unclear[place] ?? 0) + 1;
    }
  }
  return outcome;
}

const fieldsAsked = (parts: readonly Part[]): readonly Field[] => [...new Set(parts.map(({ field }) => field))];

export function jsonLogic(rules: readonly BenchRule[]): (rows: readonly Facts[]) => Outcome {
  const varOf = (field: Field) => ({ var: field });
  const orBlank = (part: Part) => {
    const value = varOf(part.field);
    if ('is' in part) return { in: [value, [part.is, null]] };
    if ('isOneOf' in part) return { in: [value, [...part.isOneOf, null]] };
    return { or: [{ '===': [value, null] }, test(part)] };
  };
  const test = (part: Part) => {
    const value = varOf(part.field);
    if ('atLeast' in part) return { '>=': [value, part.atLeast] };
    if ('atMost' in part) return { '<=': [value, part.atMost] };
    if ('between' in part) return { '<=': [part.between[0], value, part.between[1]] };
    if ('contains' in part) return { in: [words(part.contains[0] ?? ''), value] };
    throw new Error(`The bench has no rule with ${JSON.stringify(part)}.`);
  };
  const expressions = rules.map(({ parts }): Expressions => {
    const notDenied = { and: parts.map(orBlank) };
    const allStated = { and: fieldsAsked(parts).map((field) => ({ '!==': [varOf(field), null] })) };
    // One engine would give up its own optimising where it meets many rules, one after the other, for the first time.
    const engine = new LogicEngine();
    return { notDenied: (row) => engine.run(notDenied, row), allStated: (row) => engine.run(allStated, row) };
  });
  return (rows) => run(rows, expressions);
}

export function cel(rules: readonly BenchRule[]): (rows: readonly Facts[]) => Outcome {
  const environment = new Environment();
  for (const field of fields) environment.registerVariable(field, 'dyn');
  const number = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value));
  const literal = (value: unknown) => (typeof value === 'number' ? number(value) : JSON.stringify(value));
  const test = (part: Part) => {
    const { field } = part;
    if ('is' in part) return `${field} == ${literal(part.is)}`;
    if ('isOneOf' in part) return `${field} in [${part.isOneOf.map(literal).join(', ')}]`;
    if ('atLeast' in part) return `${field} >= ${number(part.atLeast)}`;
    if ('atMost' in part) return `${field} <= ${number(part.atMost)}`;
    if ('between' in part) return `(${field} >= ${number(part.between[0])} && ${field} <= ${number(part.between[1])})`;
    if ('contains' in part) return `${field}.contains(${literal(words(part.contains[0] ?? ''))})`;
    throw new Error(`The bench has no rule with ${JSON.stringify(part)}.`);
  };
  const expressions = rules.map(({ parts }): Expressions => {
    const notDenied = environment.parse(parts.map((part) => `(${part.field} == null || ${test(part)})`).join(' && '));
    const allStated = environment.parse(
      fieldsAsked(parts)
        .map((field) => `${field} != null`)
        .join(' && '),
    );
    return { notDenied, allStated };
  });
  return (rows) => run(rows, expressions);
}
