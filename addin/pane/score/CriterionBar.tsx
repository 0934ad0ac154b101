import type { CriterionScore } from '../../../core/assessment';
import { showPoints } from '../numbers';

interface Props {
  readonly criteria: readonly CriterionScore[];
  /** Names and points written into the segments that are wide enough; the rest are in the list below. */
  readonly labelled: boolean;
}

/** A bar of 100 points, split by criterion. Tones and hatching tell segments apart, so colour never stands alone. */
export function CriterionBar({ criteria, labelled }: Props) {
  const described = criteria
    .map(({ name, points }) => `${name} ${points === null ? 'no points' : showPoints(points)}`)
    .join(', ');
  return (
    <div className="points-bar" role="img" aria-label={described} data-labelled={labelled}>
      {criteria.map(({ id, name, points }, index) =>
        // Even an empty segment would have a line at its end, and many of them would make a bar longer than its points.
        points === null || points <= 0 ? null : (
          <span key={id} className="segment" data-tone={index % 6} style={{ width: `${points}%` }}>
            {labelled && points >= 12 && <span>{name}</span>}
          </span>
        ),
      )}
    </div>
  );
}
