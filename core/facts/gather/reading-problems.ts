import type { Problem } from '../../result';
import type { Reading } from '../tender';

/** Tells an anomaly where the buyer can click on it; a value or a missing cell is no problem here. */
export function tellAnomaly(
  reading: Reading<unknown> | null,
  severity: Problem['severity'],
  problems: Problem[],
): void {
  if (reading?.kind !== 'anomaly') return;
  const { code, where, message, hint } = reading;
  problems.push({ code, severity, path: [where], message, hint });
}
