import { Button } from '@fluentui/react-components';
import { usePane } from '../context';
import { StepHeading } from '../StepHeading';
import { Findings } from './Findings';
import { GoalTiles } from './GoalTiles';
import { Needs } from './Needs';
import { PointsPicture } from './PointsPicture';
import { Summaries } from './Summaries';

/** What the bids would do for the public good: goals, needs, points by criterion, findings. Prints as it stands. */
export default function ReportStep() {
  const { assessment, opened } = usePane();
  if (!assessment || !opened) return null;
  return (
    <div className="body">
      <div className="scrolling padded">
        <StepHeading>Report</StepHeading>
        <p className="quiet">
          {opened.name}, pack {assessment.pack.id} {assessment.pack.version}
        </p>
        <GoalTiles goals={assessment.goals} />
        <PointsPicture assessment={assessment} />
        <Needs needs={assessment.needs} />
        <Summaries assessment={assessment} tender={assessment.setup.title ?? opened.name} />
        <Findings findings={assessment.findings} />
        <Button className="print-button" onClick={() => print()}>
          Print this report
        </Button>
      </div>
    </div>
  );
}
