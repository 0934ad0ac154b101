/** `known`: yes, or blank while something it depends on is not stated. */
export type FieldType = 'text' | 'long-text' | 'number' | 'share' | 'money' | 'date' | 'yes-no' | 'known';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Reads on after "has no" and before "is": "date", "share of commitments with a date". */
  readonly label: string;
  readonly meaning: string;
}

export const field = (name: string, type: FieldType, label: string, meaning: string): Field => ({
  name,
  type,
  label,
  meaning,
});
