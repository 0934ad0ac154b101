import { Button, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { TenderFacts } from '../../../core/facts/tender';
import type { Setup } from '../../../core/setup/setup';
import { useActions } from '../context';
import { Disclosure } from '../Disclosure';
import { biddersLeft, lotsLeft } from '../exclusions';
import { count } from '../numbers';

/** Bids taken out of the ranking and of every relative formula, each with a reason that can be published. */
export function Exclusions({ setup, facts }: { readonly setup: Setup; readonly facts: TenderFacts }) {
  const { edit } = useActions();
  const excluded = setup.exclusions ?? [];
  const left = biddersLeft(setup, facts);
  const [bidder, setBidder] = useState('');
  const [lot, setLot] = useState('');
  const [reason, setReason] = useState('');
  const lots = lotsLeft(setup, facts, bidder);
  const exclude = () => {
    if (bidder === '' || reason.trim() === '') return;
    const exclusion = { bidder, reason: reason.trim(), ...(lots.includes(lot) && { lot }) };
    edit((now) => ({ ...now, exclusions: [...(now.exclusions ?? []), exclusion] }));
    setBidder('');
    setLot('');
    setReason('');
  };
  return (
    <section aria-label="Exclusions">
      <h3>Exclusions</h3>
      <ul className="plain-list">
        {excluded.map(({ bidder: name, reason: why, lot: only }) => (
          <li key={`${name} ${only ?? ''}`}>
            <strong>{name}</strong>
            {only === undefined ? '' : ` (${only})`}: {why}{' '}
            <Button
              size="small"
              aria-label={`Take ${name} back in${only === undefined ? '' : ` for ${only}`}`}
              onClick={() =>
                edit((now) => ({
                  ...now,
                  exclusions: (now.exclusions ?? []).filter((each) => each.bidder !== name || each.lot !== only),
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
              onChange={(_event, { value }) => {
                setBidder(value);
                setLot('');
              }}
            >
              <option value="">Choose a bid</option>
              {left.map(({ id, name }) => (
                <option key={id}>{name}</option>
              ))}
            </Select>
            {lots.length > 0 && (
              <Select
                size="small"
                aria-label="Lot to exclude it from"
                value={lot}
                onChange={(_event, { value }) => setLot(value)}
              >
                <option value="">Every lot</option>
                {lots.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            )}
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
