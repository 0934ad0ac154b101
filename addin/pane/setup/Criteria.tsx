import type { Setup, SetupCriterion } from '../../../core/setup/setup';
import { useActions } from '../context';
import { type CriterionPath, changeCriteria, changeCriterion, criteriaOf, withoutCriterion } from '../weights';
import { CriterionEditor } from './CriterionEditor';
import { WeightSum } from './WeightSum';

interface Props {
  readonly setup: Setup;
  /** The lot's place in the set-up; `null` for the criteria of the whole tender. */
  readonly lot: number | null;
  readonly title: string;
}

/** The tree of criteria with weights and methods; the sum of every level is always shown. */
export function Criteria({ setup, lot, title }: Props) {
  const { edit } = useActions();
  const criteria = criteriaOf(setup, lot);
  const change = (path: CriterionPath, how: (criterion: SetupCriterion) => SetupCriterion) =>
    edit((now) => changeCriteria(now, lot, (tree) => changeCriterion(tree, path, how)));
  const leaveOut = (path: CriterionPath) =>
    edit((now) => changeCriteria(now, lot, (tree) => withoutCriterion(tree, path)));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {criteria.length === 0 && <p>No criterion is stated in the workbook.</p>}
      <ul className="criteria">
        {criteria.map((criterion, index) => (
          <CriterionEditor
            key={criterion.name}
            criterion={criterion}
            path={[index]}
            onChange={change}
            onLeaveOut={leaveOut}
          />
        ))}
      </ul>
      {criteria.length > 0 && <WeightSum criteria={criteria} parent={null} />}
    </section>
  );
}
