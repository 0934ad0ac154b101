/** Whether two notices mean one organisation: identifiers first, and names only where no identifier says otherwise. */
import { isLasting } from './identifiers';

export interface Identified {
  /** `nameKey` of its name. */
  readonly key: string;
  /** "GB-COH:01234567", each once. */
  readonly ids: readonly string[];
}

export const identified = (organisation: {
  readonly key: string;
  readonly identifiers: readonly { readonly scheme: string; readonly id: string }[];
}): Identified => ({
  key: organisation.key,
  ids: [
    ...new Set(
      organisation.identifiers.filter(({ scheme }) => isLasting(scheme)).map(({ scheme, id }) => `${scheme}:${id}`),
    ),
  ],
});

const schemeOf = (id: string): string => id.slice(0, id.indexOf(':'));

export function sameOrganisation(a: Identified, b: Identified): boolean {
  if (a.ids.some((id) => b.ids.includes(id))) return true;
  const schemes = new Set(a.ids.map(schemeOf));
  return a.key === b.key && !b.ids.some((id) => schemes.has(schemeOf(id)));
}
