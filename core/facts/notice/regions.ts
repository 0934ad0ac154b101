/**
 * Regions as the portals code them: the ITL tree of 2021 (once NUTS) with the prefix UK, from "UK" to "UKD33". Contracts
 * Finder prints the names of the twelve largest instead.
 */
const code = /\bUK(?:[C-N](?:\d[\dA-Z]?)?)?\b/g;

const names: readonly (readonly [RegExp, string])[] = [
  [/\b(?:north east|gogledd ddwyrain)\b/i, 'UKC'],
  [/\b(?:north west|gogledd orllewin)\b/i, 'UKD'],
  [/\byorkshire and (?:the )?humber(?:side)?\b/i, 'UKE'],
  [/\beast midlands\b/i, 'UKF'],
  [/\bwest midlands\b/i, 'UKG'],
  [/\beast of england\b/i, 'UKH'],
  [/\b(?:london|llundain)\b/i, 'UKI'],
  [/\b(?:south east|de ddwyrain)\b/i, 'UKJ'],
  [/\b(?:south west|de orllewin)\b/i, 'UKK'],
  [/\b(?:wales|cymru)\b/i, 'UKL'],
  [/\b(?:scotland|yr alban)\b/i, 'UKM'],
  [/\b(?:northern ireland|gogledd iwerddon)\b/i, 'UKN'],
];

/** Codes that the text holds: "UKD33 - Manchester" is UKD33. */
export const regionCodes = (text: string): readonly string[] => [...new Set(text.match(code))];

/** As `regionCodes`; a list of nothing but region names is brought to their codes. A town is no region. */
export function regionsIn(text: string): readonly { readonly code: string; readonly raw: string }[] {
  const codes = regionCodes(text);
  if (codes.length > 0) return codes.map((found) => ({ code: found, raw: found }));
  return text.split(/[,;\n]/).flatMap((part) => {
    const raw = part.trim();
    const known = names.find(([name]) => name.exec(raw)?.[0] === raw);
    return known ? [{ code: known[1], raw }] : [];
  });
}
