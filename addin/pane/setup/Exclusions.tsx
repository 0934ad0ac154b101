import { Button, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { TenderFacts } from '../../../core/facts/tender';
import type { Setup } from '../../../core/setup/setup';
import { useActions } from '../context';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';

/** Bids taken out of the ranking and of every relative formula, each with a reason that can be published. */
export function Exclusions({ setup, facts }: { readonly setup: Setup; readonly facts: TenderFacts }) {
  const { edit } = useActions();
  const excluded = setup.exclusions ?? [];
  const left = facts.bidders.filter(({ name }) => !excluded.some(({ bidder }) => bidder === name));
  const [bidder, setBidder] = useState('');
  const [reason, setReason] = useState('');
  const exclude = () => {
    if (bidder === '' || reason.trim() === '') return;
    edit((now) => ({ ...now, exclusions: [...(now.exclusions ?? []), { bidder, reason: reason.trim() }] }));
    setBidder('');
    setReason('');
  };
  return (
    <section aria-label="Exclusions">
      <h3>Exclusions</h3>
      <ul className="plain-list">
        {excluded.map(({ bidder: name, reason: why, lot }) => (
          <li key={`${name} ${lot ?? ''}`}>
            <strong>{name}</strong>
            {lot === undefined ? '' : ` (${lot})`}: {why}{' '}
            <Button
              size="small"
              aria-label={`Take ${name} back in`}
              onClick={() =>
                edit((now) => ({
                  ...now,
                  exclusions: (now.exclusions ?? []).filter((each) => each.bidder !== name || each.lot !== lot),
                }))
              }
            >
              Take back in
            </Button>
          </li>
        ))}
      </ul>
      <Disclosure summary={excluded.length === 0 ? 'No bid is excluded' : `${count(excluded.length, 'bid')} excluded`}>
        {() => (
          <form
            className="stacked"
            onSubmit={(event) => {
              event.preventDefault();
              exclude();
            }}
          >
            <Select
              size="small"
              aria-label="Bid to exclude"
              value={bidder}
              onChange={(_event, { value }) => setBidder(value)}
            >
              <option value="">Choose a bid</option>
              {left.map(({ id, name }) => (
                <option key={id}>{name}</option>
              ))}
            </Select>
            <Input
              size="small"
              aria-label="Reason for the exclusion"
              placeholder="Reason that can be published"
              value={reason}
              onChange={(_event, { value }) => setReason(value)}
            />
            <Button size="small" type="submit" disabled={bidder === '' || reason.trim() === ''}>
              Exclude
            </Button>
          </form>
        )}
      </Disclosure>
    </section>
  );
}
