import { useState } from 'react';
import type { Problem } from '../../core/result';
import { useLive } from '../parts/live';
import { ProblemLines } from '../parts/ProblemLines';
import { shortlist } from '../storage/items';
import { type Shortlisted, sameEntry } from '../storage/shortlist';
import { Saving } from './Saving';
import { SupplierTable } from './SupplierTable';

export function ShortlistPage() {
  const list = useLive(shortlist.read, shortlist.watch);
  const [before, setBefore] = useState<readonly Shortlisted[] | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (list === undefined) return null;
  const change = async (to: (now: readonly Shortlisted[]) => readonly Shortlisted[], undo: boolean) => {
    const result = await shortlist.update(to);
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) setBefore(undo ? list.value : null);
  };
  return (
    <main>
      <h1>Shortlist</h1>
      <p className="quiet">
        Suppliers you collected, each with what one notice declares of it. Kept in this browser only. Information, not
        scoring.
      </p>
      <ProblemLines problems={list.problem === null ? problems : [list.problem, ...problems]} />
      {list.value.length === 0 ? (
        <p>Nothing is here yet. Open a notice with suppliers, and choose Add to shortlist from the toolbar.</p>
      ) : (
        <>
          <Saving list={list.value} />
          <SupplierTable
            list={list.value}
            remove={(entry) => change((now) => now.filter((one) => !sameEntry(one, entry)), true)}
          />
        </>
      )}
      <div className="actions">
        {before !== null && (
          <button type="button" onClick={() => change(() => before, false)}>
            Undo removing
          </button>
        )}
        {list.value.length > 1 && (
          <button type="button" onClick={() => change(() => [], true)}>
            Remove all
          </button>
        )}
      </div>
    </main>
  );
}
