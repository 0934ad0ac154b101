/** How a method's parameter is filled in, told from its schema, so that a new method needs no new form. */
export type ParameterKind =
  | { readonly kind: 'number' }
  | { readonly kind: 'text' }
  /** A number, or one of these words. */
  | { readonly kind: 'number-or'; readonly words: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'pairs' }
  /** One entry a line, its fields with semicolons between. */
  | { readonly kind: 'lines'; readonly fields: readonly LineField[] };

export interface LineField {
  readonly name: string;
  readonly numeric: boolean;
  readonly optional: boolean;
}

const pair: readonly LineField[] = [
  { name: 'name', numeric: false, optional: false },
  { name: 'number', numeric: true, optional: false },
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const typeOf = (schema: unknown): unknown => (isRecord(schema) ? schema['type'] : undefined);

const unwrap = (schema: unknown): unknown =>
  isRecord(schema) && (schema['type'] === 'optional' || schema['type'] === 'nullable')
    ? unwrap(schema['wrapped'])
    : schema;

/** The kind of a valibot schema as methods use them; what it does not know is typed as text. */
export function kindOf(schema: unknown): ParameterKind {
  const inner = unwrap(schema);
  if (!isRecord(inner)) return { kind: 'text' };
  if (inner['type'] === 'number') return { kind: 'number' };
  if (inner['type'] === 'boolean') return { kind: 'yes-no' };
  if (inner['type'] === 'union' && Array.isArray(inner['options'])) {
    const options: readonly unknown[] = inner['options'];
    const words = options.flatMap((option) =>
      isRecord(option) && 'literal' in option ? [String(option['literal'])] : [],
    );
    if (options.some((option) => typeOf(option) === 'number')) return { kind: 'number-or', words };
  }
  if (inner['type'] === 'picklist' && Array.isArray(inner['options']))
    return { kind: 'choice', options: inner['options'].map(String) };
  const item = inner['type'] === 'array' ? unwrap(inner['item']) : undefined;
  if (typeOf(item) === 'number') return { kind: 'numbers' };
  if (typeOf(item) === 'string') return { kind: 'texts' };
  if (inner['type'] === 'record') return { kind: 'pairs' };
  const entries = isRecord(item) ? item['entries'] : undefined;
  if (!isRecord(entries)) return { kind: 'text' };
  const fields = Object.entries(entries).map(([name, entry]) => ({
    name,
    numeric: typeOf(unwrap(entry)) === 'number',
    optional: typeOf(entry) === 'optional',
  }));
  return { kind: 'lines', fields };
}

/** What is typed, as the value of the parameter; `undefined` when it does not fit (an empty text empties it: `null`). */
export function readParameter(kind: ParameterKind, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = (part: string) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : undefined);
  if (kind.kind === 'number') return number(trimmed);
  if (kind.kind === 'number-or') return kind.words.includes(trimmed) ? trimmed : number(trimmed);
  if (kind.kind === 'numbers') {
    const all = trimmed.split(/[\s,;]+/).map(number);
    return all.includes(undefined) ? undefined : all;
  }
  const typed = trimmed.split('\n').filter((line) => line.trim() !== '');
  if (kind.kind === 'texts') return typed.map((line) => line.trim());
  if (kind.kind !== 'lines' && kind.kind !== 'pairs') return trimmed;
  const rows = typed.map((line) => readLine(kind.kind === 'pairs' ? pair : kind.fields, line));
  if (rows.includes(undefined)) return undefined;
  return kind.kind === 'lines' ? rows : Object.fromEntries(rows.map((row) => [row?.['name'], row?.['number']]));
}

function readLine(fields: readonly LineField[], line: string): Readonly<Record<string, string | number>> | undefined {
  const parts = line.split(';').map((part) => part.trim());
  const row: Record<string, string | number> = {};
  for (const [index, { name, numeric, optional }] of fields.entries()) {
    const part = parts[index] ?? '';
    if (part === '' && optional) continue;
    if (part === '' || (numeric && !/^-?\d+(\.\d+)?$/.test(part))) return undefined;
    row[name] = numeric ? Number(part) : part;
  }
  return row;
}

/** The inverse of `readParameter`. */
export function writeParameter(kind: ParameterKind, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind.kind === 'numbers' && Array.isArray(value)) return value.join(', ');
  if (kind.kind === 'lines' && Array.isArray(value))
    return value
      .map((row: unknown) => (isRecord(row) ? kind.fields.map(({ name }) => row[name] ?? '').join('; ') : ''))
      .join('\n');
  if (kind.kind === 'texts' && Array.isArray(value)) return value.join('\n');
  if (kind.kind === 'pairs' && isRecord(value))
    return Object.entries(value)
      .map(([name, number]) => `${name}; ${number}`)
      .join('\n');
  return String(value);
}
