import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TenderFacts } from '../../../core/facts/tender';
import type { Setup, SetupCriterion } from '../../../core/setup/setup';
import { useActions } from '../context';
import { criterionAt, withCriterion } from '../criteria-edits';
import { type CriterionPath, changeCriteria, changeCriterion, criteriaOf, withoutCriterion } from '../weights';
import { AddCriterion } from './AddCriterion';
import { CriterionEditor } from './CriterionEditor';
import { WeightSum } from './WeightSum';

interface Props {
  readonly setup: Setup;
  readonly facts: TenderFacts;
  /** The lot's place in the set-up; `null` for the criteria of the whole tender. */
  readonly lot: number | null;
  readonly title: string;
}

interface LeftOut {
  readonly path: CriterionPath;
  readonly criterion: SetupCriterion;
}

/** The tree of criteria with weights and methods; the sum of every level is always shown. */
export function Criteria({ setup, facts, lot, title }: Props) {
  const { edit } = useActions();
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const criteria = criteriaOf(setup, lot);
  const marked = useMemo(() => [...new Set(facts.marks.map(({ criterion }) => criterion))], [facts]);
  const changeTree = (how: (tree: readonly SetupCriterion[]) => readonly SetupCriterion[]) =>
    edit((now) => changeCriteria(now, lot, how));
  const leaveOut = (path: CriterionPath) => {
    const criterion = criterionAt(criteria, path);
    if (!criterion) return;
    setLeftOut([...leftOut, { path, criterion }]);
    changeTree((tree) => withoutCriterion(tree, path));
  };
  const last = leftOut.at(-1);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {criteria.length === 0 && !last && <p>No criterion is stated in the workbook.</p>}
      <ul className="criteria">
        {criteria.map((criterion, index) => (
          <CriterionEditor
            key={criterion.name}
            criterion={criterion}
            path={[index]}
            marked={marked}
            onChange={(path, how) => changeTree((tree) => changeCriterion(tree, path, how))}
            onLeaveOut={leaveOut}
          />
        ))}
      </ul>
      {criteria.length > 0 && <WeightSum criteria={criteria} parent={null} />}
      {last && (
        <p className="waiting" role="status">
          Left out {last.criterion.name}.{' '}
          <Button
            size="small"
            onClick={() => {
              setLeftOut(leftOut.slice(0, -1));
              changeTree((tree) => withCriterion(tree, last.path, last.criterion));
            }}
          >
            Undo
          </Button>
        </p>
      )}
      <AddCriterion criteria={criteria} marked={marked} onChange={changeTree} />
    </section>
  );
}
