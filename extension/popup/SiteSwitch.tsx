import { useState } from 'react';
import type { Problem } from '../../core/result';
import type { PortalName } from '../messages';
import { useLive } from '../parts/live';
import { ProblemLines } from '../parts/ProblemLines';
import { settings } from '../storage/items';
import { governed, watchGoverned } from '../storage/policy';
import { isOn } from '../storage/settings';

/** On and off for one portal; the page follows at once. */
export function SiteSwitch({ portal }: { readonly portal: PortalName }) {
  const now = useLive(governed, watchGoverned);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (now === undefined) return null;
  const fixed = now.fixed.portals.has(portal.id);
  const turn = async (on: boolean) => {
    const result = await settings.update((before) => ({ ...before, portals: { ...before.portals, [portal.id]: on } }));
    setProblems(result.ok ? [] : result.problems);
  };
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={isOn(now.portals, portal.id)}
          disabled={fixed}
          onChange={({ target }) => turn(target.checked)}
        />{' '}
        Mark {portal.name}
      </label>
      {fixed && <p className="quiet">Set by your organisation.</p>}
      <ProblemLines problems={problems} />
    </div>
  );
}
