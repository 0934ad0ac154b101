import { phraseBooks } from '../../core/packs/languages';
import type { Pack } from '../../core/packs/pack';
import type { Shelved } from '../../core/packs/sharing/shelf';
import type { CriterionAsked, PackSummary } from './session';

const originOf = (shelved: Shelved | undefined, isKept: boolean): string => {
  if (isKept) return 'Kept in this workbook';
  if (!shelved) return 'Comes with Goodmark';
  if (shelved.publisher === null) return 'From a file';
  return `From ${shelved.publisher}, ${shelved.sealedBy === null ? 'not sealed' : 'sealed'}`;
};

const sourced = ({ rules, measures, outcomes, criteria = [], scales = [] }: Pack) => [
  ...[...rules, ...measures, ...outcomes],
  ...[...criteria, ...scales],
];

const criteriaAsked = ({ criteria = [], scales = [], outcomes }: Pack): readonly CriterionAsked[] =>
  criteria.map(({ outcome: outcomeId, scale: scaleId, ...criterion }) => {
    const outcome = outcomes.find(({ id }) => id === outcomeId)?.title;
    const scale = scales.find(({ id }) => id === scaleId);
    return {
      ...criterion,
      ...(outcome !== undefined && { outcome }),
      ...(scale && { scale }),
    };
  });

/** What a buyer sees of a pack before choosing it: also what it lacks. */
const packSummary = (pack: Pack, shelved: Shelved | undefined, isKept = false): PackSummary => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  summary: pack.summary,
  publisher: pack.publisher,
  validFrom: pack.validFrom,
  ...(pack.validTo !== undefined && { validTo: pack.validTo }),
  rules: pack.rules.length,
  measures: pack.measures.length,
  unverified: sourced(pack).filter(({ standing }) => standing !== 'verified').length,
  criteria: criteriaAsked(pack),
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
