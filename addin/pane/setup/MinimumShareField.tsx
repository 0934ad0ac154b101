import type { SetupCriterion } from '../../../core/setup/setup';
import { Disclosure } from '../Disclosure';
import { showShare } from '../numbers';
import { NumberField } from './NumberField';

interface Props {
  readonly criterion: SetupCriterion;
  readonly onChange: (how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** The lowest share of the points of all sub-criteria that passes: a bid below it is not ranked. */
export function MinimumShareField({ criterion: { name, minimumShare }, onChange }: Props) {
  const said =
    minimumShare === undefined
      ? 'No minimum over all of it'
      : `Ranked from ${showShare(minimumShare)} of its points upwards`;
  return (
    <Disclosure summary={said} className="method">
      {() => (
        <div className="labelled">
          <span>Minimum % of its points to be ranked</span>
          <NumberField
            label={`Minimum % of the points for ${name}`}
            placeholder="none"
            value={minimumShare === undefined ? undefined : Number((minimumShare * 100).toPrecision(12))}
            onChange={(percent) => onChange((now) => ({ ...now, minimumShare: shareOf(percent) }))}
          />
        </div>
      )}
    </Disclosure>
  );
}

const shareOf = (percent: number | undefined): number | undefined =>
  percent === undefined ? undefined : Number((Math.min(100, Math.max(0, percent)) / 100).toPrecision(12));
