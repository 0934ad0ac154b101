import { useCallback, useState } from 'react';
import type { Problem } from '../../core/result';
import { extensionVersion } from '../browser';
import { useLive } from '../parts/live';
import { ProblemLines } from '../parts/ProblemLines';
import { settings } from '../storage/items';
import { governed, watchGoverned } from '../storage/policy';
import type { Settings } from '../storage/settings';
import { AboutData } from './AboutData';
import { LookUpField } from './LookUpField';
import { PackFields } from './PackFields';
import { PlaceField } from './PlaceField';
import { PortalFields } from './PortalFields';
import { PublisherFields } from './PublisherFields';
import { Transfer } from './Transfer';

/** Changes one thing that is set; everything is saved as it is chosen. */
export type Change = (to: (before: Settings) => Settings) => Promise<void>;

export function OptionsPage() {
  const now = useLive(governed, watchGoverned);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [filesOpened, setFilesOpened] = useState(0);
  const change: Change = useCallback(async (to) => {
    const result = await settings.update(to);
    setProblems(result.ok ? [] : result.problems);
  }, []);
  if (now === undefined) return null;
  return (
    <main>
      <h1>Options</h1>
      <p className="quiet">Goodmark {extensionVersion()}. What you choose is saved at once.</p>
      <ProblemLines problems={[...now.problems, ...problems]} />
      <PlaceField key={filesOpened} now={now} change={change} />
      <LookUpField now={now} change={change} />
      <PackFields now={now} change={change} />
      <PublisherFields />
      <PortalFields now={now} change={change} />
      <Transfer change={change} opened={() => setFilesOpened((count) => count + 1)} />
      <AboutData />
    </main>
  );
}
