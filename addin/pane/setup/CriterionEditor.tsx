import { Button } from '@fluentui/react-components';
import type { SetupCriterion } from '../../../core/setup/setup';
import { Disclosure } from '../Disclosure';
import type { CriterionPath } from '../weights';
import { MarkedAs } from './MarkedAs';
import { MethodChoice } from './MethodChoice';
import { MinimumField } from './MinimumField';
import { methodWords } from './method-words';
import { OverallMinimum } from './OverallMinimum';
import { WeightField } from './WeightField';
import { WeightSum } from './WeightSum';
import { WorkedExample } from './WorkedExample';

interface Props {
  readonly criterion: SetupCriterion;
  readonly path: CriterionPath;
  /** Names under which the workbook holds marks. */
  readonly marked: readonly string[];
  readonly onLeaveOut: (path: CriterionPath) => void;
  readonly onChange: (path: CriterionPath, how: (criterion: SetupCriterion) => SetupCriterion) => void;
}

/** One criterion: its weight, and either its sub-criteria or the method that gives its points. */
export function CriterionEditor({ criterion, path, marked, onLeaveOut, onChange }: Props) {
  const { name, weight, criteria, method } = criterion;
  const change = (how: (now: SetupCriterion) => SetupCriterion) => onChange(path, how);
  return (
    <li className="criterion">
      <div className="criterion-line">
        <span className="criterion-name">{name}</span>
        <WeightField name={name} weight={weight} onChange={(next) => change((now) => ({ ...now, weight: next }))} />
        <Button
          size="small"
          appearance="subtle"
          className="leave-out"
          title={`Leave out ${name}`}
          aria-label={`Leave out ${name}`}
          onClick={() => onLeaveOut(path)}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      {criteria && criteria.length > 0 ? (
        <>
          <ul className="criteria">
            {criteria.map((child, index) => (
              <CriterionEditor
                key={child.name}
                criterion={child}
                path={[...path, index]}
                marked={marked}
                onLeaveOut={onLeaveOut}
                onChange={onChange}
              />
            ))}
          </ul>
          <WeightSum criteria={criteria} parent={criterion} />
          <OverallMinimum criterion={criterion} onChange={change} />
        </>
      ) : (
        <Disclosure summary={methodWords(method)} className="method">
          {() => (
            <>
              <MethodChoice criterion={criterion} onChange={change} />
              <WorkedExample criterion={criterion} />
              <MarkedAs criterion={criterion} marked={marked} onChange={change} />
              <MinimumField criterion={criterion} says="Minimum mark to be ranked" onChange={change} />
            </>
          )}
        </Disclosure>
      )}
    </li>
  );
}
