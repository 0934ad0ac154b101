import { lazy, Suspense } from 'react';
import { usePane } from './context';
import { EmptyState } from './EmptyState';
import { ReadStep } from './read/ReadStep';
import { ScoreStep } from './score/ScoreStep';

// What a buyer sees second is loaded second, so that the first screen is quick.
const SetUpStep = lazy(() => import('./setup/SetUpStep'));
const ReportStep = lazy(() => import('./report/ReportStep'));
const PreviewPanel = lazy(() => import('./preview/PreviewPanel'));
const WhyPanel = lazy(() => import('./why/WhyPanel'));
const PacksPanel = lazy(() => import('./setup/PacksPanel'));
const PackSheetsPanel = lazy(() => import('./setup/PackSheetsPanel'));
const LogPanel = lazy(() => import('./report/LogPanel'));
const VerifyPanel = lazy(() => import('./report/VerifyPanel'));
const WorksHerePanel = lazy(() => import('./host/WorksHerePanel'));
const HelpPanel = lazy(() => import('./HelpPanel'));

const panels = {
  preview: PreviewPanel,
  why: WhyPanel,
  packs: PacksPanel,
  'pack-sheets': PackSheetsPanel,
  log: LogPanel,
  verify: VerifyPanel,
  help: HelpPanel,
  'works-here': WorksHerePanel,
};
const parts = { read: ReadStep, 'set-up': SetUpStep, score: ScoreStep, report: ReportStep };

/** The current step, or the panel that stands over it. */
export function PaneBody({ onTrySample }: { readonly onTrySample: (() => void) | undefined }) {
  const { opened, busy, step, panel } = usePane();
  const Part = panel ? panels[panel] : parts[step];
  if (!opened && panel !== 'help' && panel !== 'works-here') {
    if (!busy) return <EmptyState onTrySample={onTrySample} />;
    // Tables are shown as soon as they are known.
    if (panel || !busy.progress?.recognition) return null;
  }
  return (
    <Suspense fallback={<p className="quiet padded">Opening…</p>}>
      <Part key={panel ?? step} />
    </Suspense>
  );
}
