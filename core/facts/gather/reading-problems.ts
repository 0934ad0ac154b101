import type { Problem } from '../../result';
import type { Reading } from '../tender';

/** An anomaly where the buyer can click on it; nothing for a value or a missing cell. */
export function anomalyProblem(reading: Reading<unknown>, severity: Problem['severity']): readonly Problem[] {
  if (reading.kind !== 'anomaly') return [];
  const { code, where, message, hint } = reading;
  return [{ code, severity, path: [where], message, hint }];
}
