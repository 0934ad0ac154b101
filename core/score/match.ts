import { fullKey, labelKey } from '../facts/names/labels';
import type { CriterionFact } from '../facts/tender';
import type { Criterion } from './criteria';

/** What a name in the workbook stands for: one criterion, several, or none. */
export type Match = readonly Criterion[];

/** All the ways to name a criterion of the tree: each tier is tried only where those before it find nothing. */
export function matcher(leaves: readonly Criterion[], stated: readonly CriterionFact[]): (name: string) => Match {
  const tiers = [new Map<string, Criterion[]>(), new Map<string, Criterion[]>(), new Map<string, Criterion[]>()];
  const add = (tier: number, key: string, leaf: Criterion) => {
    const at = tiers[tier]?.get(key) ?? [];
    if (!at.includes(leaf)) tiers[tier]?.set(key, [...at, leaf]);
  };
  for (const leaf of leaves) {
    const own = leaf.setup.readFrom ?? [leaf.name];
    for (const name of own) {
      add(0, fullKey(name), leaf);
      add(1, labelKey(name), leaf);
      // "Quality: Method statement" tells apart two sub-criteria that share a name.
      for (let depth = 2; depth <= leaf.path.length; depth++) {
        const above = leaf.path.slice(-depth, -1);
        add(0, fullKey([...above, name].join(' ')), leaf);
        add(1, [...above, name].map(labelKey).join(' '), leaf);
      }
    }
    const reference = leaf.stated?.reference ?? null;
    if (reference !== null && !isOfHead(reference, leaves, stated)) {
      add(0, fullKey(`${reference} ${leaf.name}`), leaf);
      add(2, fullKey(reference), leaf);
    }
  }
  return (name) => {
    const keys = [fullKey(name), labelKey(name), fullKey(name)];
    for (const [i, tier] of tiers.entries()) {
      const found = tier.get(keys[i] ?? '');
      if (found) return found;
    }
    return [];
  };
}

/** A section and its first question may have one reference; of several questions that have it, which is meant is asked. */
function isOfHead(reference: string, leaves: readonly Criterion[], stated: readonly CriterionFact[]): boolean {
  const key = fullKey(reference);
  let others = 0;
  for (const fact of stated) if (fact.reference !== null && fullKey(fact.reference) === key) others += 1;
  for (const leaf of leaves) if (fullKey(leaf.stated?.reference ?? '') === key) others -= 1;
  return others > 0;
}
