import type { Pack } from '../../core/packs/pack';
import type { PackSummary } from './session';

/** What a buyer sees of a pack before choosing it: also what it lacks. */
const packSummary = (pack: Pack): PackSummary => ({
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
});

/** The packs to choose from; the one kept in the workbook among them, where it is not installed. */
export function packSummaries(packs: readonly Pack[], kept: Pack | undefined): readonly PackSummary[] {
  const isKnown = !kept || packs.some(({ id }) => id === kept.id);
  return (isKnown ? packs : [...packs, kept]).map(packSummary);
}
