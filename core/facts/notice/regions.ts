import { contractsFinderCode } from '../../places/region';

/** Regions as the portals code them: the ITL tree of 2021 (once NUTS) with the prefix UK, from "UK" to "UKD33". */
const code = /\bUK(?:[C-N](?:\d[\dA-Z]?)?)?\b/g;

/** Codes that the text holds: "UKD33 - Manchester" is UKD33. */
export const regionCodes = (text: string): readonly string[] => [...new Set(text.match(code))];

/** As `regionCodes`; a list of the names that Contracts Finder prints instead is brought to their codes. A town is no region. */
export function regionsIn(text: string): readonly { readonly code: string; readonly raw: string }[] {
  const codes = regionCodes(text);
  if (codes.length > 0) return codes.map((found) => ({ code: found, raw: found }));
  return text.split(/[,;\n]/).flatMap((part) => {
    const raw = part.trim();
    const known = contractsFinderCode(raw);
    return known === undefined ? [] : [{ code: known, raw }];
  });
}
