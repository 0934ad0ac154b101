import type { SetupCriterion } from '../../../core/setup/setup';
import { NumberField } from './NumberField';

interface Props {
  readonly criterion: SetupCriterion;
  /** What stands beside the field: a mean mark, where the criterion has sub-criteria. */
  readonly says: string;
  readonly onChange: (how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** The lowest mark that passes: a bid below it is not ranked. */
export function MinimumField({ criterion, says, onChange }: Props) {
  return (
    <div className="labelled">
      <span>{says}</span>
      <NumberField
        label={`Minimum mark for ${criterion.name}`}
        placeholder="none"
        value={criterion.minimum}
        onChange={(minimum) => onChange((now) => ({ ...now, minimum }))}
      />
    </div>
  );
}
