import type { SetupCriterion } from '../../../core/setup/setup';
import { NumberField } from './NumberField';

interface Props {
  readonly criterion: SetupCriterion;
  readonly onChange: (how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** The lowest mark that passes: a bid below it is not ranked. */
export function MinimumField({ criterion, onChange }: Props) {
  return (
    <div className="labelled">
      <span>Minimum mark to be ranked</span>
      <NumberField
        label={`Minimum mark for ${criterion.name}`}
        placeholder="none"
        value={criterion.minimum}
        onChange={(minimum) => onChange((now) => ({ ...now, minimum }))}
      />
    </div>
  );
}
