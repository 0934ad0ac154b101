import type { SetupCriterion } from '../../../core/setup/setup';
import { Disclosure } from '../Disclosure';
import { showShare } from '../numbers';
import { MinimumField } from './MinimumField';
import { NumberField } from './NumberField';

interface Props {
  readonly criterion: SetupCriterion;
  readonly onChange: (how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** The least of all sub-criteria together that passes, as a share of their points or as their mean mark. */
export function OverallMinimum({ criterion, onChange }: Props) {
  const { name, minimumShare } = criterion;
  return (
    <Disclosure summary={said(criterion)} className="method">
      {() => (
        <>
          <div className="labelled">
            <span>Minimum % of its points to be ranked</span>
            <NumberField
              label={`Minimum % of the points for ${name}`}
              placeholder="none"
              value={minimumShare === undefined ? undefined : Number((minimumShare * 100).toPrecision(12))}
              onChange={(percent) => onChange((now) => ({ ...now, minimumShare: shareOf(percent) }))}
            />
          </div>
          <MinimumField criterion={criterion} says="Minimum mean mark to be ranked" onChange={onChange} />
        </>
      )}
    </Disclosure>
  );
}

function said({ minimum, minimumShare }: SetupCriterion): string {
  const least = [
    ...(minimumShare === undefined ? [] : [`${showShare(minimumShare)} of its points`]),
    ...(minimum === undefined ? [] : [`a mean mark of ${minimum}`]),
  ];
  return least.length === 0 ? 'No minimum over all of it' : `Ranked from ${least.join(' and ')} upwards`;
}

const shareOf = (percent: number | undefined): number | undefined =>
  percent === undefined ? undefined : Number((Math.min(100, Math.max(0, percent)) / 100).toPrecision(12));
