/** Rules that ask for a measure by an id that the pack does not have: no commitment is ever found to be of it. */
import type { Leaf } from '../../evaluate/condition';
import { fold } from '../../evaluate/words';
import { nearest } from '../../facts/names/labels';
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';
import { askedIn } from './leaves';

function namedIn(leaf: Leaf): readonly string[] {
  if (leaf.field !== 'measure') return [];
  const values = 'is' in leaf ? [leaf.is] : 'isOneOf' in leaf ? leaf.isOneOf : [];
  return values.filter((value) => typeof value === 'string');
}

export function measureNameAdvice(pack: Pack): readonly Problem[] {
  const ids = pack.measures.map(({ id }) => id);
  const known = new Set(ids.map(fold));
  return askedIn(pack).flatMap(({ id, leaf, path }) =>
    namedIn(leaf)
      .filter((name) => !known.has(fold(name)))
      .map((name) => {
        const [near] = nearest(name, ids);
        return packProblem(
          'unknown-measure',
          path,
          `${id} asks for the measure "${name}", which is none of the pack, so no commitment is ever of it.`,
          near === undefined ? 'Add the measure, or name one of the pack.' : `Did you mean ${near}?`,
        );
      }),
  );
}
