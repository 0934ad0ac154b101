import { phraseBooks } from '../../core/packs/languages';
import type { Pack } from '../../core/packs/pack';
import type { Shelved } from '../../core/packs/sharing/shelf';
import type { PackSummary } from './session';

const originOf = (shelved: Shelved | undefined, isKept: boolean): string => {
  if (isKept) return 'Kept in this workbook';
  if (!shelved) return 'Comes with Goodmark';
  if (shelved.publisher === null) return 'From a file';
  return `From ${shelved.publisher}, ${shelved.sealedBy === null ? 'not sealed' : 'sealed'}`;
};

/** What a buyer sees of a pack before choosing it: also what it lacks. */
const packSummary = (pack: Pack, shelved: Shelved | undefined, isKept = false): PackSummary => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  summary: pack.summary,
  publisher: pack.publisher,
  rules: pack.rules.length,
  measures: pack.measures.length,
  unverified: [...pack.rules, ...pack.measures, ...pack.outcomes].filter(({ standing }) => standing !== 'verified')
    .length,
  missing: pack.missing.map(({ what }) => what),
  otherLanguages: phraseBooks(pack),
  origin: originOf(shelved, isKept),
  removable: shelved !== undefined && shelved.publisher === null,
});

/** The packs to choose from; the one kept in the workbook among them, where it is not installed. */
export function packSummaries(
  packs: readonly Pack[],
  shelved: readonly Shelved[],
  kept: Pack | undefined,
): readonly PackSummary[] {
  const known = packs.map((pack) =>
    packSummary(
      pack,
      shelved.find((one) => one.pack.id === pack.id),
    ),
  );
  const isKnown = !kept || packs.some(({ id }) => id === kept.id);
  return isKnown ? known : [...known, packSummary(kept, undefined, true)];
}
