import { Button } from '@fluentui/react-components';
import { useActions, usePane } from '../context';
import { Disclosure } from '../Disclosure';
import { Problems } from '../Problems';
import { StepHeading } from '../StepHeading';
import { Arithmetic } from './Arithmetic';
import { ConsensusMarks } from './ConsensusMarks';
import { Criteria } from './Criteria';
import { Decided } from './Decided';
import { Exclusions } from './Exclusions';
import { PackChoice } from './PackChoice';
import { WhoWouldMove } from './WhoWouldMove';

/** Everything a person decides about the scoring, with what would move told before anything is written. */
export default function SetUpStep() {
  const { opened, setup, busy } = usePane();
  const { showScore } = useActions();
  if (!opened || !setup) return null;
  const lots = setup.lots ?? [];
  return (
    <div className="body">
      <div className="scrolling padded">
        <StepHeading>How this tender is scored</StepHeading>
        <Problems problems={opened.proposal.undecided} />
        <ConsensusMarks setup={setup} facts={opened.facts} />
        <Criteria setup={setup} facts={opened.facts} lot={null} title="Criteria" />
        {lots.map(
          (lot, index) =>
            lot.criteria && <Criteria key={lot.name} setup={setup} facts={opened.facts} lot={index} title={lot.name} />,
        )}
        <Exclusions setup={setup} facts={opened.facts} />
        <Arithmetic setup={setup} facts={opened.facts} />
        <PackChoice setup={setup} />
        <Disclosure summary="What was read from where">
          {() => <Decided decided={opened.proposal.decided} />}
        </Disclosure>
      </div>
      <div className="footer footer-tall">
        <WhoWouldMove />
        <Button
          appearance="primary"
          disabled={busy?.doing === 'Reading with your mapping'}
          onClick={() => void showScore()}
        >
          Score this tender
        </Button>
      </div>
    </div>
  );
}
