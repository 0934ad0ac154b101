import type { Assessment } from '../../core/assessment';
import { methodById } from '../../core/score/methods';

export interface MethodRule {
  /** The method and its formula in words. */
  readonly title: string;
  readonly source: string;
}

/** By which rule a criterion is scored, and who published it; `null` where it is only the sum of its parts. */
export function methodRule(assessment: Assessment, criterion: string): MethodRule | null {
  const method = methodById(methodOf(assessment, criterion));
  if (!method) return null;
  const { publisher, document, clause } = method.source;
  return {
    title: `${method.title}: ${method.formula.words}`,
    source: [publisher, document, clause].filter(Boolean).join(', '),
  };
}

/** The method that the set-up gives a criterion, found by its path of names. */
function methodOf({ setup }: Assessment, id: string): string {
  let level = [...setup.criteria, ...(setup.lots ?? []).flatMap((lot) => lot.criteria ?? [])];
  let method = '';
  for (const name of id.split('/')) {
    const found = level.find((criterion) => criterion.name === name);
    method = found?.method?.id ?? '';
    level = [...(found?.criteria ?? [])];
  }
  return method;
}
