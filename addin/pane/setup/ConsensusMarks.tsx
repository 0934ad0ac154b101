import { useMemo } from 'react';
import type { TenderFacts } from '../../../core/facts/tender';
import type { Setup } from '../../../core/setup/setup';
import { Disclosure } from '../Disclosure';
import { agreedMark, disagreements } from '../disagreements';
import { count } from '../numbers';
import { ConsensusRow } from './ConsensusRow';

/** Where evaluators see a bid differently: the panel sets the mark, and nothing is averaged. */
export function ConsensusMarks({ setup, facts }: { readonly setup: Setup; readonly facts: TenderFacts }) {
  const all = useMemo(() => disagreements(facts), [facts]);
  if (all.length === 0) return null;
  const open = all.filter((each) => !agreedMark(setup, each)).length;
  return (
    <section aria-label="Consensus marks">
      <h3>Consensus marks</h3>
      <p>
        Evaluators differ on {count(all.length, 'mark')}. {open === 0 ? 'All are agreed.' : `${open} not agreed yet.`}{' '}
        Marks are never averaged.
      </p>
      <Disclosure summary="Enter the marks the panel agreed" startsOpen={open > 0 && all.length <= 12}>
        {() => (
          <ul className="plain-list">
            {all.slice(0, 200).map((each) => (
              <ConsensusRow key={`${each.bidder} ${each.lot} ${each.criterion}`} disagreement={each} setup={setup} />
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
