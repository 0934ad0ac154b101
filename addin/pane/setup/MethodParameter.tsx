import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import * as v from 'valibot';
import { type Method, questionOf } from '../../../core/score/method';
import { kindOf, type ParameterKind, readParameter, writeParameter } from './parameter-kind';

interface Props {
  readonly method: Method;
  readonly parameter: string;
  readonly schema: Method['parameters']['entries'][string];
  readonly value: unknown;
  /** `null` leaves the parameter out. */
  readonly onChange: (value: unknown) => void;
}

function hintOf(kind: ParameterKind): string | undefined {
  if (kind.kind === 'lines') return `One a line: ${kind.fields.map(({ name }) => name).join('; ')}`;
  if (kind.kind === 'pairs') return 'One a line: name; number';
  if (kind.kind === 'texts') return 'One a line';
  if (kind.kind === 'number-or') return `A number, or ${kind.words.join(' or ')}`;
  return kind.kind === 'numbers' ? 'Numbers with commas between' : undefined;
}

/** One parameter of a method: its question or description, and a field of the right kind. */
export function MethodParameter({ method, parameter, schema, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const kind = kindOf(schema);
  const inner = 'wrapped' in schema ? schema.wrapped : schema;
  const label =
    questionOf(method.parameters, parameter) ?? v.getDescription(schema) ?? v.getDescription(inner) ?? parameter;
  const text = draft ?? writeParameter(kind, value);
  const invalid = readParameter(kind, text) === undefined;
  const type = (typed: string) => {
    setDraft(typed);
    const read = readParameter(kind, typed);
    if (read !== undefined) onChange(read);
  };
  if (kind.kind === 'yes-no') {
    const byDefault = 'default' in schema && schema.default === true;
    const checked = value === undefined ? byDefault : value === true;
    return <Checkbox label={label} checked={checked} onChange={(_event, data) => onChange(data.checked === true)} />;
  }
  const multiline = kind.kind === 'lines' || kind.kind === 'texts' || kind.kind === 'pairs';
  const field = { size: 'small', value: text } as const;
  const hint = invalid ? 'This does not read yet; nothing has changed.' : hintOf(kind);
  return (
    <Field label={label} size="small" hint={hint ?? null} validationState={invalid ? 'error' : 'none'}>
      {kind.kind === 'choice' && (
        <Select size="small" value={text} onChange={(_event, data) => onChange(data.value === '' ? null : data.value)}>
          <option value="">Usual</option>
          {kind.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      )}
      {multiline && <Textarea {...field} rows={4} onChange={(_event, data) => type(data.value)} />}
      {!multiline && kind.kind !== 'choice' && <Input {...field} onChange={(_event, data) => type(data.value)} />}
    </Field>
  );
}
