/** Files of the build that are made, not copied: by their paths in dist. */
import { functions } from '../functions';
import { helpPage } from '../functions/help-page';
import { functionsMetadata, helpPath } from '../functions/metadata';
import { atBase, baseOf } from './manifest';

/** `manifest`: that of the repository. `origin`: where the build will be served, as whoever builds it says. */
export function madeFiles(manifest: string, origin: string | undefined): Readonly<Record<string, string>> {
  const base = baseOf(origin);
  return {
    'manifest.xml': atBase(manifest, base),
    'addin/functions.json': `${JSON.stringify(functionsMetadata(base), null, 2)}\n`,
    ...Object.fromEntries(functions.map((each) => [helpPath(each.id), helpPage(each)])),
  };
}
