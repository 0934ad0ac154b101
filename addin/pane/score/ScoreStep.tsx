import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Preview } from '../../workbook/session';
import { useActions, usePane } from '../context';
import { EditedSince } from '../EditedSince';
import { count } from '../numbers';
import { StepHeading } from '../StepHeading';
import { LotRanking } from './LotRanking';
import { Notices } from './Notices';
import { Reverted } from './Reverted';
import { Written } from './Written';

/** "4 new sheets, new columns on 2 sheets": what the preview is about. */
function planSize({ plan }: Preview): string {
  const sheets = plan.writes.filter(({ what }) => what.startsWith('New sheet')).length;
  const beside = new Set(plan.writes.filter(({ what }) => !what.startsWith('New sheet')).map(({ sheet }) => sheet))
    .size;
  return [sheets > 0 && count(sheets, 'new sheet'), beside > 0 && `new columns on ${count(beside, 'sheet')}`]
    .filter((part) => part !== false)
    .join(', ');
}

/** Who ranks where, what to know about it, and the way to the preview. */
export function ScoreStep() {
  const { assessment, stale, edited, busy, receipt, preview: planned } = usePane();
  const { preview, plan, showScore } = useActions();
  const toPlan = assessment !== null && !stale && !edited && !receipt && !planned;
  useEffect(() => {
    if (toPlan) void plan();
  }, [toPlan, plan]);
  if (!assessment) return null;
  const ranked = assessment.bids.filter(({ rank }) => rank !== null).length;
  return (
    <div className="body">
      <div className="scrolling">
        <div className="padded">
          <StepHeading>Ranking</StepHeading>
          <Reverted />
          <Written />
          <EditedSince />
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
        </div>
      </div>
      <div className="footer">
        <Button appearance="primary" disabled={busy !== null || stale} onClick={() => void preview()}>
          {receipt ? 'Preview changes again' : 'Preview changes'}
        </Button>
        <span className="quiet">{planned ? planSize(planned) : `${count(ranked, 'bid')} ranked`}</span>
      </div>
    </div>
  );
}
