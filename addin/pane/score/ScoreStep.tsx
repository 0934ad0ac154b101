import { Button } from '@fluentui/react-components';
import { useActions, usePane } from '../context';
import { count } from '../numbers';
import { StepHeading } from '../StepHeading';
import { LotRanking } from './LotRanking';
import { Notices } from './Notices';
import { Written } from './Written';

/** Who ranks where, what to know about it, and the way to the preview. */
export function ScoreStep() {
  const { assessment, stale, busy, receipt } = usePane();
  const { preview, showScore } = useActions();
  if (!assessment) return null;
  const ranked = assessment.bids.filter(({ rank }) => rank !== null).length;
  return (
    <main className="body">
      <div className="scrolling">
        <div className="padded">
          <StepHeading>Ranking</StepHeading>
          {stale && (
            <p className="waiting" role="status">
              The set-up has changed since.{' '}
              <Button size="small" onClick={() => void showScore()}>
                Score again
              </Button>
            </p>
          )}
          {assessment.lots.map((lot) => (
            <LotRanking key={lot.lot ?? ''} lot={lot} bids={assessment.bids.filter((bid) => bid.lot === lot.lot)} />
          ))}
          <Notices assessment={assessment} />
          <Written />
        </div>
      </div>
      <div className="footer">
        <Button appearance="primary" disabled={busy !== null || stale} onClick={() => void preview()}>
          {receipt ? 'Preview changes again' : 'Preview changes'}
        </Button>
        <span className="quiet">{count(ranked, 'bid')} ranked</span>
      </div>
    </main>
  );
}
