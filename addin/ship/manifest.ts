/** The manifest of the repository as it is shipped: at an address of one's own, or as a second add-in for development. */

/** Where the repository's manifest says that everything is. */
export const localBase = 'https://localhost:3000';

/** "https://example.gov.uk/goodmark", without a slash at its end. Throws a sentence for anything that cannot be one. */
export function baseOf(given: string | undefined): string {
  if (given === undefined || given.trim() === '') return localBase;
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(`ORIGIN is "${given}"; it must be an https address such as https://example.gov.uk/goodmark.`);
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** Every address under `base`; a domain that the pane may go to is an origin and never a path. */
export const atBase = (manifest: string, base: string): string =>
  manifest
    .replaceAll(`<AppDomain>${localBase}`, `<AppDomain>${new URL(base).origin}`)
    .replaceAll(`DefaultValue="${localBase}`, `DefaultValue="${base}`);

const development = {
  '<Id>b2a4d7f1-63c9-4e58-9d0e-5f7c1a8e2b36</Id>': '<Id>5d0f6c1e-8a27-4b93-a1f4-c2e97b60d815</Id>',
  '<DisplayName DefaultValue="Goodmark"/>': '<DisplayName DefaultValue="Goodmark (development)"/>',
  'id="Functions.Namespace" DefaultValue="GOODMARK"': 'id="Functions.Namespace" DefaultValue="GOODMARKDEV"',
  'id="Group.Label" DefaultValue="Goodmark"': 'id="Group.Label" DefaultValue="Goodmark (development)"',
};

/** An add-in that stands beside the real one in the same Excel: another identity, name and namespace, on this computer. */
export function asDevelopment(manifest: string): string {
  let derived = manifest;
  for (const [real, own] of Object.entries(development)) {
    if (derived.split(real).length !== 2) throw new Error(`The manifest has not exactly one ${real}`);
    derived = derived.replace(real, own);
  }
  return derived;
}
