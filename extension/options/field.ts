import type { Governed } from '../storage/govern';
import type { Change } from './OptionsPage';

export interface FieldProps {
  readonly now: Governed;
  readonly change: Change;
}

export const byOrganisation = 'Set by your organisation.';
