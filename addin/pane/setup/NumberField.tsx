import { Input } from '@fluentui/react-components';
import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: number | undefined;
  /** `undefined` when the field was emptied. */
  readonly onChange: (value: number | undefined) => void;
}

const numeric = /^-?\d+(\.\d+)?$/;

/** A number, or nothing; what is no number stays in the field, marked, and changes nothing. */
export function NumberField({ label, placeholder, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === undefined ? '' : String(value));
  const invalid = text.trim() !== '' && !numeric.test(text.trim());
  return (
    <Input
      size="small"
      className="number-field"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={invalid}
      placeholder={placeholder}
      value={text}
      onChange={(_event, { value: typed }) => {
        setDraft(typed);
        const trimmed = typed.trim();
        if (trimmed === '') onChange(undefined);
        else if (numeric.test(trimmed)) onChange(Number(trimmed));
      }}
      onBlur={() => {
        if (!invalid) setDraft(null);
      }}
    />
  );
}
