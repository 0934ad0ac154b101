/** Scoring methods by what a person calls them, and the parameters that one column of numbers leaves open. */
import { fullKey, list, nearest } from '../../core/facts/names/labels';
import { type Method, questionOf } from '../../core/score/method';
import { methods } from '../../core/score/methods';
import { kindOf } from '../pane/setup/parameter-kind';
import { type CellError, misfit } from './custom-function';

export interface OpenParameters {
  /** The one number the method asks for. */
  readonly setting: string | null;
  /** The parameter that is a table of lower ends and marks. */
  readonly bands: string | null;
}

/** `null` where more would be needed than one number and one table of bands. */
export function openParametersOf({ needs, parameters }: Method): OpenParameters | null {
  if (needs === 'price+quality') return null;
  let setting: string | null = null;
  let bands: string | null = null;
  for (const [name, schema] of Object.entries(parameters.entries)) {
    const kind = kindOf(schema);
    if (kind.kind === 'number' || kind.kind === 'number-or') setting ??= name;
    else if (kind.kind === 'lines' && kind.fields.every((field) => field.numeric)) bands ??= name;
    else if (schema.type !== 'optional') return null;
  }
  return { setting, bands };
}

/** Methods that score one column of numbers. */
export const columnMethods: readonly Method[] = methods.filter((method) => openParametersOf(method) !== null);

export const askedBy = (method: Method): string => {
  const name = openParametersOf(method)?.setting;
  return name ? (questionOf(method.parameters, name) ?? `What is the ${name}?`) : '';
};

/** By its id or its title, however spaced and capitalised. */
export function findMethod(name: unknown): Method | CellError {
  const wanted = typeof name === 'string' ? fullKey(name) : '';
  const found = methods.find(({ id, title }) => fullKey(id) === wanted || fullKey(title) === wanted);
  if (found && columnMethods.includes(found)) return found;
  if (found) return misfit(`${found.id} needs more than one column of numbers, so score with it in the pane.`);
  const near = nearest(
    String(name ?? ''),
    columnMethods.flatMap(({ id, title }) => [id, title]),
  );
  const meant = columnMethods.filter(({ id, title }) => near.includes(id) || near.includes(title));
  const first = meant.toSorted((a, b) => rankIn(near, a) - rankIn(near, b))[0];
  const hint = first
    ? `the nearest is "${first.id}" (${first.title})`
    : `it is one of ${list(
        columnMethods.map(({ id }) => id),
        columnMethods.length,
      )}`;
  return misfit(`There is no scoring method "${String(name ?? '')}"; ${hint}.`);
}

const rankIn = (near: readonly string[], { id, title }: Method): number =>
  Math.min(...[id, title].map((name) => (near.includes(name) ? near.indexOf(name) : near.length)));
