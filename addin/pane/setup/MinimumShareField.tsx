import type { SetupCriterion } from '../../../core/setup/setup';
import { NumberField } from './NumberField';

interface Props {
  readonly criterion: SetupCriterion;
  readonly share: number;
  readonly onChange: (how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** The lowest share of the points of all sub-criteria that passes: a bid below it is not ranked. */
export function MinimumShareField({ criterion, share, onChange }: Props) {
  return (
    <div className="labelled">
      <span>Minimum % of its points to be ranked</span>
      <NumberField
        label={`Minimum % of the points for ${criterion.name}`}
        placeholder="none"
        value={Number((share * 100).toPrecision(12))}
        onChange={(percent) =>
          onChange((now) => ({
            ...now,
            minimumShare: percent === undefined ? undefined : Math.min(100, Math.max(0, percent)) / 100,
          }))
        }
      />
    </div>
  );
}
