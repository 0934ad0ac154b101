import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { readWeight, writeWeight } from '../weights';

interface Props {
  readonly name: string;
  readonly weight: number | null;
  readonly onChange: (weight: number | null) => void;
}

/** A weight typed in per cent. What is no weight stays in the field, marked, and changes nothing. */
export function WeightField({ name, weight, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? writeWeight(weight);
  const invalid = readWeight(text) === undefined;
  return (
    <Input
      size="small"
      className="weight-field"
      inputMode="decimal"
      aria-label={`Weight of ${name}, per cent`}
      aria-invalid={invalid}
      contentAfter="%"
      value={text}
      onChange={(_event, { value }) => {
        setDraft(value);
        const next = readWeight(value);
        if (next !== undefined) onChange(next);
      }}
      onBlur={() => {
        if (!invalid) setDraft(null);
      }}
    />
  );
}
