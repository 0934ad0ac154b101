import type { SetupCriterion } from '../../../core/setup/setup';
import { showShare } from '../numbers';
import { levelOf } from '../weights';

interface Props {
  readonly criteria: readonly SetupCriterion[];
  readonly parent: SetupCriterion | null;
}

/** What one level's weights add up to, beside what they should. */
export function WeightSum({ criteria, parent }: Props) {
  const { sum, should, whole } = levelOf(criteria, parent);
  const text =
    sum === null
      ? 'A weight is not decided yet.'
      : whole
        ? `Weights add up to ${showShare(sum)}.`
        : `Weights add up to ${showShare(sum)}, not ${showShare(should)}.`;
  return (
    <p className="weight-sum" data-whole={whole}>
      {text}
    </p>
  );
}
