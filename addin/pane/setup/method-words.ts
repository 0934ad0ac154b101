import { methodById } from '../../../core/score/methods';
import type { Method } from '../../../core/setup/setup';

/** A criterion's method in one line: "Lowest price over bid price". */
export function methodWords(method: Method | undefined): string {
  if (!method) return 'No method yet';
  const known = methodById(method.id);
  return known ? known.title : `Unknown method ${method.id}`;
}
