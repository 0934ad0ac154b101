import { useState } from 'react';
import type { NoticeFacts } from '../../core/facts/notice';
import type { NoticeMarks } from '../../core/marks';
import type { Problem } from '../../core/result';
import type { TabState } from '../messages';
import { inWords } from '../parts/dates';
import { useLive } from '../parts/live';
import { ProblemLines } from '../parts/ProblemLines';
import { entriesOf } from '../shortlist/entries';
import { shortlist } from '../storage/items';
import { type Shortlisted, withEntries } from '../storage/shortlist';
import { NoticeData } from './NoticeData';
import { Said } from './Said';
import { SupplierLine } from './SupplierLine';

type Read = Extract<TabState, { kind: 'read' }>;

export function ReadPage({ state, tab }: { readonly state: Read; readonly tab: number }) {
  const list = useLive(shortlist.read, shortlist.watch);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const add = async (entries: readonly Shortlisted[]) => {
    const result = await shortlist.update((before) => withEntries(before, entries));
    setProblems(result.ok ? [] : result.problems);
  };
  const all = state.notices.flatMap((notice, index) => entriesOf(notice, state.facts[index]));
  return (
    <>
      {state.notices.map((notice, index) => (
        <Notice key={notice.address} notice={notice} facts={state.facts[index]} listed={list?.value ?? []} add={add} />
      ))}
      {all.length > 1 && (
        <div className="actions">
          <button type="button" onClick={() => add(all)}>
            Add all {all.length} to the shortlist
          </button>
        </div>
      )}
      <ProblemLines problems={[...state.problems, ...problems]} />
      <NoticeData state={state.data} portalName={state.portal.name} tab={tab} />
    </>
  );
}

interface NoticeProps {
  readonly notice: NoticeMarks;
  readonly facts: NoticeFacts | undefined;
  readonly listed: readonly Shortlisted[];
  readonly add: (entries: readonly Shortlisted[]) => void;
}

function Notice({ notice, facts, listed, add }: NoticeProps) {
  const entries = entriesOf(notice, facts);
  return (
    <section>
      <h2>{notice.title ?? notice.id}</h2>
      {notice.published !== null && <p className="quiet">Published {inWords(notice.published)}</p>}
      {notice.hints.length > 0 && <Said hints={notice.hints} />}
      {entries.length === 0 ? (
        <p>No supplier is named on this page.</p>
      ) : (
        <ul className="plain">
          {notice.suppliers.map((supplier, index) => {
            const entry = entries[index];
            return (
              entry && <SupplierLine key={supplier.key} supplier={supplier} entry={entry} listed={listed} add={add} />
            );
          })}
        </ul>
      )}
      <ProblemLines problems={notice.problems} />
    </section>
  );
}
